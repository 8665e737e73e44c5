import TamisCore
import TamisExtract

/// A page of HTML or plain text: pre-scan, parser, blocks, model, metadata, records.
final class ExtractTarget: FuzzTarget {
  private static let stages = [
    Extract(lists: [.links, .images, .comments]),
    Extract(favor: .recall),
  ]
  private let scratches: [Extract.Scratch]
  private let records: RecordCheck

  init() throws {
    scratches = try Self.stages.map { try $0.makeScratch() }
    records = try RecordCheck()
  }

  func run(_ input: [UInt8]) {
    let page = Page(bytes: input, url: "https://www.example.org/2026/11/page.html")
    for (stage, scratch) in zip(Self.stages, scratches) {
      guard case .keep(let article) = try? stage.process(page, using: scratch) else { continue }
      records.check(article)
    }
  }
}
