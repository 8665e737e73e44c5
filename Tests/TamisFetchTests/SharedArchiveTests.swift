import Foundation
import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

/// An archive of the shared evaluation data, and the marks that two other readers found in its pages.
struct SharedArchive: Sendable, CustomStringConvertible {
  let path: String
  let others: [Set<String>]

  var description: String { (path as NSString).lastPathComponent }

  /// At `TAMIS_EVAL` or beside the project; empty where neither is there.
  static let all: [SharedArchive] = {
    let eval = ProcessInfo.processInfo.environment["TAMIS_EVAL"] ?? "../shared/eval"
    let folder = "\(eval)/reliability/cases/warc"
    guard let manifest = try? readFile(at: "\(folder)/manifest.jsonl") else { return [] }
    return manifest.split(separator: 0x0A).compactMap { line in
      guard let entry = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
        let file = entry["file"] as? String
      else { return nil }
      let others = ["warcio", "fastwarc"].map { reader in
        Set((entry[reader] as? [String: Any])?["sent"] as? [String] ?? [])
      }
      return SharedArchive(path: "\(folder)/\(file)", others: others)
    }
  }()
}

@Suite(.enabled(if: !SharedArchive.all.isEmpty, "the shared evaluation data is not here"))
struct SharedArchiveTests {
  @Test("What another reader finds is found, or its damage is told", arguments: SharedArchive.all)
  func archive(_ archive: SharedArchive) throws {
    let results = try fetched([archive.path])
    // No page twice, however often reading had to begin again, but where the archive has it twice.
    let repeats = ["zero_length", "dup_record_ids"].contains { archive.path.contains($0) }
    #expect(Set(results.map(\.description)).count == results.count || repeats)
    let found = Set(results.compactMap(\.text).flatMap(Self.marks))
    let expected = archive.others[0].intersection(archive.others[1])
    #expect(found.isSuperset(of: expected) || results.contains { $0.code != nil })
  }

  /// Such as `SENTINEL-2`.
  private static func marks(in text: String) -> [String] {
    text.matches(of: /SENTINEL-\d+/).map { String($0.output) }
  }
}
