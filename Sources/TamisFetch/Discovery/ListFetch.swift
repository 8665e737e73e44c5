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

extension LazyFetcher {
  /// Gets lists by HTTP, and by their path where they are files.
  func listFetch() -> ListFetch {
    { (url: String, limit: Int) throws(TamisError) in
      guard WebURL.hasScheme(url) else {
        return FetchedList(url: url, bytes: try FileSource.read(url, limit: limit).bytes, contentType: nil)
      }
      let response = try self.open().get(
        url, at: Origin(), options: self.options, isPage: false, limit: limit)
      do throws(HTTPFailure) {
        return FetchedList(
          url: response.url.requested,
          bytes: try BodyDecoder(limit: limit).decode(response.body, head: response.head),
          contentType: response.head["content-type"])
      } catch {
        throw error.error(url: url, at: Origin())
      }
    }
  }
}
