import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

@Suite struct ARCReaderTests {
  private static let description = """
    filedesc://a.arc 0.0.0.0 20140216050221 text/plain 69
    1 0 Somebody
    URL IP-address Archive-date Content-type Archive-length


    """

  private static func record(_ body: String, url: String = "http://example.org/", length: String? = nil)
    -> String
  {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(body)"
    return "\(url) 192.0.2.7 20140216050221 text/html \(length ?? String(block.utf8.count))\n\(block)\n"
  }

  // One line break is all that ends a record: what garbage follows may as well be too long for its length.
  @Test(
    "Intact records are pages, and damage is one error in its place",
    arguments: [
      ("plain", description + record("<p>a") + record("<p>b"), "<p>a <p>b"),
      ("no length", description + record("<p>a", length: "-1") + record("<p>b"), "!bad-archive <p>b"),
      ("length in words", description + record("<p>a", length: "abc") + record("<p>b"), "!bad-archive <p>b"),
      ("too short", description + record("<p>a", length: "20") + record("<p>b"), "!bad-archive <p>b"),
      ("too long", description + record("<p>a", length: "60") + record("<p>b"), "!bad-archive <p>b"),
      ("beyond the end", description + record("<p>a") + record("<p>b", length: "600"), "<p>a !bad-archive"),
      (
        "garbage between", description + record("<p>a") + record("<p>b") + "garbage\n" + record("<p>c"),
        "<p>a !bad-archive <p>c"
      ),
      ("nothing in it", description, ""),
    ])
  func records(name: String, archive: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let found = try fetched([try folder.write(archive, to: "a.txt")]).map {
      $0.text ?? "!\($0.code?.rawValue ?? "")"
    }
    #expect(found.joined(separator: " ") == expected, "\(name)")
  }

  @Test("Members, URLs with spaces, and the older version's columns")
  func members() throws {
    let folder = try TemporaryFolder()
    let second = "http://b.org/ 192.0.2.7 20140216050222 text/html 200 - - 0 a.arc 9\n<p>second\n"
    let parts = [Self.description, Self.record("<p>a", url: "http://example.org/a b c"), second]
    let path = try folder.write(parts.flatMap { Packing.gzip($0) }, to: "a.arc.gz")
    let pages = try fetched([path]).compactMap(\.page)
    #expect(pages.map(\.header.url) == ["http://example.org/a b c", "http://b.org/"])
    #expect(pages.map(\.header.fetchedAt) == ["2014-02-16T05:02:21Z", "2014-02-16T05:02:22Z"])
    #expect(
      pages.map(\.header.origin.warcOffset) == [
        Packing.gzip(parts[0]).count, Packing.gzip(parts[0]).count + Packing.gzip(parts[1]).count,
      ])
  }

  @Test(
    "No other line is taken for a record's",
    arguments: ["", "a: b c d e", "http://a.org/ 1.2.3.4 2014 text/html 5", "WARC/1.0"])
  func noHead(line: String) { #expect(ARCHead(Array(line.utf8)) == nil) }
}
