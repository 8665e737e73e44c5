/// Where a record came from: a file and line, or a place in an archive. All parts are optional.
public struct Origin: Sendable, Hashable {
  /// The path as the user gave it; `-` for standard input.
  public var file: String?
  /// The line in a JSONL file, from 1.
  public var line: Int?
  /// The path of the WARC file.
  public var warcFile: String?
  /// Where the record starts, in bytes of the archive as stored (compressed or not).
  public var warcOffset: Int?
  /// How many bytes of the archive the record takes as stored.
  public var warcLength: Int?
  /// The `WARC-Record-ID`, without its angle brackets.
  public var warcRecordID: String?

  /// A file, and a line in it where there are lines.
  public init(file: String? = nil, line: Int? = nil) {
    self.file = file
    self.line = line
  }
}

extension Origin: CustomStringConvertible {
  /// `in.jsonl:12`, `crawl.warc.gz@1042`, `page.html`, or `(unknown)`.
  public var description: String {
    if let warcFile { return warcOffset.map { "\(warcFile)@\($0)" } ?? warcFile }
    guard let file else { return "(unknown)" }
    return line.map { "\(file):\($0)" } ?? file
  }
}

extension Origin: RecordObject {
  package static let fields: [RecordField<Origin>] = [
    .init("file", \.file, "path as given, - for standard input"),
    .init("line", \.line, "line in a JSONL file, from 1"),
    .init("warc_file", \.warcFile, "path of the archive"),
    .init("warc_offset", \.warcOffset, "first byte of the record in the archive as stored"),
    .init("warc_length", \.warcLength, "bytes of the record in the archive as stored"),
    .init("warc_record_id", \.warcRecordID, "WARC-Record-ID without its angle brackets"),
  ]
  package init() { self.init(file: nil) }
}
