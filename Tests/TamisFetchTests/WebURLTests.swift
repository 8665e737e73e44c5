import Foundation
import TamisTestSupport
import Testing

@testable import TamisFetch

@Suite struct WebURLTests {
  @Test(
    "A URL as it is written after parsing",
    arguments: [
      ("http://example.org", "http://example.org/"),
      ("  HTTPS://Example.org/Å?é=1#x\n", "https://example.org/%C3%85?%C3%A9=1#x"),
      ("http://example.org:80/", "http://example.org/"), ("https://a:443", "https://a/"),
      ("https://a:80", "https://a:80/"), ("http://a:00080", "http://a/"), ("http://a:", "http://a/"),
      ("http://a/b/../c/./d/..", "http://a/c/"), ("http://a/%2e%2E/b/%2e", "http://a/b/"),
      ("http:\\\\a\\b?c\\d", "http://a/b?c\\d"), ("http:a", "http://a/"), ("http:////a/b", "http://a/b"),
      ("http://a/\tb\r\nc", "http://a/bc"), ("http://a/ \"<>`{}^", "http://a/%20%22%3C%3E%60%7B%7D%5E"),
      ("http://a?'\"", "http://a/?%27%22"), ("http://a/%zz", "http://a/%zz"),
      ("http://u:p@a/", "http://u:p@a/"),
      ("http://u@p@a/", "http://u%40p@a/"), ("http://Bücher.example", "http://xn--bcher-kva.example/"),
      ("http://例え.jp/", "http://xn--r8jz45g.jp/"), ("http://ＥＸ。org", "http://ex.org/"),
      ("http://fa\u{DF}.de", "http://xn--fa-hia.de/"), ("http://%41.org", "http://a.org/"),
      ("http://127.1/", "http://127.0.0.1/"), ("http://0x7f000001", "http://127.0.0.1/"),
      ("http://2130706433", "http://127.0.0.1/"), ("http://0177.0.0.1.", "http://127.0.0.1/"),
      ("http://①②⑦.⓪.⓪.①", "http://127.0.0.1/"), ("http://[0:0::1]:80", "http://[::1]/"),
      ("http://[::FFFF:127.0.0.1]", "http://[::ffff:7f00:1]/"),
      ("http://[1:0:0:2:0:0:0:3]", "http://[1:0:0:2::3]/"),
    ])
  func parsed(given: String, href: String) throws {
    let url = try #require(WebURL(given))
    #expect(url.href == href)
    // Written and read again it is the same.
    #expect(WebURL(url.href) == url)
  }

  @Test(
    "What is no URL",
    arguments: [
      "", "example.org", "//example.org/", "http://", "http:///", "ftp://a/", "file:///etc/passwd",
      "javascript:alert(1)", "http://a b/", "http://[::1/", "http://:80/", "http://a:99999", "http://a:8x",
      "http://a%00", "http://a<b", "http://1.2.3.4.5", "http://256.0.0.1", "http://4294967296",
      "http://1.2.0x1g.08",
      "http://[1:2]", "http://[::1.2.3]", "http://[::1%eth0]", "http://\u{AD}", "http://user@",
    ])
  func none(given: String) { #expect(WebURL(given) == nil) }

  @Test(
    "References are resolved",
    arguments: [
      ("b", "http://h/a/b"), ("../x", "http://h/x"), ("./", "http://h/a/"), ("/x", "http://h/x"),
      ("//g/x", "http://g/x"),
      ("?y", "http://h/a/c?y"), ("#z", "http://h/a/c?q#z"), ("", "http://h/a/c?q"),
      ("http:d", "http://h/a/d"),
      ("https:d", "https://d/"), ("\\\\g\\x", "http://g/x"), ("../../../..", "http://h/"),
      ("b?é", "http://h/a/b?%C3%A9"),
    ])
  func resolved(reference: String, href: String) throws {
    let base = try #require(WebURL("http://h/a/c?q"))
    #expect(WebURL(reference, base: base)?.href == href)
  }

  @Test("Credentials are not requested, nor is a fragment")
  func requested() {
    #expect(WebURL(requesting: "http://u@a/") == nil && WebURL(requesting: "http://:p@a/") == nil)
    #expect(WebURL(requesting: "http://@a/#x")?.requested == "http://a/")
    #expect(WebURL(requesting: "http://A/b?c#d")?.origin == "http://a")
  }

  @Test(
    "Tracking parameters go, others stay as they are",
    arguments: [
      ("http://a/?utm_source=x&id=1&fbclid=y", "http://a/?id=1"), ("http://a/?UTM_Medium=x", "http://a/"),
      ("http://a/?id=1&&b", "http://a/?id=1&&b"), ("http://a/?source=x&ref=y", "http://a/?source=x&ref=y"),
      ("http://a/", "http://a/"), ("http://a/?gclid", "http://a/"),
    ])
  func tracking(given: String, href: String) { #expect(WebURL(given)?.withoutTracking.href == href) }
}

@Test("Whatever is parsed is ASCII, stays the same when it is written and parsed again, and resolves itself")
func urlProperties() {
  var generator = SeededGenerator(seed: 11)
  let pieces = [
    "http", "https", ":", "/", "//", "\\", "?", "#", "@", "[", "]", "::", "..", ".", "%2e", "%", "%41", "a",
    "é",
    "\u{AD}", "例", "0x7f", "1", "256", " ", "\t", "xn--", "ß", "Ａ", "|", "^", "~", "127.0.0.1", "[::1]",
    "example.org",
    "\u{0}", "\u{FFFD}", "\u{1F4A9}", "&utm_source=x", "=", "'", "\"",
  ]
  let base = WebURL("https://b.example/x/y?z#w")
  var parsed = 0
  for _ in 0..<20_000 {
    var text = Bool.random(using: &generator) ? "http://" : ""
    for _ in 0..<Int.random(in: 0..<9, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    guard let url = WebURL(text, base: base) else { continue }
    parsed += 1
    let href = url.href
    #expect(
      href.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && url.path.hasPrefix("/"), "\(text.debugDescription)")
    #expect(WebURL(href) == url && WebURL(href, base: base) == url, "\(text.debugDescription)")
    #expect(WebURL(url.requested)?.requested == url.requested)
    #expect(url.withoutTracking.withoutTracking == url.withoutTracking)
  }
  #expect(parsed > 5000)
}

/// A case of the URL Standard's own tests, from the shared evaluation data.
private struct SharedURL: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let input: String
  let base: String?
  let ok: Bool
  let href: String?
  let hostname: String?
  let port: String?
  let pathname: String?
  let search: String?
  let hash: String?

  var testDescription: String { id }
  static let all: [SharedURL] = SharedCases.read("url")
}

@Suite(.enabled(if: !SharedURL.all.isEmpty, "the shared evaluation data is not here"))
struct SharedURLTests {
  @Test("The URL Standard's own tests", arguments: SharedURL.all)
  fileprivate func url(_ expected: SharedURL) {
    let url: WebURL?
    if let base = expected.base {
      url = WebURL(base).flatMap { WebURL(expected.input, base: $0) }
    } else {
      url = WebURL(expected.input)
    }
    #expect((url != nil) == expected.ok, "\(expected.input.debugDescription) \(url?.href ?? "")")
    guard let url, expected.ok else { return }
    #expect(url.href == expected.href && url.host == expected.hostname)
    #expect(url.port.map { "\($0)" } ?? "" == expected.port && url.path == expected.pathname)
    // An empty query or fragment is there, but the API of browsers does not show it.
    #expect(url.query.map { $0.isEmpty ? "" : "?\($0)" } ?? "" == expected.search)
    #expect(url.fragment.map { $0.isEmpty ? "" : "#\($0)" } ?? "" == expected.hash)
  }
}

/// The cases of the shared reliability suite.
enum SharedCases {
  /// Empty where they are not here, at `TAMIS_EVAL` or beside the project.
  static func read<Case: Decodable>(_ name: String) -> [Case] {
    let eval = ProcessInfo.processInfo.environment["TAMIS_EVAL"] ?? "\(repositoryFolder)/../shared/eval"
    guard let lines = try? readFile(at: "\(eval)/reliability/cases/\(name).jsonl") else { return [] }
    return lines.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Case.self, from: Data($0)) }
  }
}
