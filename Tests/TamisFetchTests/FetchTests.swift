internal import Glibc
import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

@Suite struct FetchTests {
  private func process(_ item: FetchItem, by fetch: Fetch = Fetch()) throws -> Fetched {
    fetched(item, by: fetch, using: try fetch.makeScratch())
  }

  private func process(line: String) throws -> Fetched {
    try process(.line(bytes: Array(line.utf8), origin: Origin(file: "a.jsonl", line: 3)))
  }

  @Test("A file whose time was lost has none")
  func fileWithoutTime() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("<p>text".utf8), to: "page.html")
    var times = [timespec(tv_sec: 0, tv_nsec: 0), timespec(tv_sec: 0, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    let page = try #require(try process(.file(path: path)).page)
    #expect(page.header.fetchedAt == nil)
  }

  @Test("A file's record: no URL, an id over its content, its name and its time")
  func file() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = Array("<meta charset=gbk><p>".utf8) + [0xD6, 0xD0, 0xCE, 0xC4]
    let path = try folder.write(bytes, to: "page.html")
    var times = [timespec(tv_sec: 1_795_421_730, tv_nsec: 0), timespec(tv_sec: 1_795_421_730, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    let result = try process(.file(path: path))
    let header = try #require(result.page?.header, "\(result)")
    #expect(result.text == "<meta charset=gbk><p>中文")
    #expect(header.url == nil && header.source == "page.html" && header.origin == Origin(file: path))
    #expect(header.id == ContentDigest(of: bytes).hex(digits: 32))
    #expect(header.contentSHA256 == ContentDigest(of: bytes).hex && header.bytes == bytes.count)
    #expect(header.fetchedAt == "2026-11-23T08:15:30Z")
    #expect(header.charset == "gbk" && header.charsetFrom == "meta" && header.warnings.isEmpty)
    #expect(header.http == HTTPInfo())
    #expect(header.stage == .fetch && header.pipeline.map(\.stage) == ["fetch"])
  }

  @Test("A text file says so, also when it is compressed", arguments: ["a.txt", "a.TXT.gz", "b.html"])
  func plainText(name: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name.hasSuffix("gz") ? Packing.gzip("texte") : Array("texte".utf8), to: name)
    let result = try process(.file(path: path))
    #expect(result.text == "texte")
    #expect(result.page?.header.http.contentType == (name == "b.html" ? nil : "text/plain"))
  }

  @Test("Bytes that cannot be read are told in a warning, and bytes can be kept as they are")
  func decoding() throws {
    let bytes = Array("<meta charset=utf-8><p>é".utf8) + [0xC3] + Array("é ü ö è à".utf8)
    let result = try process(.page(bytes: bytes, origin: Origin(file: "-")))
    #expect(result.page?.header.warnings == ["1 unreadable characters became U+FFFD"], "\(result)")
    let raw = try process(.page(bytes: bytes, origin: Origin(file: "-")), by: Fetch(decodes: false))
    #expect(raw.page?.body == .bytes(bytes) && raw.page?.header.charset == nil)
    #expect(Fetch(decodes: false).configuration != Fetch().configuration)
  }

  @Test("A record with bytes is decoded by its header's charset, one with text goes through")
  func records() throws {
    // 中文 in GBK.
    let base64 = try process(
      line:
        #"{"url":"http://example.org/","html_base64":"1tDOxA==","http":{"content_type":"text/html; charset=gbk"},"mine":1}"#
    )
    #expect(base64.text == "中文")
    #expect(base64.page?.header.charsetFrom == "http" && base64.page?.header.bytes == 4)
    #expect(base64.page?.header.extras.map(\.key) == ["mine"])
    let text = try process(line: #"{"url":"http://example.org/","html":"<p>été"}"#)
    #expect(text.text == "<p>été" && text.page?.header.pipeline.count == 1)
    #expect(text.page?.header.origin == Origin(file: "a.jsonl", line: 3))
  }

  @Test("What fetch wrote goes through fetch unchanged")
  func twice() throws {
    let first = try process(.page(bytes: Array("<p>a".utf8), origin: Origin(file: "-")))
    let page = try #require(first.page)
    var json = JSONWriter()
    page.write(to: &json)
    let again = try process(.line(bytes: json.bytes.dropLast(), origin: Origin(file: "x", line: 9)))
    #expect(again == first)
  }

  @Test(
    "A record that holds no page is an error at its line",
    arguments: [
      ("{", TamisError.Code.badRecord), ("[]", .badRecord), ("{}", .badRecord), (#"{"html":1}"#, .badRecord),
      (#"{"html_base64":"?"}"#, .badRecord), (#"{"html":""}"#, .emptyInput),
      (#"{"html_base64":"iVBORw0KGgo="}"#, .notText), (#"{"url":"ftp://example.org/"}"#, .badURL),
      (#"{"stage":"extract","url":"http://example.org/","text":"a"}"#, .badRecord),
    ])
  func badRecord(line: String, code: TamisError.Code) throws {
    let result = try process(line: line)
    guard case .error(let error) = result else {
      Issue.record("expected an error, found \(result)")
      return
    }
    #expect(error.code == code && error.origin == Origin(file: "a.jsonl", line: 3))
  }
}
