/// What the types of a record cannot say about its header.
struct HeaderCheck {
  static func problems(of header: RecordHeader) -> [String] {
    var problems: [String] = []
    // Users may bring ids of their own; only ours are digests.
    if header.id.isEmpty { problems.append("expected an 'id', found ''") }
    if let digest = header.contentSHA256, !isHexadecimal(digest, digits: 64) {
      problems.append("expected 64 hexadecimal digits in 'content_sha256', found '\(digest.prefix(80))'")
    }
    return problems
  }

  private static func isHexadecimal(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits
      && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }
}

/// What the types of a page record cannot say about it.
struct PageCheck {
  static func problems(of page: Page, in root: JSONValue) -> [String] {
    var problems = HeaderCheck.problems(of: page.header)
    let hasText = root.member("html")?.isString ?? false
    let hasBytes = root.member("html_base64")?.isString ?? false
    if hasText == hasBytes { problems.append("expected exactly one of 'html' and 'html_base64'") }
    return problems
  }
}
