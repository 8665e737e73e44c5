/// What a file's name says, in lower case, its `.gz` or `.zst` left aside.
struct FileName {
  /// The last extension, without its dot; empty for none.
  let suffix: String

  init(_ path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    var parts = (name ?? "").lowercased().utf8.split(separator: UInt8(ascii: "."))
    if parts.count > 1, let last = parts.last.map({ String($0) ?? "" }), ["gz", "zst", "lz4"].contains(last) {
      parts.removeLast()
    }
    suffix = parts.count > 1 ? parts.last.map { String(decoding: $0, as: UTF8.self) } ?? "" : ""
  }

  var isPlainText: Bool { suffix == "txt" || suffix == "text" }
  var isLines: Bool { suffix == "jsonl" || suffix == "ndjson" }
  var isArchive: Bool { suffix == "warc" || suffix == "arc" }

  /// Whether a folder's file of this name is read as a page, an archive or records.
  var isInput: Bool { isLines || isArchive || suffix == "txt" || Self.markup.contains(suffix) }

  private static let markup: Set<String> = ["html", "htm", "xhtml"]
}
