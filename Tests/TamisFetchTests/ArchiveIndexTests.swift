import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

@Suite struct ArchiveIndexTests {
  @Test(
    "Lines of every form",
    arguments: [
      (
        #"com,example)/ 20261123081530 {"url": "http://example.com/", "filename": "a.warc.gz", "offset": "7"}"#,
        "a.warc.gz@7"
      ),
      (
        #"{"urlkey": "com,example)/", "filename": "x/a.warc.gz", "offset": 12, "length": "3"}"#,
        "x/a.warc.gz@12"
      ),
      (
        "com,example)/ 20261123081530 http://example.com/ text/html 200 AAAA - - 99 7 a.warc.gz",
        "a.warc.gz@7"
      ),
      ("com,example)/ 20261123081530 http://example.com/ text/html 200 AAAA - 7 a.warc.gz", "a.warc.gz@7"),
      ("!OpenWayback-CDXJ 1.0", "heading"),
      ("CDX N b a m s k r M S V g", "columns NbamskrMSVg"),
      (#"{"filename": "a.warc.gz"}"#, "?no offset in it"),
      (#"{"filename": "a.warc.gz", "offset": "-1"}"#, "?no offset in it"),
      (#"{"offset": "1"}"#, "?no file name in it"),
      (#"com,example)/ 2026 {"filename""#, "?not valid JSON"),
      ("one two", "?2 columns without a line that names them"),
    ])
  func lines(line: String, expected: String) throws {
    var parser = try JSONParser()
    let read: String =
      switch ArchiveIndexLine.read(Array(line.utf8), columns: nil, &parser) {
      case .place(let place): "\(place.file)@\(place.offset)"
      case .other(.heading): "heading"
      case .other(.columns(let columns)): "columns \(String(columns))"
      case .unreadable(let problem): "?\(problem.prefix { $0 != ":" })"
      }
    #expect(read == expected)
  }

  @Test("Records are read where the index says, in its order, whatever the packing")
  func records() throws {
    let folder = try TemporaryFolder()
    let records = ["a", "b", "c"].map { WARC.response("<p>\($0)", url: "http://example.org/\($0)") }
    let image = WARC.response("GIF89a", contentType: "image/gif")
    let packed = (records + [image]).map { Packing.gzip($0) }
    let frames = records.map { Packing.zstd($0) }
    let dictionary = ZstdFixture.skippable(ZstdFixture.dictionary)
    try folder.write(packed.flatMap { $0 }, to: "a.warc.gz")
    try folder.write(records.joined(), to: "b.warc")
    try folder.write(frames.flatMap { $0 }, to: "c.warc.zst")
    try folder.write(dictionary + ZstdFixture.frames, to: "d.warc.zst")
    func line(_ file: String, _ offset: Int) -> String {
      #"k 2026 {"filename":"\#(file)","offset":"\#(offset)"}"#
    }
    let lines = [
      line("crawl/a.warc.gz", packed[0].count + packed[1].count), line("b.warc", records[0].utf8.count),
      line("a.warc.gz", 0), line("c.warc.zst", frames[0].count), line("d.warc.zst", dictionary.count),
      line("a.warc.gz", packed[..<3].joined().count),
      line("a.warc.gz", 3), line("b.warc", 1_000_000), line("z.warc", 0), "one two",
    ]
    let path = try folder.write(lines.joined(separator: "\n"), to: "index.cdxj")
    var options = InputOptions()
    options.named = [.index(path)]
    let found = try fetched([], options).map { $0.text ?? "!\($0.code?.rawValue ?? "")" }
    #expect(
      found == [
        "<p>c", "<p>b", "<p>a", "<p>b", "<p>page 1", "!bad-compression", "!bad-archive", "!not-found",
        "!bad-input",
      ])
    let origins = items([], options).map(\.origin)
    #expect(origins[0].warcFile == folder.file("a.warc.gz"))
    #expect(origins[0].warcOffset == packed[0].count + packed[1].count)
    #expect(origins[0].warcLength == packed[2].count)
  }

  @Test("A revisit that an index names has its page, wherever the index says that it lies")
  func revisits() throws {
    let folder = try TemporaryFolder()
    let digest = "CFOGPAY55CXZY3KEUHG3V5BKMHMZCX7R"
    let field = "WARC-Payload-Digest: sha1:\(digest)\r\n"
    let again = WARC.record(
      "revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", url: "http://example.org/a",
      contentType: "application/http; msgtype=response", extra: field)
    let page = WARC.record(
      "response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>z", url: "http://example.org/z",
      extra: field)
    try folder.write(again, to: "a.warc")
    try folder.write(page, to: "z.warc")
    let lines = [
      #"org,example)/a 20261124081530 {"filename":"a.warc","offset":"0","mime":"warc/revisit","digest":"\#(digest)"}"#,
      #"org,example)/z 20261123081530 {"filename":"z.warc","offset":"0","digest":"\#(digest)"}"#,
    ]
    func read(_ lines: [String]) throws -> [String?] {
      var options = InputOptions()
      options.named = [.index(try folder.write(lines.joined(separator: "\n"), to: "a.cdxj"))]
      return try fetched([], options).map { $0.text ?? $0.code?.rawValue }
    }
    #expect(try read(lines) == ["<p>z", "<p>z"])
    #expect(try read(lines.reversed()) == ["<p>z", "<p>z"])
    #expect(try read([lines[0]]) == ["not-found"])
  }
}
