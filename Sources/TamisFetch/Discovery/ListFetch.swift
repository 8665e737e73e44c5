import TamisCore

/// A list or page as it came.
struct FetchedList {
  /// Where it was found in the end; what it lists is relative to this. A path for a file.
  let url: String
  /// Content encodings are undone.
  let bytes: [UInt8]
  let contentType: String?
}

/// Gets one list or page, of at most `limit` bytes. The only thing that finding pages needs from outside.
typealias ListFetch = (_ url: String, _ limit: Int) throws(TamisError) -> FetchedList

extension HTTPClient {
  /// Gets lists by HTTP, and by their path where they are files.
  func listFetch() -> ListFetch {
    { (url: String, limit: Int) throws(TamisError) in
      guard RequestURL.hasScheme(url) else {
        return FetchedList(url: url, bytes: try FileSource.read(url, limit: limit).bytes, contentType: nil)
      }
      let response = try get(url, at: Origin(), limit: limit, isPage: false)
      return FetchedList(
        url: response.info.finalURL ?? url, bytes: response.body, contentType: response.info.contentType)
    }
  }
}
