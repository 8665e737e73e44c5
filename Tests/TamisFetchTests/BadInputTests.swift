internal import Glibc
import TamisCore
import TamisFetch
import TamisTestSupport
import Testing

/// Each bad input is one error with its code and origin, and the inputs around it are read.
@Suite struct BadInputTests {
  @Test(
    "A bad file is one error between two pages",
    arguments: [
      ("empty.html", [UInt8](), TamisError.Code.emptyInput),
      ("page.pdf.html", Array("%PDF-1.7\n%âãÏÓ".utf8), .notText),
      ("image.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], .notText),
      ("nul.html", [UInt8](repeating: 0, count: 1000), .notText),
      ("empty.warc", [], .emptyInput),
      ("empty.warc.gz", Packing.gzip(""), .emptyInput),
      ("noise.warc", Array("nothing of the kind".utf8), .badArchive),
      ("old.arc", Array("filedesc://a.arc 0.0.0.0 20240101000000 text/plain 77\n".utf8), .badArchive),
      ("broken.jsonl", Array("{\"html\": \"<p>".utf8), .badRecord),
      ("array.jsonl", Array("[1]".utf8), .badRecord),
      ("nothing.jsonl", Array("{\"title\":\"a\"}".utf8), .badRecord),
      ("empty.jsonl", [], .emptyInput),
      ("cut.html.gz", Array(Packing.gzip("<p>Bonjour").dropLast(9)), .badCompression),
      (
        "crc.html.gz", Array(Packing.gzip("<p>Bonjour").dropLast(8)) + [0, 0, 0, 0, 10, 0, 0, 0],
        .badCompression
      ),
      ("tail.html.gz", Packing.gzip("<p>Bonjour") + Array("more".utf8), .badCompression),
      ("cut.html.zst", Array(Packing.zstd("<p>Bonjour").dropLast(4)), .badCompression),
      ("large.html", [UInt8](repeating: 0x61, count: 2000), .tooLarge),
      ("large.html.gz", Packing.gzip([UInt8](repeating: 0x61, count: 1900)), .tooLarge),
    ])
  func badFile(name: String, bytes: [UInt8], code: TamisError.Code) throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("<p>Bonjour", to: "good.html")
    let bad = try folder.write(bytes, to: name)
    let results = try fetched(
      [good, bad, good], InputOptions(maximumBytes: 1500), by: Fetch(maximumBytes: 1500))
    #expect(results.map(\.code) == [nil, code, nil])
    guard case .error(let error) = results[1] else { return }
    #expect((error.origin.file ?? error.origin.warcFile) == bad)
    #expect(!error.problem.isEmpty && !error.remedy.isEmpty)
  }

  @Test(
    "An input that is none",
    arguments: [
      ("/nowhere/at/all.html", TamisError.Code.notFound),
      ("ftp://example.org/a", .badURL), ("file:///etc/passwd", .badURL), ("http://", .badURL),
      ("http://user:secret@example.org/", .badURL), ("", .badInput), ("/dev/zero", .badInput),
    ])
  func badInput(input: String, code: TamisError.Code) throws {
    #expect(try fetched([input]).map(\.code) == [code])
  }

  @Test("A folder or file without permission", .enabled(if: getuid() != 0, "root may read everything"))
  func withoutPermission() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a")
    try folder.makeFolder("b")
    let closed = try folder.write("<p>a", to: "a/closed.html")
    try folder.write("<p>b", to: "b/inside.html")
    chmod(closed, 0)
    chmod("\(folder.path)/b", 0)
    defer { chmod("\(folder.path)/b", 0o700) }
    #expect(try fetched([folder.path]).map(\.code) == [.permissionDenied, .permissionDenied])
    #expect(try fetched([closed]).map(\.code) == [.permissionDenied])
  }

  @Test("A host that does not exist: the name is reserved for this (RFC 6761)")
  func unresolved() throws {
    let results = try fetched(["http://nowhere.invalid/page"])
    #expect(results.map(\.code) == [.unresolvedHost])
  }
}
