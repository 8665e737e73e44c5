import TamisCore

/// A line of JSONL that is to be a page record.
final class PageTarget: FuzzTarget {
  private var reader: RecordReader

  init() throws {
    reader = try RecordReader()
  }

  func run(_ input: [UInt8]) {
    guard let page = try? reader.page(input) else { return }
    let line = page.jsonLine
    guard let again = try? reader.page(line) else { return require(false, "a page can be read again") }
    require(again.jsonLine == line, "a page that is read and written stays the same")
  }
}
