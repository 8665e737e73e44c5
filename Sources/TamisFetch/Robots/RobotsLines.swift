/// The lines of a robots.txt that mean something.
///
/// Read as leniently as Google's parser does: any line break, a byte order mark, comments, a forgotten colon,
/// and the usual misspellings of Disallow and User-agent.
struct RobotsLines: Sequence, IteratorProtocol {
  enum Line {
    case agent([UInt8])
    case rule(isAllowed: Bool, [UInt8])
    case crawlDelay(Double)
  }

  private let bytes: [UInt8]
  private var at = 0
  /// Google's: 8 times what Internet Explorer took for a URL. What is beyond is not looked at.
  private static let maximumLine = 2083 * 8 - 1

  init(_ file: some Collection<UInt8>) {
    bytes = Array(file.prefix(RobotsRules.maximumBytes))
    // Also half a byte order mark, as Google's does.
    for byte in [0xEF, 0xBB, 0xBF] as [UInt8] where at < bytes.count && bytes[at] == byte { at += 1 }
  }

  mutating func next() -> Line? {
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[at..<Swift.min(end, at + Self.maximumLine)]
      at = end + 1
      if let line = Self.line(line) { return line }
    }
    return nil
  }

  private static func line(_ line: ArraySlice<UInt8>) -> Line? {
    let content = line.prefix { $0 != UInt8(ascii: "#") && $0 != 0 }.trimmed
    let key: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>
    if let colon = content.firstIndex(of: UInt8(ascii: ":")) {
      (key, value) = (content[..<colon].trimmed, content[(colon + 1)...].trimmed)
    } else {
      // A forgotten colon, where there are exactly two words.
      let words = content.split(whereSeparator: \.isBlank)
      guard words.count == 2 else { return nil }
      (key, value) = (words[0], words[1])
    }
    let name = String(decoding: key, as: UTF8.self).lowercased()
    if agentNames.contains(where: name.hasPrefix) { return .agent(Array(value)) }
    if name.hasPrefix("allow") { return .rule(isAllowed: true, Array(value)) }
    if disallowNames.contains(where: name.hasPrefix) { return .rule(isAllowed: false, Array(value)) }
    if name == "crawl-delay" || name == "crawldelay",
      let seconds = Double(String(decoding: value, as: UTF8.self)),
      seconds.isFinite, seconds >= 0
    {
      return .crawlDelay(seconds)
    }
    return nil
  }

  private static let agentNames = ["user-agent", "useragent", "user agent"]
  private static let disallowNames = [
    "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw",
  ]
}
