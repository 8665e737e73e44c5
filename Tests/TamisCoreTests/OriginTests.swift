import TamisCore
import Testing

@Suite("Origins")
struct OriginTests {
  @Test("They read as people write places")
  func description() {
    #expect(Origin().description == "(unknown)")
    #expect(Origin(file: "page.html").description == "page.html")
    #expect(Origin(file: "in.jsonl", line: 12).description == "in.jsonl:12")
    var archived = Origin(file: "ignored")
    archived.warcFile = "crawl.warc.gz"
    #expect(archived.description == "crawl.warc.gz")
    archived.warcOffset = 1042
    #expect(archived.description == "crawl.warc.gz@1042")
  }
}
