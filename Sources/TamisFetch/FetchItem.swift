public import TamisCore

/// One input of the stage fetch: what becomes exactly one page or one error.
public enum FetchItem: Sendable {
  /// A file that holds one page, compressed or not. The path is as the user gave it.
  case file(path: String)
  /// A page to be fetched over HTTP. `origin` is the line that named it, if one did.
  case url(String, origin: Origin)
  /// A record, one line of JSONL without its line break.
  case line(bytes: [UInt8], origin: Origin)
  /// A page that came whole, such as one on standard input.
  case page(bytes: [UInt8], origin: Origin)
  /// A page that was fetched over HTTP already.
  case served(ServedPage)
  /// A URL that was given before, in whatever spelling, and is not fetched again.
  case duplicate(String, origin: Origin)
  /// A page kept in an archive.
  case archived(ArchivedPage)
  /// An input that could not be read. It keeps its place, and `Fetch` throws its error.
  /// `record` is the input itself where it was a line.
  case failure(TamisError, record: [UInt8]?)
}

extension FetchItem {
  /// The input for the error record, so that it can be replayed: the line, `{"url":…}` for a URL, and
  /// nil for a whole file, which `origin` names.
  public var record: [UInt8]? {
    switch self {
    case .line(let bytes, _): return bytes
    case .failure(_, let record): return record
    case .served(let page) where page.record != nil: return page.record
    case .url(let url, _), .duplicate(let url, _): return Self.record(url)
    case .served(let page): return Self.record(page.url)
    case .file, .page, .archived: return nil
    }
  }

  private static func record(_ url: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("url")
    json.string(url)
    json.endObject()
    return json.bytes
  }

  /// Where the input stands.
  public var origin: Origin {
    switch self {
    case .file(let path): Origin(file: path)
    case .served(let page): page.origin
    case .duplicate(_, let origin): origin
    case .url(_, let origin), .line(_, let origin), .page(_, let origin): origin
    case .archived(let page): page.origin
    case .failure(let error, _): error.origin
    }
  }
}

extension FetchItem {
  /// What a page that is not read yet is taken to weigh: the middle of real pages is near 100 KB.
  private static let usualPage = 100 << 10

  /// What it holds in memory, or will once it is read, in bytes.
  package var weight: Int {
    switch self {
    case .file, .url: Self.usualPage
    case .line(let bytes, _), .page(let bytes, _): bytes.count
    case .archived(let page): page.block.count
    case .served(let page): page.weight
    case .failure(_, let record): record?.count ?? 0
    case .duplicate: 0
    }
  }

  /// How many bytes came; nil for a file that is not read yet.
  package var storedLength: Int? {
    switch self {
    case .file, .url: nil
    default: weight
    }
  }

  /// Whether a folder's file of this name is read.
  package static func isInput(_ name: String) -> Bool { FileName(name).isInput }
}
