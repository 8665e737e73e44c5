import Foundation
import Testing

@testable import TamisFetch

private func allows(_ robots: String, _ target: String, agent: String = "tamis") -> Bool {
  RobotsRules(Array(robots.utf8), for: agent).allows(target)
}

@Suite struct RobotsTests {
  @Test(
    "The longest pattern wins, and of equal ones Allow",
    arguments: [
      ("Disallow: /", "/a", false), ("Disallow:", "/a", true), ("Allow: /a\nDisallow: /", "/a/b", true),
      ("Disallow: /a\nAllow: /a", "/a", true), ("Disallow: /a/b\nAllow: /a", "/a/b", false),
      ("Disallow: /*.pdf", "/x.pdf?y", false), ("Disallow: /*.pdf$", "/x.pdf?y", true),
      ("Disallow: /*.pdf$", "/x.pdf.pdf", false), ("Disallow: /a*b*c", "/a1b2b3c4", false),
      ("Disallow: /a*b*c", "/a1b2", true), ("Disallow: /$", "/", false), ("Disallow: /$", "/a", true),
      ("Disallow: /A", "/a", true), ("Disallow: /é", "/%C3%A9", false),
      ("Disallow: /%c3%a9", "/%C3%A9", false),
      ("Allow: /d/index.html\nDisallow: /", "/d/", true), ("Disallow: /?q", "/?q=1", false),
      ("Disallow: /a # why", "/a", false), ("Dissallow /a", "/a", false), ("Disallow: /***", "/a", false),
    ])
  func matching(rules: String, target: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\n\(rules)\n", target) == isAllowed)
  }

  @Test(
    "Groups: those of the name alone, else those for all",
    arguments: [
      ("User-agent: *\nDisallow: /\nUser-agent: Tamis\nDisallow: /a", "/b", true),
      ("User-agent: tamis/2.0 (x)\nDisallow: /", "/", false),
      ("User-agent: tamisbot\nDisallow: /", "/", true),
      ("User-agent: a\nUser-agent: tamis\nDisallow: /", "/", false),
      (
        "User-agent: tamis\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: tamis\nDisallow: /c", "/c",
        false
      ),
      ("User-agent: b\nSitemap: x\nCrawl-delay: 5\nUser-agent: *\nDisallow: /", "/", false),
      ("Disallow: /", "/", true), ("\u{FEFF}User-agent: *\r\nDisallow: /", "/", false),
      ("User-agent: *\rDisallow: /\r", "/", false), ("<html>User-agent: *</html>", "/", true),
      ("", "/", true),
    ])
  func groups(robots: String, target: String, isAllowed: Bool) {
    #expect(allows(robots, target) == isAllowed)
  }

  @Test(
    "The delay that a site asks for",
    arguments: [
      ("User-agent: *\nCrawl-delay: 2.5", 2.5),
      ("User-agent: *\nCrawl-delay: 9\nUser-agent: tamis\nCrawl-delay: 1", 1),
      ("User-agent: *\nCrawl-delay: soon", nil), ("User-agent: b\nCrawl-delay: 9", nil),
      ("Crawl-delay: -1", nil),
    ])
  func delay(robots: String, seconds: Double?) {
    #expect(RobotsRules(Array(robots.utf8), for: "tamis").crawlDelay == seconds)
  }

  @Test("Hostile files cost little: long lines, many stars, random bytes")
  func hostile() {
    let stars = String(repeating: "*a", count: 5000)
    #expect(allows("User-agent: *\nDisallow: /\(stars)b", "/" + String(repeating: "a", count: 5000)))
    #expect(allows(String(repeating: "a", count: 2_000_000), "/"))
    #expect(!allows("User-agent: *\nDisallow: /\n" + String(repeating: "# x\n", count: 200_000), "/"))
    // Beyond 500 KiB nothing is read.
    #expect(allows(String(repeating: "# xxxxxxxxxxxxx\n", count: 40_000) + "User-agent: *\nDisallow: /", "/"))
  }
}

/// A case of the shared reliability suite.
private struct SharedRobots: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let robots: String
  let agent: String
  let url: String
  let allowed: Bool

  var testDescription: String { id }
  static let all: [SharedRobots] = SharedCases.read("robots")

  /// As the reference cuts it out, without encoding it: its tests are about patterns, not about URLs.
  var target: String {
    guard let start = url.range(of: "://").map({ url[$0.upperBound...] }),
      let path = start.firstIndex(where: { $0 == "/" || $0 == "?" })
    else { return "/" }
    return String((start[path] == "?" ? "/" : "") + start[path...].prefix { $0 != "#" })
  }
}

@Suite(.enabled(if: !SharedRobots.all.isEmpty, "the shared evaluation data is not here"))
struct SharedRobotsTests {
  @Test("Cases of other parsers", arguments: SharedRobots.all)
  fileprivate func robots(_ expected: SharedRobots) {
    #expect(allows(expected.robots, expected.target, agent: expected.agent) == expected.allowed)
  }
}
