import TamisCore
import Testing

@testable import TamisFetch

private let origin = Origin(file: "in.jsonl", line: 3)

private func archived() -> ArchivedPage {
  var page = ArchivedPage(
    form: .http, url: "https://example.org/", date: "2026-11-23T08:00:00Z", contentType: nil,
    isTruncated: true, block: Array("HTTP/1.1 200 OK\r\n\r\n<p>a".utf8), origin: origin)
  page.payloadDigest = "sha1:AAAA"
  page.revisitHead = []
  return page
}

private func served() throws -> ServedPage {
  let url = try #require(WebURL("https://example.org/a?b=c#d"))
  let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8)
  let response = HTTPResponse(
    url: url, redirects: 2, head: HTTPMessage(head).head, headBytes: head, requestBytes: [],
    body: Array("<p>b".utf8), date: 1_700_000_000, warnings: ["é"])
  return ServedPage(
    url: "https://example.org/a", origin: origin, record: Array("{}".utf8), content: .response(response))
}

@Test("Items arrive in another process as they were")
func roundTrip() throws {
  let error = TamisError(
    .httpStatus, at: origin, url: "u", problem: "no", remedy: "yes", retryable: true, httpStatus: 503,
    attempts: 3)
  let items: [FetchItem] = [
    .file(path: "a/é.html"), .url("https://example.org/", origin: Origin()), .line(bytes: [], origin: origin),
    .page(bytes: Array(0...255), origin: origin),
    .page(bytes: [UInt8](repeating: 0x61, count: 5000), origin: origin), .duplicate("x", origin: origin),
    .archived(archived()),
    .failure(error, record: nil), .failure(error, record: [1]), .served(try served()),
  ]
  for item in items {
    var wire = WireWriter()
    item.write(to: &wire)
    var reader = WireReader(wire.bytes)
    let read = try FetchItem(from: &reader)
    #expect(reader.isAtEnd)
    // Every part is in what it writes.
    var again = WireWriter()
    read.write(to: &again)
    #expect(again.bytes == wire.bytes)
    #expect("\(read)" == "\(item)" || read.record == item.record)
    // With its large blocks beside it.
    var detached = WireWriter(detachesBlocks: true)
    item.write(to: &detached)
    var whole = WireReader(detached.bytes, blocks: detached.blocks)
    again = WireWriter()
    try FetchItem(from: &whole).write(to: &again)
    #expect(whole.isAtEnd && again.bytes == wire.bytes)
    for length in [0, 7, wire.bytes.count - 1] {
      var cut = WireReader(Array(wire.bytes.prefix(length)))
      #expect(throws: WireError.self) { try FetchItem(from: &cut) }
    }
  }
}

@Test("An item is known by its place, whether its page was fetched or not")
func identities() throws {
  let url = FetchItem.url("https://example.org/a", origin: origin)
  let failed = FetchItem.failure(
    TamisError(.timeout, at: origin, problem: "", remedy: ""), record: url.record)
  #expect(url.identity == FetchItem.duplicate("https://example.org/a", origin: origin).identity)
  #expect(url.identity == failed.identity)
  let lines = ["{}", "{ }", "{}  "].map { FetchItem.line(bytes: Array($0.utf8), origin: origin).identity }
  #expect(Set(lines + [url.identity, FetchItem.file(path: "a").identity]).count == 5)
}
