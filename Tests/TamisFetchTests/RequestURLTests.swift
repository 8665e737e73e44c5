import Testing

@testable import TamisFetch

@Test(
  "URLs that are requested",
  arguments: [
    ("http://example.org", "http://example.org", "example.org"),
    ("  HTTPS://Example.org/Å?é=1#x\n", "https://Example.org/%C3%85?%C3%A9=1", "example.org"),
    ("http://example.org:8080/a b\"<>`{}", "http://example.org:8080/a%20b%22%3C%3E%60%7B%7D", "example.org"),
    ("http://[::1]:80/", "http://[::1]:80/", "[::1]"), ("http://a/\tb\r\nc", "http://a/bc", "a"),
    ("http://例え.jp/", "http://例え.jp/", "例え.jp"), ("http://a?b", "http://a?b", "a"),
    ("http://a/%zz", "http://a/%zz", "a"),
  ])
func requestURL(given: String, text: String, host: String) throws {
  let url = try #require(RequestURL(given))
  #expect(url.text == text && url.host == host)
}

@Test(
  "What is no URL to request",
  arguments: [
    "", "example.org", "//example.org/", "http:/example.org", "http:example.org", "http://", "http:///a",
    "ftp://a/", "file:///etc/passwd", "javascript:alert(1)", "http://user@a/", "http://u:p@a/", "http://a b/",
    "http://[::1/", "http://:80/", "http://\\a",
  ])
func noRequestURL(given: String) {
  #expect(RequestURL(given) == nil)
}
