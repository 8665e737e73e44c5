internal import Glibc
import TamisCore

/// What a stream holds, as its first bytes tell.
struct Beginning {
  enum Kind {
    case empty
    /// WARC.
    case archive
    /// ARC, the form before WARC.
    case oldArchive
    /// JSONL.
    case records
    /// URLs and paths, one a line.
    case list
    /// One page, of HTML or plain text, or anything else: then the page is the error.
    case page
  }

  let kind: Kind

  /// How far to look for the first byte that is not blank, and for the end of the first line.
  private static let reach = 4096

  /// Looks ahead and consumes nothing.
  /// - Throws: Where nothing can be read.
  init(of stream: ByteStream, name: String) throws(TamisError) {
    // A pipe may give little at a time; waiting for more than the first line could wait for ever.
    var start = Self.firstLine(stream, isWhole: false)
    while start == nil, stream.available < Self.reach, stream.fill() {
      start = Self.firstLine(stream, isWhole: false)
    }
    if stream.available == 0 {
      if let failure = stream.failure { throw failure.error(at: Origin(file: name)) }
      kind = .empty
      return
    }
    let line = start ?? Self.firstLine(stream, isWhole: true) ?? []
    kind = Self.kind(firstLine: line, name: FileName(name))
  }

  private static func kind(firstLine line: [UInt8], name: FileName) -> Kind {
    if line.starts(with: "filedesc:".utf8) { return .oldArchive }
    if line.starts(with: "WARC/".utf8) || name.isArchive { return .archive }
    if line.first == UInt8(ascii: "{"), name.isLines || beginsObject(line) { return .records }
    if name.isLines { return .records }
    return isPlace(line) ? .list : .page
  }

  /// The first line that is not blank, without the blanks around it and a byte order mark before it.
  private static func firstLine(_ stream: ByteStream, isWhole: Bool) -> [UInt8]? {
    stream.withAvailable { bytes in
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      guard let first = bytes[start...].firstIndex(where: { !$0.isBlank }) else { return nil }
      let rest = bytes[first...].prefix(reach)
      let end = rest.firstIndex { $0 == 0x0A }
      guard end != nil || isWhole else { return nil }
      return Array(Array(rest[..<(end ?? rest.endIndex)])[...].trimmed)
    }
  }

  /// Whether a line begins like a JSON object, which sets it apart from a template such as `{% if %}`.
  private static func beginsObject(_ line: [UInt8]) -> Bool {
    guard let next = line.dropFirst().first(where: { !$0.isBlank }) else { return line.count == 1 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// Whether a line is the place of a page: see `SourceReader`.
  private static func isPlace(_ line: [UInt8]) -> Bool {
    guard line.count < reach, !line.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "<") }) else {
      return false
    }
    let text = String(decoding: line, as: UTF8.self)
    if WebURL.isPlace(text) { return true }
    if line.starts(with: "/".utf8) || line.starts(with: "./".utf8) || line.starts(with: "../".utf8) {
      return true
    }
    if !line.contains(0x20), FileName(text).isInput { return true }
    return access(text, F_OK) == 0
  }
}
