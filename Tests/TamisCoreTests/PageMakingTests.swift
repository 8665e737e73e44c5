import TamisCore
import Testing

@Test("A page of one's own has all that identifies it, and survives its JSON")
func ownPage() throws {
  let page = Page(html: "<p>Été</p>", url: "https://news.example/a")
  #expect(page.header.id == ContentDigest(of: "https://news.example/a").hex(digits: 32))
  #expect(page.header.source == "news.example")
  #expect(page.header.bytes == 12)
  #expect(page.header.contentSHA256 == ContentDigest(of: "<p>Été</p>").hex)
  var reader = try RecordReader()
  #expect(try reader.page(page.jsonLine) == page)
}

@Test("A page of bytes keeps them and its media type")
func ownBytes() throws {
  let page = Page(bytes: [0xE9], contentType: "text/plain")
  #expect(page.header.http.contentType == "text/plain")
  #expect(page.header.id == ContentDigest(of: [0xE9]).hex(digits: 32))
  var reader = try RecordReader()
  #expect(try reader.page(page.jsonLine) == page)
}
