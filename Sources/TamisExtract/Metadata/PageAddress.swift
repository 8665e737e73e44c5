/// A page's address, as far as links are resolved against it and dates and names read from it.
struct PageAddress: Equatable {
  let scheme: String
  /// Lower case, without user, port and `www.`.
  let host: String
  private let authority: String
  /// From the first `/` on, without query and fragment.
  let path: String

  /// - Returns: nil where the text is no absolute http address.
  init?(_ text: String) {
    let utf8 = Self.archived(Array(text.utf8))
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), utf8[(colon + 1)...].starts(with: "//".utf8)
    else { return nil }
    scheme = String(decoding: utf8[..<colon], as: UTF8.self).lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = utf8[(colon + 3)...]
    let authority = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    self.authority = String(decoding: authority, as: UTF8.self)
    let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    let name = String(decoding: afterUser.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
    guard !name.isEmpty else { return nil }
    host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    let path = rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    self.path = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
  }

  /// A copy in the Web Archive has the address of its page in its own:
  /// `https://web.archive.org/web/2016/http://site/page`.
  private static func archived(_ utf8: [UInt8]) -> [UInt8] {
    guard let mark = utf8.first(of: Array("web.archive.org/web/".utf8)),
      let inner = utf8[mark...].first(of: Array("/http".utf8))
    else { return utf8 }
    return Array(utf8[(inner + 1)...])
  }

  /// The absolute address of a reference in the page (RFC 3986, 5.2); nil where it is not for http.
  func resolve(_ reference: String) -> String? {
    if PageAddress(reference) != nil { return reference }
    if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
    let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":"))
    let slash = reference.utf8.firstIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    if let colon, slash.map({ colon < $0 }) ?? true { return nil }
    let root = "\(scheme)://\(authority)"
    if reference.hasPrefix("?") || reference.hasPrefix("#") { return root + path + reference }
    let folder = reference.hasPrefix("/") ? "" : String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
    return root + Self.withoutDots(folder + reference)
  }

  private static func withoutDots(_ path: String) -> String {
    let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
    var kept: [Substring] = []
    let steps = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      if step == "." || step == ".." {
        if step == "..", kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else {
        kept.append(step)
      }
    }
    return kept.joined(separator: "/") + path[end...]
  }
}
