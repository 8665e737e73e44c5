import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

@Suite struct WARCWriterTests {
  static func exchange(
    _ body: String, url: String = "http://example.org/a", head: String = "",
    status: String = "HTTP/1.1 200 OK",
    isDecoded: Bool = true
  ) -> ArchivedExchange {
    ArchivedExchange(
      url: url, date: 1_795_767_330, address: "192.0.2.7",
      requestHead: Array("GET /a HTTP/2\r\nHost: example.org\r\n\r\n".utf8),
      responseHead: Array("\(status)\r\nContent-Type: text/html\r\n\(head)\r\n".utf8), body: Array(body.utf8),
      isDecoded: isDecoded)
  }

  static func writer(_ folder: TemporaryFolder, _ name: String, size: Int = 1 << 30) throws -> WARCWriter {
    try WARCWriter(at: folder.file(name), maximumSize: size, userAgent: "tamis", now: { 1_795_767_330 })
  }

  @Test(
    "What is written is read again, repeats among it, each record by its place",
    arguments: ["a.warc", "a.warc.gz"])
  func roundTrip(name: String) throws {
    let folder = try TemporaryFolder()
    let writer = try Self.writer(folder, name)
    try writer.write(Self.exchange("<p>a"))
    try writer.write(Self.exchange("<p>b", url: "http://example.org/b", status: "HTTP/2 200"))
    try writer.write(Self.exchange("<p>a", url: "http://example.org/c", head: "ETag: 3\r\n"))
    #expect(folder.names() == ["\(name).open"])
    try writer.finish()
    #expect(folder.names() == [name] && writer.paths == [folder.file(name)])
    let pages = try fetched([folder.file(name)]).compactMap(\.page)
    #expect(pages.map(\.header.url) == ["a", "b", "c"].map { "http://example.org/\($0)" })
    #expect(try fetched([folder.file(name)]).map(\.text) == ["<p>a", "<p>b", "<p>a"])
    #expect(
      pages.map(\.header.http.etag) == [nil, nil, "3"] && pages.map(\.header.warnings) == [[], [], []])
    #expect(pages.map(\.header.fetchedAt) == Array(repeating: "2026-11-27T08:15:30Z", count: 3))
    #expect(Set(pages.compactMap(\.header.origin.warcRecordID)).count == 3)
  }

  @Test("The same exchanges make the same bytes")
  func deterministic() throws {
    let folder = try TemporaryFolder()
    let bytes = try (0..<2).map { _ in
      let writer = try Self.writer(folder, "a.warc.gz")
      try writer.write(Self.exchange("<p>a"))
      try writer.finish()
      let bytes = try readFile(at: folder.file("a.warc.gz"))
      #expect(try runShell("mv a.warc.gz old", in: folder).status == 0)
      return bytes
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test("Heads are true of the body, and nobody can add a field")
  func heads() throws {
    let folder = try TemporaryFolder()
    let writer = try Self.writer(folder, "a.warc")
    try writer.write(
      Self.exchange(
        "<p>a", url: "http://example.org/\r\nWARC-Type: evil",
        head: "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n",
        status: "HTTP/2 200"))
    try writer.finish()
    let text = try folder.read("a.warc")
    #expect(
      text.contains(
        """
        HTTP/1.1 200 \r
        Content-Type: text/html\r
        X-Crawler-Transfer-Encoding: chunked\r
        X-Crawler-Content-Encoding: gzip\r
        X-Crawler-Content-Length: 9\r
        Content-Length: 4\r
        \r
        <p>a
        """))
    #expect(text.contains("GET /a HTTP/1.1\r\n") && text.contains("WARC-Protocol: h2\r\n"))
    #expect(!text.contains("\nWARC-Type: evil") && text.contains("WARC-IP-Address: 192.0.2.7\r\n"))
  }

  @Test("A file that has grown is followed by another, which stands by itself")
  func rollOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "a-00001.warc.gz")
    let writer = try Self.writer(folder, "a.warc.gz", size: 900)
    for _ in 0..<3 { try writer.write(Self.exchange("<p>a")) }
    try writer.finish()
    #expect(folder.names() == ["a-00001.warc.gz", "a-00002.warc.gz", "a-00003.warc.gz", "a.warc.gz"])
    #expect(try folder.read("a-00001.warc.gz") == "mine")
    // Nothing is written over by a second run either.
    let second = try Self.writer(folder, "a.warc.gz")
    try second.write(Self.exchange("<p>a"))
    try second.finish()
    #expect(second.paths == [folder.file("a-00004.warc.gz")])
    for name in ["a", "a-00002", "a-00003", "a-00004"] {
      #expect(try fetched([folder.file("\(name).warc.gz")]).map(\.text) == ["<p>a"])
    }
  }

  @Test("A folder that is not there, and writing after the end, are errors")
  func failures() throws {
    let folder = try TemporaryFolder()
    #expect(throws: TamisError.self) { try Self.writer(folder, "none/a.warc.gz") }
    let writer = try Self.writer(folder, "a.warc.gz")
    try writer.finish()
    #expect(throws: TamisError.self) { try writer.write(Self.exchange("<p>a")) }
  }

  @Test("All that is fetched is in the archive: redirects, what is no page, and what was asked")
  func fetching() throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/moved": response("gone", status: "301 Moved", head: "Location: /a\r\n")
      case "/image": response("GIF89a", head: "Content-Type: image/gif\r\n")
      default: response("<p>hello")
      }
    }
    let writer = try Self.writer(folder, "a.warc")
    var options = HTTPOptions(allowedHosts: server.allowed, archive: writer)
    (options.honoursRobots, options.delay) = (false, 0)
    let fetch = Fetch(http: options)
    let urls = ["/moved", "/image", "/a"].map(server.url)
    #expect(try fetched(urls, by: fetch).map(\.code) == [nil, .notText, nil])
    try writer.finish()
    let text = try folder.read("a.warc")
    let types = text.matches(of: /WARC-Type: (\w+)/).map { String($0.1) }
    #expect(
      types == [
        "warcinfo", "response", "request", "response", "request", "response", "request", "revisit", "request",
      ])
    #expect(text.contains("GET /moved HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nUser-Agent: tamis/"))
    #expect(text.contains("\r\n\r\ngone\r\n") && text.contains("WARC-IP-Address: 127.0.0.1\r\n"))
    #expect(try fetched([folder.file("a.warc")]).map(\.text) == ["<p>hello", "<p>hello"])
  }

  @Test("An answer that is cut is kept as such, whatever the reason; where none came nothing is")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/long": return response(String(repeating: "a", count: 3000))
      case "/cut": return Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<p>c".utf8)
      case "/none": return []
      case "/slow":
        pause(milliseconds: 3000)
        return response("<p>")
      default: return response("no", status: "503 Busy")
      }
    }
    let writer = try Self.writer(folder, "a.warc")
    var options = HTTPOptions(allowedHosts: server.allowed, archive: writer)
    (options.honoursRobots, options.delay, options.retries, options.headTimeout) = (false, 0, 0, 500)
    let fetch = Fetch(maximumBytes: 1000, http: options)
    let urls = ["/long", "/cut", "/none", "/slow", "/503"].map(server.url)
    #expect(
      try fetched(urls, by: fetch).map(\.code) == [
        .tooLarge, .httpFailed, .httpFailed, .timeout, .httpStatus,
      ])
    try writer.finish()
    let text = try folder.read("a.warc")
    #expect(text.matches(of: /WARC-Truncated: (\w+)/).map { String($0.1) } == ["length", "disconnect"])
    #expect(text.matches(of: /WARC-Type: response/).count == 3 && text.contains("HTTP/1.1 503 Busy"))
    #expect(text.matches(of: /WARC-Payload-Digest/).count == 1)
  }
}
