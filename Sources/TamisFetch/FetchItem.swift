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
    case .url(let url, _):
      var json = JSONWriter()
      json.beginObject()
      json.key("url")
      json.string(url)
      json.endObject()
      return json.bytes
    case .file, .page, .archived: return nil
    }
  }

  /// Where the input stands.
  public var origin: Origin {
    switch self {
    case .file(let path): Origin(file: path)
    case .url(_, let origin), .line(_, let origin), .page(_, let origin): origin
    case .archived(let page): page.origin
    case .failure(let error, _): error.origin
    }
  }
}
