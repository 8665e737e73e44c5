import TamisCore
import Testing

@Suite("Headers")
struct PageTests {
  private func identified(url: String?, file: String? = nil, content: String = "") -> RecordHeader {
    var header = RecordHeader(url: url, origin: Origin(file: file))
    Array(content.utf8).withUnsafeBufferPointer { header.identify(content: $0) }
    return header
  }

  @Test(
    "The source is the host of the URL",
    arguments: [
      ("https://www.Example.org/a?b", "www.example.org"),
      ("http://user:pass@example.org:8080/", "example.org"),
      ("https://example.org", "example.org"), ("https://example.org?q=a@b", "example.org"),
      ("http://[2001:db8::1]:80/", "[2001:db8::1]"), ("https://例え.jp/", "例え.jp"), ("mailto:a@b", ""),
      ("", ""),
      ("http:///x", ""),
    ])
  func hosts(url: String, source: String) {
    #expect(identified(url: url).source == source)
  }

  @Test(
    "Without a URL the source is the file's name",
    arguments: [("a/b/page.html", "page.html"), ("-", "-"), ("dir/", "dir")])
  func files(path: String, source: String) {
    #expect(identified(url: nil, file: path).source == source)
  }

  @Test("The id is the digest of the URL, else of the content")
  func ids() {
    #expect(identified(url: "https://a.org/").id == ContentDigest(of: "https://a.org/").hex(digits: 32))
    #expect(identified(url: nil, content: "x").id == ContentDigest(of: "x").hex(digits: 32))
  }

  @Test("What is known stays")
  func known() {
    var header = RecordHeader(id: "mine", url: "https://a.org/", source: "there")
    [1].withUnsafeBufferPointer { header.identify(content: $0) }
    #expect(header.id == "mine")
    #expect(header.source == "there")
  }

  @Test("A stage passed is noted with its options' hash")
  func pass() {
    var header = RecordHeader()
    header.pass(.fetch, config: "a=1")
    header.pass(.extract, config: "a=2")
    #expect(header.stage == .extract)
    #expect(header.pipeline.map(\.stage) == ["fetch", "extract"])
    #expect(header.pipeline.map(\.config) == ["a=1", "a=2"].map { ContentDigest(of: $0).hex(digits: 8) })
  }
}
