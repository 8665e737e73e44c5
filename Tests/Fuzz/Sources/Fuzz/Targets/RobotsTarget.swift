@testable import TamisFetch

/// A robots.txt, and behind a NUL the path that is asked for.
final class RobotsTarget: FuzzTarget {
  func run(_ input: [UInt8]) {
    let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let rules = RobotsRules(parts[0], for: "tamis")
    let path = "/" + (parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "a/b?c=d")
    _ = rules.allows(path)
    require(RobotsRules([UInt8](), for: "tamis").allows(path), "an empty file forbids nothing")
  }
}
