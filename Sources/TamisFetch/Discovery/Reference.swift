/// A reference to a URL, such as `/feed.xml`, resolved against the URL it stands in (RFC 3986, 5.2).
enum Reference {
  /// - Returns: nil where the result is no URL of http or https.
  static func resolved(_ reference: String, against base: String) -> String? {
    let reference = String(decoding: Array(reference.utf8)[...].trimmed, as: UTF8.self)
    if hasScheme(reference) { return RequestURL(reference)?.text }
    guard let base = RequestURL(base)?.text, let scheme = base.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let authorityStart = base.utf8.index(scheme, offsetBy: 3)
    let pathStart = base.utf8[authorityStart...].firstIndex { $0 == 0x2F || $0 == 0x3F } ?? base.endIndex
    let origin = base[..<pathStart]
    if reference.hasPrefix("//") { return RequestURL(base[...scheme] + reference)?.text }
    let path = base[pathStart...].prefix { $0 != "?" }
    let target: String
    switch reference.utf8.first {
    case nil, UInt8(ascii: "#"): target = String(base[pathStart...])
    case UInt8(ascii: "/"): target = reference
    case UInt8(ascii: "?"): target = path + reference
    default: target = path[...(path.lastIndex(of: "/") ?? path.startIndex)] + reference
    }
    return RequestURL(origin + withoutDots(target))?.text
  }

  private static func hasScheme(_ text: String) -> Bool {
    let scheme = text.utf8.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard scheme.endIndex != text.endIndex, text.utf8[scheme.endIndex] == 0x3A, let first = scheme.first
    else {
      return false
    }
    return (0x61...0x7A).contains(first | 0x20)
  }

  /// Undoes `.` and `..` in the path.
  private static func withoutDots(_ target: String) -> String {
    let end = target.firstIndex { $0 == "?" || $0 == "#" } ?? target.endIndex
    var kept: [Substring] = []
    let parts = target[..<end].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/") + target[end...]
  }
}
