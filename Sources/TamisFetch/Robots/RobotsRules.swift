/// The rules of one robots.txt for one robot (RFC 9309).
///
/// Matching and precedence are those of Google's parser, whose tests are the nearest to a reference: the
/// longest pattern wins, and of equal ones Allow.
struct RobotsRules: Sendable, Equatable {
  struct Rule: Sendable, Equatable {
    let isAllowed: Bool
    let pattern: RobotsPattern
  }

  private(set) var rules: [Rule] = []
  /// In seconds, as the file asks for.
  private(set) var crawlDelay: Double?

  /// Longer files are read up to here (RFC 9309, 2.5: at least 500 KiB).
  static let maximumBytes = 500 << 10

  /// Nothing is forbidden.
  static let none = RobotsRules()

  private init() {}

  /// - Parameter agent: The robot's product token, such as `tamis`.
  init(_ file: some Collection<UInt8>, for agent: String) {
    var general = RobotsRules()
    var specific = RobotsRules()
    var isSpecific = false
    // Which of the two the lines at hand belong to. A group begins with one or more User-agent lines.
    var appliesToAll = false
    var appliesToUs = false
    var agentsAreOver = false
    for line in RobotsLines(file) {
      switch line {
      case .agent(let name):
        if agentsAreOver { (appliesToAll, appliesToUs, agentsAreOver) = (false, false, false) }
        if Self.isEveryone(name) {
          appliesToAll = true
        } else if Self.product(name).lowercased() == agent.lowercased() {
          appliesToUs = true
          isSpecific = true
        }
      case .rule(let isAllowed, let value):
        agentsAreOver = true
        guard appliesToAll || appliesToUs else { continue }
        for rule in Self.rules(isAllowed, value) {
          if appliesToUs { specific.rules.append(rule) }
          if appliesToAll { general.rules.append(rule) }
        }
      case .crawlDelay(let seconds):
        // No rule of the standard: it must not change how the others are read.
        if appliesToUs { specific.crawlDelay = specific.crawlDelay ?? seconds }
        if appliesToAll { general.crawlDelay = general.crawlDelay ?? seconds }
      }
    }
    self = isSpecific ? specific : general
  }

  /// - Parameter target: Path and query as they are requested; `/` where there is no path.
  func allows(_ target: String) -> Bool {
    let bytes = Array(target.utf8)
    var longest = 0
    var isAllowed = true
    for rule in rules {
      let length = rule.pattern.length
      guard length > longest || (length == longest && rule.isAllowed && length > 0) else { continue }
      guard rule.pattern.matches(bytes) else { continue }
      (longest, isAllowed) = (length, rule.isAllowed)
    }
    return isAllowed
  }

  /// An allowed index page allows its folder's address, which is the same page.
  private static func rules(_ isAllowed: Bool, _ value: [UInt8]) -> [Rule] {
    let pattern = RobotsPattern(value)
    // An empty rule says nothing.
    guard pattern.length > 0 else { return [] }
    var rules = [Rule(isAllowed: isAllowed, pattern: pattern)]
    if isAllowed, let slash = value.lastIndex(of: UInt8(ascii: "/")),
      value[(slash + 1)...].starts(with: "index.htm".utf8)
    {
      rules.append(Rule(isAllowed: true, pattern: RobotsPattern(Array(value[...slash]) + Array("$".utf8))))
    }
    return rules
  }

  private static func isEveryone(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: "*") && (name.count == 1 || name[1].isBlank)
  }

  /// The part of a User-agent line that names a robot: letters, `_` and `-`.
  private static func product(_ name: [UInt8]) -> String {
    String(
      decoding: name.prefix { $0.isLetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") },
      as: UTF8.self)
  }
}

/// A path pattern of robots.txt: `*` stands for anything, `$` at the end for the end.
struct RobotsPattern: Sendable, Equatable {
  private let bytes: [UInt8]

  /// Its weight among other patterns.
  var length: Int { bytes.count }

  /// Escapes are written in capitals, and what is not ASCII as escapes, as in URLs.
  init(_ value: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    for (index, byte) in value.enumerated() {
      let isEscapeDigit =
        (index >= 1 && value[index - 1] == UInt8(ascii: "%"))
        || (index >= 2 && value[index - 2] == UInt8(ascii: "%") && value[index - 1].hexValue != nil)
      if byte >= 0x80 {
        PercentEncoding.append(byte, to: &bytes)
      } else if isEscapeDigit, (0x61...0x66).contains(byte) {
        bytes.append(byte & ~0x20)
      } else {
        bytes.append(byte)
      }
    }
    self.bytes = bytes
  }

  /// Linear for patterns without many stars, and never more than the product of both lengths.
  func matches(_ path: [UInt8]) -> Bool {
    var pattern = bytes[...]
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern = pattern.dropLast() }
    // Where to go back to: the last star, and how much of the path it stands for.
    var star: (pattern: Int, path: Int)?
    var at = pattern.startIndex
    var place = 0
    while true {
      if at == pattern.endIndex {
        if !isAnchored || place == path.count { return true }
      } else if pattern[at] == UInt8(ascii: "*") {
        star = (at + 1, place)
        at += 1
        continue
      } else if place < path.count, pattern[at] == path[place] {
        at += 1
        place += 1
        continue
      }
      guard let last = star, last.path < path.count else { return false }
      star = (last.pattern, last.path + 1)
      at = last.pattern
      place = last.path + 1
    }
  }
}
