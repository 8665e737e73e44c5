@testable import TamisFetch

/// A URL, and behind a line feed the one it is relative to.
final class URLTarget: FuzzTarget {
  func run(_ input: [UInt8]) {
    let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let base = parts.count > 1 ? WebURL(String(decoding: parts[1], as: UTF8.self)) : nil
    guard let url = WebURL(String(decoding: parts[0], as: UTF8.self), base: base) else { return }
    require(url.href.utf8.allSatisfy { $0 < 0x80 }, "a URL is ASCII")
    require(WebURL(url.href) == url, "a URL that is written and parsed stays the same: \(url.href)")
  }
}
