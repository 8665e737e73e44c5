/// A reference to a URL, such as `/feed.xml`, resolved against the URL it stands in.
enum Reference {
  /// - Returns: nil where the result is no URL of http or https.
  static func resolved(_ reference: String, against base: String) -> String? {
    WebURL(requesting: reference, from: WebURL(base))?.requested
  }
}
