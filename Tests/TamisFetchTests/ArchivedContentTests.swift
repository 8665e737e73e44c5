import TamisCore
import TamisFetch
import Testing

@Suite struct ArchivedContentTests {
  private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func content(_ head: String, _ body: [UInt8], limit: Int = 1 << 20) throws -> Fetched {
    let page = ArchivedPage(
      form: .http, url: "http://example.org/", date: "2026-11-23T08:15:30Z", contentType: nil,
      block: Self.ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n") + body, origin: Origin())
    let fetch = Fetch(maximumBytes: limit)
    return fetched(.archived(page), by: fetch, using: try fetch.makeScratch())
  }

  @Test(
    "Chunks are put together; bytes that are none are left alone; a cut is told",
    arguments: [
      ("4\r\n<p>a\r\n2\r\nbc\r\n0\r\n\r\n", "<p>abc", false), ("4;x=y\r\n<p>a\r\n0\r\n", "<p>a", false),
      ("4\n<p>a\n00\n\n", "<p>a", false), ("A\r\n<p>abcdefg\r\n0\r\n\r\n", "<p>abcdefg", false),
      ("<p>plain", "<p>plain", false), ("add this", "add this", false),
      ("4\r\n<p>a\r\n9\r\nbc", "<p>abc", true), ("4\r\n<p>a\r\nzz\r\n", "<p>a", true),
      ("4\r\n<p>a\r\nFFFFFFFFFFFFFFF\r\nb", "<p>ab", true),
      ("4\r\n<p>a\r\nFFFFFFFFFFFFFFFFFFFF\r\nb", "<p>a", true),
    ])
  func chunks(body: String, text: String, isCut: Bool) throws {
    let result = try content("Transfer-Encoding: chunked\r\n", Self.ascii(body))
    #expect(result.text == text && result.page?.header.http.truncated == isCut)
    #expect(result.page?.header.warnings.isEmpty == !isCut)
  }

  @Test(
    "Content encodings are undone; bytes that are not encoded are left alone",
    arguments: [
      ("gzip", Packing.gzip("<p>a"), "<p>a", false), ("x-gzip", Packing.gzip("<p>a"), "<p>a", false),
      ("GZIP", ascii("<p>a"), "<p>a", false), ("identity", ascii("<p>a"), "<p>a", false),
      ("deflate", Packing.deflate(ascii("<p>a")), "<p>a", false), ("deflate", ascii("<p>a"), "<p>a", false),
      ("deflate", [0x78, 0x01] + Packing.deflate(ascii("<p>a")) + [0x03, 0x21, 0x01, 0x4C], "<p>a", false),
      ("zstd", Packing.zstd("<p>a"), "<p>a", false),
      ("gzip, gzip", Packing.gzip(Packing.gzip("<p>a")), "<p>a", false),
      ("gzip", Packing.gzip("<p>a") + Packing.gzip("b"), "<p>ab", false),
      ("gzip", Array(Packing.gzip("<p>a").dropLast(4)), "<p>a", true),
    ])
  func encodings(name: String, body: [UInt8], text: String, isCut: Bool) throws {
    let result = try content("Content-Encoding: \(name)\r\n", body)
    #expect(result.text == text && result.page?.header.http.truncated == isCut, "\(result)")
  }

  @Test("What cannot be undone is an error")
  func errors() throws {
    #expect(try content("Content-Encoding: br\r\n", [1, 2, 3]).code == .badCompression)
    #expect(
      try content("Content-Encoding: gzip\r\n", Array(Packing.gzip("a").prefix(11))).code == .badCompression)
    let large = [UInt8](repeating: 0x61, count: 5000)
    #expect(try content("Content-Encoding: gzip\r\n", Packing.gzip(large), limit: 1000).code == .tooLarge)
    #expect(try content("", large, limit: 1000).code == .tooLarge)
  }

  @Test("A body shorter than the head announces is cut")
  func length() throws {
    #expect(try content("Content-Length: 9\r\n", Self.ascii("<p>a")).page?.header.http.truncated == true)
    #expect(try content("Content-Length: 4\r\n", Self.ascii("<p>a")).page?.header.http.truncated == false)
  }
}
