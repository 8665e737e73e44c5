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
    // A revisit is the same page at another time, from a record of its own.
    let records = results.map { "\($0) \($0.page?.header.origin.warcRecordID ?? "")" }
    #expect(Set(records).count == records.count || repeats)
    let found = Set(results.compactMap(\.text).flatMap(Self.marks))
    let expected = archive.others[0].intersection(archive.others[1])
    #expect(found.isSuperset(of: expected) || results.contains { $0.code != nil })
  }

  /// Such as `SENTINEL-2`.
  private static func marks(in text: String) -> [String] {
    text.matches(of: /SENTINEL-\d+/).map { String($0.output) }
  }

  /// How many pages and how many errors each of the archives gives that other readers disagree about, or that
  /// are damaged: see Archives.md for why.
  private static let expected: [String: (pages: Int, errors: Int)] = [
    "own__cl_huge.warc": (2, 1), "own__cl_missing.warc": (2, 1), "own__cl_negative.warc": (2, 1),
    "own__cl_overflow.warc": (2, 1), "own__cl_text.warc": (2, 1), "own__cl_too_big.warc": (2, 1),
    "own__cl_too_small.warc": (2, 1), "own__gz_bad_crc_middle.warc.gz": (2, 1),
    "own__gz_corrupt_middle.warc.gz": (2, 1), "own__gz_empty_member.warc.gz": (2, 0),
    "own__gz_garbage_between.warc.gz": (3, 1), "own__gz_member_padding_nul.warc.gz": (2, 0),
    "own__gz_truncated_in_header.warc.gz": (1, 1), "own__gz_truncated_last_member.warc.gz": (2, 1),
    "own__header_100k.warc": (2, 0), "own__header_1MB.warc": (2, 0), "own__header_dup_cl.warc": (1, 1),
    "own__header_lowercase.warc": (2, 0), "own__leading_garbage.warc": (3, 1),
    "own__mixed_plain_then_gz.warc.gz": (3, 0), "own__no_tail.warc": (3, 0),
    "own__truncated_in_block.warc": (2, 1), "own__truncated_in_headers.warc": (1, 1),
    "own__two_records_per_member.warc.gz": (3, 0), "own__wholefile.warc.gz": (3, 0),
    "own__v12_unknown_version.warc": (3, 0), "own__all_types.warc": (4, 0),
    "own__zstd_dict_compressed.warc.zst": (3, 0), "own__zstd_dict_plain.warc.zst": (3, 0),
    "own__zstd_dict_len_lie.warc.zst": (0, 1), "own__zstd_dict_missing.warc.zst": (0, 1),
    "own__zstd_permember.warc.zst": (3, 0), "own__zstd_wholefile.warc.zst": (3, 0),
    "fastwarc__warcfile.warc.lz4": (16, 0), "warcio__bad.arc": (1, 3), "warcio__example.arc": (1, 0),
    "warcio__example.arc.gz": (1, 0), "warcio__example-space-in-url.arc": (0, 1),
    "warcio__example.warc.gz": (2, 0), "warcio__example-trunc.warc": (0, 1),
  ]

  @Test("Every whole page is found and every damage is told", arguments: SharedArchive.all)
  func counts(_ archive: SharedArchive) throws {
    guard let expected = Self.expected[archive.description] else { return }
    let results = try fetched([archive.path])
    let errors = results.compactMap(\.code).count
    #expect(results.count - errors == expected.pages)
    #expect(errors == expected.errors)
  }
}
