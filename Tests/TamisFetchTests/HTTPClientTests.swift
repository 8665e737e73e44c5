import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

@Suite struct HTTPClientTests {
  private func options(_ server: LoopbackServer, redirects: Int = 10, timeout: Int = 10_000) -> HTTPOptions {
    var options = HTTPOptions(
      contact: "mailto:me@example.org", allowedHosts: server.allowed, maximumRedirects: redirects,
      timeout: timeout, now: { 1_795_421_730 })
    options.honoursRobots = false
    options.delay = 0
    options.retries = 0
    return options
  }

  private func get(_ url: String, _ fetch: Fetch) throws -> Fetched {
    fetched(.url(url, origin: Origin()), by: fetch, using: try fetch.makeScratch())
  }

  @Test("A page with what its head tells")
  func page() throws {
    let server = try LoopbackServer { _, _ in
      response(
        "<p>\u{C9}t\u{E9}",
        head:
          "Content-Type: text/html; charset=utf-8\r\nETag: \"a\"\r\nLast-Modified: Sun, 22 Nov 2026 00:00:00 GMT\r\n"
          + "Date: Mon, 23 Nov 2026 08:15:30 GMT\r\n")
    }
    let url = server.url("/a b?q=é#part")
    let result = try get(url, Fetch(http: options(server)))
    let header = try #require(result.page?.header, "\(result)")
    #expect(result.text == "<p>Été" && header.charset == "utf-8" && header.charsetFrom == "http")
    #expect(header.url == url && header.source == "127.0.0.1" && header.bytes == 8)
    #expect(header.fetchedAt == "2026-11-23T08:15:30Z")
    #expect(header.http.status == 200 && header.http.redirects == 0 && header.http.truncated == false)
    #expect(header.http.finalURL == server.url("/a%20b?q=%C3%A9"))
    #expect(header.http.etag == "\"a\"" && header.http.lastModified == "Sun, 22 Nov 2026 00:00:00 GMT")
    #expect(server.heads.first?.contains("User-Agent: tamis/0.1.0 (+mailto:me@example.org)\r\n") == true)
  }

  @Test("Without a date the clock given tells, and a record that names a URL alone is fetched")
  func clock() throws {
    let server = try LoopbackServer { _, _ in response("<p>a") }
    let fetch = Fetch(http: options(server))
    let line = Array(#"{"id":"mine","url":"\#(server.url("/"))","note":1}"#.utf8)
    let result = fetched(
      .line(bytes: line, origin: Origin(file: "-", line: 1)), by: fetch, using: try fetch.makeScratch())
    let header = try #require(result.page?.header, "\(result)")
    #expect(header.fetchedAt == "2026-11-23T08:15:30Z")
    #expect(header.id == "mine" && header.extras.map(\.key) == ["note"] && header.origin.line == 1)
  }

  @Test(
    "What is no page is an error",
    arguments: [
      ("/404", TamisError.Code.httpStatus, false), ("/503", .httpStatus, true), ("/429", .httpStatus, true),
      ("/pdf", .notText, false), ("/binary", .notText, false), ("/empty", .emptyInput, false),
      ("/large", .tooLarge, false), ("/bomb", .tooLarge, false), ("/heads", .httpFailed, false),
      ("/cut", .httpFailed, true), ("/gzip-lie", .badCompression, false), ("/loop", .tooManyRedirects, false),
      ("/to-file", .badURL, false), ("/to-private", .forbiddenAddress, false),
      ("/garbage", .httpFailed, true), ("/lengths", .httpFailed, false), ("/negative", .httpFailed, true),
      ("/gzip-cut", .badCompression, false), ("/encodings", .badCompression, false),
      ("/ratio", .tooLarge, false),
      ("/unknown-encoding", .badCompression, false), ("/304", .httpStatus, false),
    ])
  func errors(path: String, code: TamisError.Code, retryable: Bool) throws {
    let server = try LoopbackServer { path, _ in Self.answer(path) }
    let result = try get(server.url(path), Fetch(maximumBytes: 100_000, http: options(server)))
    guard case .error(let error) = result else {
      Issue.record("expected an error, found \(result)")
      return
    }
    #expect(error.code == code && error.retryable == retryable && error.url == server.url(path))
    if code == .httpStatus { #expect(error.httpStatus.map { "/\($0)" } == path) }
  }

  private static func answer(_ path: String) -> [UInt8] {
    switch path {
    case "/404", "/503", "/429": response("<p>no", status: "\(path.dropFirst()) No")
    case "/pdf": response("%PDF-1.7", head: "Content-Type: application/pdf\r\n")
    case "/binary": response([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], head: "")
    case "/empty": response("")
    case "/large": response([UInt8](repeating: 0x61, count: 200_000))
    case "/bomb":
      response(
        Packing.gzip([UInt8](repeating: 0x61, count: 200_000)),
        head: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    case "/heads":
      response("a", head: String(repeating: "X-A: \(String(repeating: "a", count: 1000))\r\n", count: 300))
    case "/cut":
      response("<p>a page that is cut", head: "Content-Type: text/html\r\nConnection: close\r\n").dropLast(5)
        .map { $0 }
    case "/gzip-lie": response("<p>plain", head: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    case "/loop": response("", status: "302 Found", head: "Location: /loop\r\n")
    case "/to-file": response("", status: "302 Found", head: "Location: file:///etc/passwd\r\n")
    case "/to-private": response("", status: "302 Found", head: "Location: http://127.0.0.1:1/\r\n")
    case "/lengths": response("<p>a", head: "Content-Type: text/html\r\nContent-Length: 9\r\n")
    case "/negative": Array("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<p>a".utf8)
    case "/gzip-cut":
      response(
        Packing.gzip("<p>a page that is cut").dropLast(9).map { $0 },
        head: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    case "/encodings":
      response("<p>a", head: "Content-Type: text/html\r\nContent-Encoding: gzip, gzip, gzip\r\n")
    case "/unknown-encoding": response("<p>a", head: "Content-Type: text/html\r\nContent-Encoding: foo\r\n")
    case "/ratio":
      response(
        Packing.gzip([UInt8](repeating: 0x61, count: 2_000_000)),
        head: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    case "/304": response("", status: "304 Not Modified")
    default: Array("not HTTP at all\r\n\r\n".utf8)
    }
  }

  @Test("Redirects are counted, resolved and followed over one connection")
  func redirects() throws {
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/a": response("moved", status: "301 Moved", head: "Location: b/c?d\r\n")
      case "/b/c?d": response("moved", status: "302 Found", head: "Location: ../e\r\n")
      default: response("<p>here")
      }
    }
    let fetch = Fetch(http: options(server))
    let scratch = try fetch.makeScratch()
    for _ in 0..<2 {
      let result = fetched(.url(server.url("/a"), origin: Origin()), by: fetch, using: scratch)
      let http = try #require(result.page?.header.http, "\(result)")
      #expect(http.redirects == 2 && http.finalURL == server.url("/e") && result.text == "<p>here")
    }
    #expect(server.heads.count == 6 && server.connections == 1)
    let strict = try get(server.url("/a"), Fetch(http: options(server, redirects: 1)))
    #expect(strict.code == .tooManyRedirects)
  }

  @Test("A compressed page is read as its bytes were before")
  func compressed() throws {
    let server = try LoopbackServer { _, _ in
      response(Packing.gzip("<p>packed"), head: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    }
    let result = try get(server.url("/"), Fetch(http: options(server)))
    #expect(result.text == "<p>packed" && result.page?.header.bytes == 9)
    #expect(server.heads.first?.contains("Accept-Encoding: gzip, deflate, br, zstd\r\n") == true)
  }

  @Test("Addresses of this machine and of private networks are refused however they are spelt")
  func refused() throws {
    let server = try LoopbackServer { _, _ in response("<p>never") }
    var options = HTTPOptions(allowedHosts: ["127.0.0.1:1", "example.org:\(server.port)"])
    options.delay = 0
    let fetch = Fetch(http: options)
    let scratch = try fetch.makeScratch()
    for host in [
      "127.0.0.1", "localhost", "127.1", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0",
    ] {
      let result = fetched(
        .url("http://\(host):\(server.port)/", origin: Origin()), by: fetch, using: scratch)
      #expect(result.code == .forbiddenAddress, "\(host)")
    }
    #expect(server.connections == 0)
  }

  @Test("Nobody listens")
  func nobody() throws {
    // Port 1 is tcpmux's, which nobody serves.
    var options = HTTPOptions(allowedHosts: ["127.0.0.1:1"])
    options.retries = 0
    let fetch = Fetch(http: options)
    #expect(try get("http://127.0.0.1:1/", fetch).code == .connectionFailed)
  }

  @Test("A server that never answers is given up")
  func silent() throws {
    let server = try LoopbackServer { _, _ in Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<p>".utf8) }
    let result = try get(server.url("/"), Fetch(http: options(server, timeout: 300)))
    #expect(result.code == .timeout)
  }
}
