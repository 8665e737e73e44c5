/// The type in a `Content-Type` header, its parameters left aside.
struct MediaType {
  /// Lower case; empty where there is none or it says nothing.
  let essence: String

  init(_ header: String?) {
    let type = (header ?? "").utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
    let text = String(decoding: Array(type)[...].trimmed, as: UTF8.self).lowercased()
    essence = Self.unknown.contains(text) ? "" : text
  }

  /// Whether a page may hide behind it. Without a type the bytes decide.
  var mayBePage: Bool { essence.isEmpty || Self.pages.contains(essence) }

  private static let pages: Set<String> = ["text/html", "application/xhtml+xml", "text/plain"]
  // WHATWG MIME Sniffing, 7: types that say "I do not know".
  private static let unknown: Set<String> = ["unknown/unknown", "application/unknown", "*/*"]
}
