internal import Glibc
import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

@Suite struct SourceReaderTests {
  @Test("A folder in byte order, with what is below it, and nothing but pages, archives and records")
  func folderOrder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a")
    for name in [
      "b.html", "B.htm", "a/z.txt", "a.xhtml", "é.html", "c.css", "d.jpg", "README", "a/y.HTML", "e.html.gz",
    ] {
      try folder.write(name.hasSuffix(".gz") ? Packing.gzip("<p>gz") : Array("<p>\(name)".utf8), to: name)
    }
    let names = items([folder.path]).map { $0.origin.file?.dropFirst(folder.path.utf8.count + 1) ?? "?" }
    #expect(names == ["B.htm", "a/y.HTML", "a/z.txt", "a.xhtml", "b.html", "e.html.gz", "é.html"])
  }

  @Test("A pipe, a link to the folder it is in, and a dead link are one error each, and nothing waits")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("<p>a", to: "a.html")
    #expect(mkfifo("\(folder.path)/b.html", 0o600) == 0)
    #expect(symlink(folder.path, "\(folder.path)/c") == 0)
    #expect(symlink("\(folder.path)/nothing", "\(folder.path)/d.html") == 0)
    #expect(symlink("\(folder.path)/a.html", "\(folder.path)/e.html") == 0)
    let results = try fetched([folder.path])
    #expect(results.map(\.code) == [nil, .badInput, .badInput, .notFound, nil])
  }

  @Test(
    "What a file holds is told by its first bytes",
    arguments: [
      ("a.jsonl", Array("{\"html\":\"<p>x\"}\n".utf8), "line"),
      ("a.html", Array(" \n{\"html\":\"<p>x\"}\n".utf8), "line"),
      ("a.html", Packing.gzip("{\"html\":\"<p>x\"}\n"), "line"),
      ("a.jsonl", Packing.zstd("{\"html\":\"<p>x\"}\n"), "line"),
      ("a.html", Array("{% extends 'x' %}<p>".utf8), "file"),
      ("a.txt", Array("{ not a record".utf8), "file"),
      ("a.html", Array("<p>x".utf8), "file"),
      ("a.txt", Array("http://example.org/".utf8), "file"),
      ("a.html", Packing.gzip("<p>x"), "file"),
      ("a.html", Array(WARC.response("<p>x").utf8), "archived"),
      ("a.warc", Packing.gzip(WARC.response("<p>x")), "archived"),
      ("a.warc.zst", Packing.zstd(WARC.response("<p>x")), "archived"),
    ])
  func kinds(name: String, bytes: [UInt8], kind: String) throws {
    let folder = try TemporaryFolder()
    let found = items([try folder.write(bytes, to: name)]).map { "\($0)".prefix { $0 != "(" } }
    #expect(found == [Substring(kind)])
  }

  @Test("Blank lines, CRLF and a byte order mark are tolerated, and lines keep their numbers")
  func jsonLines() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("\u{FEFF}{\"a\":1}\r\n\r\n  \n{\"b\":2} \n{\"c\":3}", to: "a.jsonl")
    #expect(lines(items([path])) == ["1:{\"a\":1}", "4:{\"b\":2}", "5:{\"c\":3}"])
    #expect(
      lines(items([path], InputOptions(kind: .records))) == ["1:{\"a\":1}", "4:{\"b\":2}", "5:{\"c\":3}"])
  }

  @Test("A line over the limit is an error, and the next one is read")
  func longLine() throws {
    let folder = try TemporaryFolder()
    let long = "{\"a\":\"" + String(repeating: "x", count: 200_000) + "\"}"
    let path = try folder.write("{\"a\":1}\n\(long)\n{\"b\":2}\n\(long)", to: "a.jsonl")
    let found = lines(items([path], InputOptions(maximumLineBytes: 1000)))
    #expect(found == ["1:{\"a\":1}", "!too-large:2", "3:{\"b\":2}", "!too-large:4"])
  }

  @Test("Damage in a compressed file is an error after the lines before it")
  func damagedLines() throws {
    let folder = try TemporaryFolder()
    let good = Packing.gzip("{\"a\":1}\n") + Packing.gzip("{\"b\":2}\n")
    let cut = try folder.write(good + Packing.gzip("{\"c\":3}\n").dropLast(12), to: "cut.jsonl.gz")
    let tail = try folder.write(good + Array("tail".utf8), to: "tail.jsonl.gz")
    let padded = try folder.write(good + [0, 0, 0, 0, 0], to: "padded.jsonl.gz")
    let both = ["1:{\"a\":1}", "2:{\"b\":2}"]
    #expect(lines(items([cut])).prefix(2) == both[...])
    #expect(lines(items([cut])).last?.hasPrefix("!bad-compression") == true)
    #expect(lines(items([tail])) == both + ["!bad-compression:3"])
    #expect(lines(items([padded])) == both)
  }

  @Test(
    "The filters read records alone",
    arguments: [
      ("a.jsonl", "", [String]()), ("a.jsonl", "{\"a\":1}", ["1:{\"a\":1}"]),
      ("a.html", "<p>x\n<p>y", ["!bad-input:0"]), ("a.warc", "WARC/1.0\r\n", ["!bad-input:0"]),
    ])
  func records(name: String, content: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(content, to: name)
    #expect(lines(items([path], InputOptions(kind: .records))) == expected)
    #expect(lines(items(["http://example.org/"], InputOptions(kind: .records))) == ["!bad-input:0"])
  }

  @Test("A URL is an item of its own, to be replayed as a record")
  func url() {
    let found = items(["HTTPS://example.org/a"])
    guard case .url("HTTPS://example.org/a", _)? = found.first else {
      Issue.record("expected a URL, found \(found)")
      return
    }
    #expect(found[0].record == Array(#"{"url":"HTTPS://example.org/a"}"#.utf8))
  }

  @Test(
    "A pipe given by name is read like standard input",
    arguments: [
      ("<p>Bonjour", "page"), ("Du texte, tout simplement.", "page"),
      ("http://example.org/\nhttps://example.org/b\n", "url url"),
      ("{\"html\":\"<p>\"}\n{}", "line line"), (WARC.response("<p>x"), "archived"),
      ("/nowhere/a.html\n-\nftp://a/\n", "failure failure failure"), ("", ""),
    ])
  func pipe(content: String, kinds: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // What was written stays as long as one end is open; with the writer gone, it ends.
    let keeper = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(keeper) }
    let writer = open(path, O_WRONLY)
    #expect(write(writer, content, content.utf8.count) == content.utf8.count)
    close(writer)
    let found = items([path]).map { String("\($0)".prefix { $0 != "(" }) }
    #expect(found.joined(separator: " ") == kinds)
  }
}
