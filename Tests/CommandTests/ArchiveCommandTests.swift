import TamisTestSupport
import Testing

@Suite struct ArchiveCommandTests {
  @Test(
    "Options that contradict each other or make no sense are usage errors",
    arguments: [
      ["fetch", "--since", "2026-11-01"], ["fetch", "--since", "soon", "--feed", "http://example.org/"],
      ["fetch", "--warc", "-"], ["fetch", "--warc", "a.warc.zst"], ["fetch", "--warc-size", "0"],
      ["run", "--from", "extract", "--cdx", "a.cdxj"],
    ])
  func usage(arguments: [String]) throws {
    let ended = try runTamis(arguments)
    #expect(ended.status == 2)
  }

  @Test("Named inputs are all there is to read, and what they name is found from where they lie")
  func named() throws {
    let folder = try TemporaryFolder()
    let record =
      "WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
    try folder.makeFolder("crawl")
    try folder.write(record, to: "crawl/a.warc")
    try folder.write(#"k 2026 {"filename":"a.warc","offset":"0"}"#, to: "crawl/a.cdxj")
    let ended = try runTamis(["fetch", "--cdx", "crawl/a.cdxj"], in: folder)
    #expect(ended.status == 0)
    #expect(ended.text.contains(#""html":"abc""#))
    #expect(ended.text.contains(#""warc_file":"crawl/a.warc""#))
  }

  @Test("An archive that cannot be created ends the run before it begins, and one without a page is whole")
  func archive() throws {
    let folder = try TemporaryFolder()
    try folder.write("<p>page", to: "a.html")
    let failed = try runTamis(["fetch", "--warc", "none/a.warc.gz", "a.html"], in: folder)
    #expect(failed.status == 1 && failed.output.isEmpty && failed.errorText.contains("cannot be written"))
    let ended = try runTamis(["fetch", "--warc", "a.warc.gz", "a.html"], in: folder)
    #expect(ended.status == 0)
    #expect(folder.names() == ["a.html", "a.warc.gz"])
  }
}
