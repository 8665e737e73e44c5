import Foundation
import TamisTestSupport
import Testing

/// A link to a file: `[text](target "title")`.
private struct Link: CustomStringConvertible {
  let text: String
  /// As written, without a place in the file.
  let target: String
  let title: String?

  var description: String { "[\(text)](\(target))" }

  /// The links of a document to files beside it; what stands in blocks of code is none.
  static func all(in text: String) -> [Link] {
    let pattern = /\[(?<text>[^\]]*)\]\((?<target>[^)\s"]+)(?:\s+"(?<title>[^"]*)")?\)/
    var isCode = false
    return text.split(separator: "\n").flatMap { (line: Substring) -> [Link] in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { return [] }
      return line.matches(of: pattern).map {
        Link(
          text: String($0.text), target: String($0.target.prefix { $0 != "#" }),
          title: $0.title.map(String.init))
      }
      .filter { !$0.target.isEmpty && !$0.target.contains(":") }
    }
  }
}

/// The documents of the repository, by their paths in it.
private let documents: [String] = ["", "Samples", "Pipelines", "Pipelines/spark", catalog].flatMap { folder in
  ((try? FileManager.default.contentsOfDirectory(atPath: "\(repositoryFolder)/\(folder)")) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
}

private let catalog = "Sources/TamisPipeline/Documentation.docc"

private func text(of document: String) throws -> String {
  String(decoding: try readFile(at: "\(repositoryFolder)/\(document)"), as: UTF8.self)
}

@Test("Every link of the documents leads to a file", arguments: documents)
func links(document: String) throws {
  let folder = URL(filePath: "\(repositoryFolder)/\(document)").deletingLastPathComponent()
  for link in Link.all(in: try text(of: document)) {
    let path = folder.appending(path: link.target).standardizedFileURL.path
    #expect(FileManager.default.fileExists(atPath: path), "\(document): \(link) leads nowhere")
  }
}

@Test("What the comparison says of tamis is proved by a test that is there")
func comparisonProofs() throws {
  let rows = try text(of: "\(catalog)/Comparison.md").split(separator: "\n")
    .drop { !$0.hasPrefix("| feature | tamis |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
  #expect(rows.count >= 43)
  for row in rows {
    let cells = row.components(separatedBy: " | ")
    let tamis = try #require(cells.count == 10 ? cells[1] : nil, "not ten cells: \(row)")
    let links = Link.all(in: tamis)
    var unproved = tamis
    for link in links { unproved = unproved.replacingOccurrences(of: "[\(link.text)]", with: "") }
    #expect(!unproved.contains("yes"), "a yes without a test: \(row)")
    for link in links where link.target.hasPrefix("../../../Tests/") {
      let name = try #require(link.title, "\(link) names no test")
      let file = try text(of: String(link.target.dropFirst("../../../".count)))
      #expect(file.contains(name), "\(link.target) has no test '\(name)'")
    }
    #expect(
      links.allSatisfy { !$0.text.hasPrefix("yes") || $0.title != nil }, "a yes that names no test: \(row)")
  }
}
