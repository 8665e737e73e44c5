internal import TamisCore
internal import TamisFetch

extension FetchItem {
  /// The line that it is, where records are read line by line.
  /// - Throws: What made it unreadable.
  func line() throws(TamisError) -> (bytes: [UInt8], origin: Origin) {
    switch self {
    case .line(let bytes, let origin): return (bytes, origin)
    case .failure(let error, _): throw error
    case .file, .url, .served, .duplicate, .page, .archived:
      preconditionFailure("records are read line by line")
    }
  }
}

extension RecordReader {
  /// The article on a line.
  /// - Parameter command: Needs its text.
  mutating func article(
    _ line: (bytes: [UInt8], origin: Origin), for command: String
  ) throws(TamisError) -> Article {
    let article = try article(line.bytes, at: line.origin)
    guard article.header.stage ?? .fetch > .fetch || !article.text.isEmpty else {
      throw .withoutText(for: command, at: article.header.origin)
    }
    return article
  }
}
