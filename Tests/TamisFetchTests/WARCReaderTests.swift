import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

@Suite struct WARCReaderTests {
  private static let a = WARC.response("<p>a", url: "http://example.org/a")
  private static let b = WARC.response("<p>b", url: "http://example.org/b")
  private static let c = WARC.response("<p>c", url: "http://example.org/c")
  private static func cut(_ text: String, _ count: Int) -> String {
    String(decoding: text.utf8.dropLast(count), as: UTF8.self)
  }

  @Test(
    "Intact records are pages, and damage is one error in its place",
    arguments: [
      ("plain", a + b, "<p>a <p>b"),
      (
        "request and metadata are passed over",
        WARC.record("warcinfo", "x") + a + WARC.record("request", "GET /") + b, "<p>a <p>b"
      ),
      ("a resource", WARC.record("resource", "<p>r") + a, "<p>r <p>a"),
      ("a conversion", WARC.record("conversion", "texte", contentType: "text/plain"), "texte"),
      ("not a page", WARC.record("resource", "GIF89a", contentType: "image/gif") + a, "<p>a"),
      ("image by HTTP", WARC.response("GIF89a", contentType: "image/gif") + a, "<p>a"),
      ("a redirect", WARC.response("", status: "301 Moved", head: "Location: /b\r\n") + a, "<p>a"),
      ("DNS", WARC.record("response", "20260101 a", contentType: "text/dns") + a, "<p>a"),
      ("no line break after a record", WARC.response("<p>a", tail: "") + b, "<p>a <p>b"),
      ("one line break", WARC.response("<p>a", tail: "\r\n") + b, "<p>a <p>b"),
      ("four line breaks", WARC.response("<p>a", tail: "\r\n\r\n\r\n\r\n") + b, "<p>a <p>b"),
      (
        "LF alone",
        (a + b).replacing("\r\n", with: "\n").replacing(/Content-Length: \d+/, with: "Content-Length: 60"),
        "<p>a <p>b"
      ),
      ("a byte order mark", "\u{FEFF}" + a, "<p>a"),
      ("an archive within a page", WARC.response("<pre>\r\n\r\n\(b)</pre>"), "<pre>\r\n\r\n\(b)</pre>"),
      ("garbage first", "garbage\n" + a, "!bad-archive <p>a"),
      ("garbage between", a + "garbage\n" + b, "<p>a !bad-archive <p>b"),
      ("length too small", WARC.response("<p>x", length: "20") + b, "!bad-archive <p>b"),
      ("length too large", a + WARC.response("<p>x", length: "100") + b + c, "<p>a !bad-archive <p>b <p>c"),
      ("length beyond the end", a + WARC.response("<p>x", length: "9999") + b, "<p>a !bad-archive <p>b"),
      ("huge length", a + WARC.response("<p>x", length: "99999999999") + b, "<p>a !bad-archive <p>b"),
      ("overflow", WARC.response("<p>x", length: "99999999999999999999999") + b, "!bad-archive <p>b"),
      ("negative length", WARC.response("<p>x", length: "-1") + b, "!bad-archive <p>b"),
      ("length in words", WARC.response("<p>x", length: "many") + b, "!bad-archive <p>b"),
      ("two lengths", WARC.record("resource", "x", extra: "Content-Length: 7\r\n") + b, "!bad-archive <p>b"),
      ("cut in the block", a + cut(b, 6), "<p>a !bad-archive"),
      ("cut in the head", a + cut(b, 120), "<p>a !bad-archive"),
      ("cut in the last line break", a + cut(b, 3), "<p>a <p>b"),
      ("an empty body", WARC.response("") + b, "!empty-input <p>b"),
      ("no HTTP head", WARC.record("response", "<p>bare") + a, "<p>bare <p>a"),
    ])
  func records(name: String, archive: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(archive, to: "a.warc")
    let found = try fetched([path]).map { $0.text ?? "!\($0.code?.rawValue ?? "")" }
    #expect(found.joined(separator: " ") == expected, "\(name)")
  }

  @Test("Every packing gives the same pages")
  func packings() throws {
    let folder = try TemporaryFolder()
    let all = [Self.a, Self.b, Self.c]
    for (name, bytes) in [
      ("members.warc.gz", all.flatMap { Packing.gzip($0) }), ("whole.warc.gz", Packing.gzip(all.joined())),
      ("frames.warc.zst", all.flatMap { Packing.zstd($0) }), ("whole.warc.zst", Packing.zstd(all.joined())),
      ("two.warc.gz", Packing.gzip(Self.a + Self.b) + Packing.gzip("") + Packing.gzip(Self.c) + [0, 0, 0]),
    ] {
      let texts = try fetched([try folder.write(bytes, to: name)]).map(\.text)
      #expect(texts == ["<p>a", "<p>b", "<p>c"], "\(name)")
    }
  }

  @Test("A record can be found again by its offset and length as stored")
  func offsets() throws {
    let folder = try TemporaryFolder()
    let plain = Array((Self.a + Self.b).utf8)
    let packed = Packing.gzip(Self.a) + Packing.gzip(Self.b)
    for (name, bytes, first) in [
      ("a.warc", plain, Self.a.utf8.count), ("a.warc.gz", packed, Packing.gzip(Self.a).count),
    ] {
      let origins = items([try folder.write(bytes, to: name)]).map(\.origin)
      #expect(origins.map(\.warcOffset) == [0, first])
      #expect(origins.map(\.warcLength) == [first, bytes.count - first])
      #expect(origins.map(\.warcRecordID) == ["urn:uuid:1", "urn:uuid:1"])
    }
    let whole = items([try folder.write(Packing.gzip(Self.a + Self.b), to: "b.warc.gz")]).map(
      \.origin.warcOffset)
    #expect(whole == [0, nil])
  }

  /// How a compressed member is damaged.
  enum MemberDamage: CaseIterable {
    case checksum, garbageBefore, tornBlock

    func applied(to member: [UInt8]) -> [UInt8] {
      switch self {
      case .checksum: member.dropLast(8) + [1, 2, 3, 4, 5, 6, 7, 8]
      case .garbageBefore: Array("garbage".utf8) + member
      case .tornBlock: member.prefix(60) + [UInt8](repeating: 0xFF, count: 40)
      }
    }
  }

  @Test("Damage to a member is one error, and the next member is read", arguments: MemberDamage.allCases)
  func damagedMember(damage: MemberDamage) throws {
    let folder = try TemporaryFolder()
    let bytes = Packing.gzip(Self.a) + damage.applied(to: Packing.gzip(Self.b)) + Packing.gzip(Self.c)
    let results = try fetched([try folder.write(bytes, to: "a.warc.gz")])
    #expect(results.first?.text == "<p>a" && results.last?.text == "<p>c")
    #expect(results.compactMap(\.code) == [.badCompression])
  }

  @Test("The page carries what the archive knows")
  func header() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      WARC.response("<p>a", url: "<http://example.org/a>", status: "404 Not Found", head: "ETag: \"x\"\r\n"),
      to: "a.warc")
    let header = try #require(try fetched([path]).first?.page?.header)
    #expect(header.url == "http://example.org/a" && header.source == "example.org")
    #expect(header.fetchedAt == "2026-11-23T08:15:30Z")
    #expect(header.http.status == 404 && header.http.etag == "\"x\"" && header.http.truncated == false)
    #expect(header.http.contentType == "text/html; charset=utf-8" && header.charsetFrom == "http")
    #expect(header.origin.warcFile == path && header.origin.file == nil)
  }

  @Test("Records over the limit are errors, and what is skipped is counted")
  func limits() throws {
    let folder = try TemporaryFolder()
    let large = WARC.response(String(repeating: "x", count: 4_000_000))
    let movie = WARC.response(String(repeating: "x", count: 4_000_000), contentType: "video/mp4")
    for bytes in [
      Array((Self.a + large + movie + Self.b).utf8),
      [Self.a, large, movie, Self.b].flatMap { Packing.gzip($0) },
    ] {
      let path = try folder.write(bytes, to: "a.warc")
      let results = try fetched([path], InputOptions(maximumBytes: 1_000_000))
      #expect(results.map(\.code) == [nil, .tooLarge, nil])
    }
    var reader = SourceReader(
      inputs: [
        try folder.write(
          WARC.record("request", "GET /") + movie + WARC.response("", status: "302 Found"), to: "b.warc")
      ])
    while reader.next() != nil { Issue.record("nothing here is a page") }
    #expect(reader.skippedRecords == ["request": 1, "not-a-page": 1, "redirect": 1])
  }

  @Test("A dictionary at the start is used, packed or not, and lost pages are told where it is damaged")
  func dictionaries() throws {
    let folder = try TemporaryFolder()
    let frames = ZstdFixture.frames
    for (name, dictionary) in [
      ("plain.warc.zst", ZstdFixture.dictionary), ("packed.warc.zst", ZstdFixture.packedDictionary),
    ] {
      let path = try folder.write(ZstdFixture.skippable(dictionary) + frames, to: name)
      #expect(try fetched([path]).map(\.text) == ["<p>page 1", "<p>page 2"], "\(name)")
    }
    for (name, start) in [
      ("missing", []), ("long", ZstdFixture.skippable(ZstdFixture.dictionary, length: 0xFFFF_FFF0)),
      ("cut", ZstdFixture.skippable(ZstdFixture.dictionary, length: 5000)),
      ("other", ZstdFixture.skippable(Array(ZstdFixture.dictionary.reversed()))),
    ] {
      let path = try folder.write(start + frames, to: "\(name).warc.zst")
      #expect(try fetched([path]).map(\.code) == [.badCompression], "\(name)")
    }
  }

  @Test("A revisit is the page it refers to, with its own address, date and head")
  func revisits() throws {
    let folder = try TemporaryFolder()
    let first = WARC.record(
      "response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: 1\r\n\r\n<p>a",
      url: "http://example.org/a", extra: "WARC-Payload-Digest: sha1:CFOGPAY55CXZY3KEUHG3V5BKMHMZCX7R\r\n")
    let again = WARC.record(
      "revisit", "HTTP/1.1 203 OK\r\nETag: 2\r\n\r\n", url: "http://example.org/b",
      contentType: "application/http; msgtype=response",
      extra: "WARC-Payload-Digest: sha1:CFOGPAY55CXZY3KEUHG3V5BKMHMZCX7R\r\n")
    let unchanged = WARC.record(
      "revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", url: "http://example.org/a",
      contentType: "application/http; msgtype=response", extra: "WARC-Refers-To: <urn:uuid:1>\r\n")
    let records = [first, again, unchanged]
    for (name, bytes) in [
      ("a.warc", Array(records.joined().utf8)), ("a.warc.gz", records.flatMap { Packing.gzip($0) }),
    ] {
      let pages = try fetched([try folder.write(bytes, to: name)])
      #expect(pages.map(\.text) == ["<p>a", "<p>a", "<p>a"])
      let headers = pages.compactMap { $0.page?.header }
      #expect(headers.map(\.url) == ["http://example.org/a", "http://example.org/b", "http://example.org/a"])
      #expect(headers.map(\.http.status) == [200, 203, 200])
      #expect(headers.map(\.http.etag) == ["1", "2", "1"])
      #expect(headers.map(\.http.contentType) == ["text/html", "text/html", "text/html"])
    }
    // In another file it has one, if that was read before. The server's "unchanged" names a record.
    let (one, two) = (
      try folder.write(first, to: "1.warc"), try folder.write(again + unchanged, to: "2.warc")
    )
    #expect(try fetched([one, two]).map(\.text) == ["<p>a", "<p>a", "<p>a"])
    // Read alone, or too early, it says what is missing.
    #expect(try fetched([two, one]).map(\.code) == [.notFound, .notFound, nil])
    guard case .failure(let error, _) = items([two])[0] else {
      Issue.record("a page of nothing")
      return
    }
    #expect(error.url == "http://example.org/b" && error.remedy.contains("before this one"))
  }

  @Test("A revisit of what is no page is none")
  func revisitsOfImages() throws {
    let folder = try TemporaryFolder()
    let image = WARC.response("GIF89a", url: "http://example.org/a", contentType: "image/gif")
    let unchanged = WARC.record(
      "revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", url: "http://example.org/a",
      contentType: "application/http; msgtype=response")
    let again = WARC.record(
      "revisit", "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\n", url: "http://example.org/b",
      contentType: "application/http; msgtype=response")
    var reader = SourceReader(inputs: [try folder.write(image + unchanged + again, to: "a.warc")])
    #expect(reader.next() == nil && reader.skippedRecords == ["not-a-page": 3])
  }

  @Test("Without a digest, a revisit's URL and date tell")
  func datedRevisits() throws {
    let folder = try TemporaryFolder()
    let records = ["2026-11-23T08:15:30Z", "2026-11-24T08:15:30Z"].map { date in
      WARC.record(
        "resource", "<p>\(date.dropFirst(8).prefix(2))", url: "http://example.org/a", extra: "",
        date: date)
    }
    func revisit(_ date: String) -> String {
      WARC.record(
        "revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", url: "http://example.org/a",
        contentType: "application/http; msgtype=response",
        extra: "WARC-Refers-To-Target-URI: http://example.org/a\r\nWARC-Refers-To-Date: \(date)\r\n")
    }
    let text = records.joined() + revisit("2026-11-23T08:15:30.123Z") + revisit("2026-11-25T08:15:30Z")
    #expect(
      try fetched([try folder.write(text, to: "a.warc")]).map { $0.text ?? $0.code?.rawValue }
        == ["<p>23", "<p>24", "<p>23", "not-found"])
  }

  @Test(
    "Where nothing else vouches for the bytes, digests do",
    arguments: [
      ("block, Base32", "WARC-Block-Digest: sha1:YADYIK5X5M2FPJKLVPB6HIC3DC66ABB2", "<p>r", 0),
      ("block, wrong", "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "!bad-archive", 0),
      ("block, unknown", "WARC-Block-Digest: md5:0123", "<p>r", 0),
      ("payload, wrong", "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "<p>r", 1),
    ])
  func digests(name: String, field: String, expected: String, warnings: Int) throws {
    let folder = try TemporaryFolder()
    let record = WARC.record("resource", "<p>r", extra: "\(field)\r\n")
    let found = try #require(try fetched([try folder.write(record, to: "a.warc")]).first)
    #expect(found.text ?? "!\(found.code?.rawValue ?? "")" == expected, "\(name)")
    #expect(found.page?.header.warnings.count ?? 0 == warnings)
    // A gzip member has a checksum of its own.
    #expect(try fetched([try folder.write(Packing.gzip(record), to: "a.warc.gz")]).map(\.text) == ["<p>r"])
  }

  @Test("Damage in an archive of an old version is passed over, too")
  func oldVersion() throws {
    let folder = try TemporaryFolder()
    let archive = ("garbage\n" + Self.a).replacing("WARC/1.0", with: "WARC/0.18")
    let found = try fetched([try folder.write(archive, to: "a.warc")])
    #expect(found.last?.text == "<p>a")
    #expect(found.first?.code == .badArchive)
  }

  @Test("What is whole before a member that is cut stays whole, and members may follow plain records")
  func cutAndMixed() throws {
    let folder = try TemporaryFolder()
    let cutShort = Packing.gzip(Self.a) + Packing.gzip(Self.b).prefix(14)
    let found = try fetched([try folder.write(cutShort, to: "a.warc.gz")])
    #expect(found.map { $0.text ?? "!\($0.code?.rawValue ?? "")" } == ["<p>a", "!bad-compression"])
    let origin = items([folder.file("a.warc.gz")]).map(\.origin.warcOffset)
    #expect(origin == [0, Packing.gzip(Self.a).count])
    let mixed = Array(Self.a.utf8) + Packing.gzip(Self.b) + Packing.gzip(Self.c)
    let path = try folder.write(mixed, to: "b.warc.gz")
    #expect(try fetched([path]).map(\.text) == ["<p>a", "<p>b", "<p>c"])
    #expect(
      items([path]).map(\.origin.warcOffset) == [
        0, Self.a.utf8.count, Self.a.utf8.count + Packing.gzip(Self.b).count,
      ])
  }
}
