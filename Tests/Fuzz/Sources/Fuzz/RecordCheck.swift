import TamisCore

/// Asks of a record what users rely on: it is valid, and reading and writing it changes nothing.
final class RecordCheck {
  private var validator: RecordValidator
  private var reader: RecordReader

  init() throws {
    validator = try RecordValidator()
    reader = try RecordReader()
  }

  func check(_ page: Page) {
    let line = page.jsonLine
    validate(line)
    guard let again = try? reader.page(line) else { return require(false, "a page can be read again") }
    requireSame(again.jsonLine, line)
  }

  func check(_ article: Article) {
    let line = article.jsonLine
    validate(line)
    guard let again = try? reader.article(line) else { return require(false, "an article can be read again") }
    requireSame(again.jsonLine, line)
  }

  private func requireSame(_ again: [UInt8], _ line: [UInt8]) {
    let same = zip(again, line).prefix { $0 == $1 }.count
    func part(_ line: [UInt8]) -> String {
      String(decoding: line.dropFirst(max(0, same - 60)).prefix(200), as: UTF8.self)
    }
    require(
      again == line, "a record that is read and written stays the same:\n\(part(line))\n\(part(again))")
  }

  private func validate(_ line: [UInt8]) {
    let problems = line.withUnsafeBufferPointer { validator.validate($0, at: Origin()) }
    require(problems.isEmpty, "a record is valid: \(problems.map(\.description).joined(separator: "; "))")
  }
}
