import TamisCore
import Testing

@Suite("Reading records")
struct RecordReaderTests {
  private let origin = Origin(file: "in.jsonl", line: 3)

  private func page(_ json: String) throws -> Page {
    var reader = try RecordReader()
    return try Array(json.utf8).withUnsafeBufferPointer { try reader.page($0, at: origin) }
  }

  private func article(_ json: String) throws -> Article {
    var reader = try RecordReader()
    return try Array(json.utf8).withUnsafeBufferPointer { try reader.article($0, at: origin) }
  }

  private func line(_ article: Article) -> String {
    var json = JSONWriter()
    article.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("A page may be a URL and its HTML")
  func minimalPage() throws {
    let page = try page(#"{"url":"https://a.org/x","html":"<p>é</p>"}"#)
    #expect(page.body == .text(Array("<p>é</p>".utf8)))
    #expect(page.header.id == ContentDigest(of: "https://a.org/x").hex(digits: 32))
    #expect(page.header.source == "a.org")
    #expect(page.header.origin == origin)
    #expect(page.header.stage == nil)
  }

  @Test("A page may come as bytes")
  func bytes() throws {
    #expect(try page(#"{"html_base64":"/wA=","html":null}"#).body == .bytes([0xFF, 0]))
  }

  @Test("An article may be its text; paragraphs are found in it")
  func minimalArticle() throws {
    let article = try article(#"{"text":"Un.\n\nDeux.","id":"mine"}"#)
    #expect(article.header.id == "mine")
    #expect(article.blocks.map(\.span) == [TextSpan(0, 3), TextSpan(5, 10)])
  }

  @Test("Blocks that are given stay")
  func blocks() throws {
    let article = try article(#"{"text":"Un.\n\nDeux.","blocks":[{"type":"quote","start":0,"end":10}]}"#)
    #expect(article.blocks == [Block(.quote, span: TextSpan(0, 10))])
  }

  @Test("A record keeps its own origin")
  func ownOrigin() throws {
    #expect(try article(#"{"text":"","origin":{"file":"a.html"}}"#).header.origin == Origin(file: "a.html"))
  }

  @Test("Null stands for nothing, whatever the key's type")
  func nulls() throws {
    let keys = Article.fields.map(\.shape.key).filter { $0 != "text" }
    let json = "{\"text\":\"a\"," + keys.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
    #expect(try article(json) == article(#"{"text":"a"}"#))
  }

  @Test("Keys of the user's own pass through, in their order, behind the record's")
  func extras() throws {
    let article = try article(
      #"{"b":{"x":[1, 2.50, "é\u2028", -3.0, {}, [], false]},"text":"t","a":null,"é \" \n":[true],"b2":18446744073709551615}"#
    )
    #expect(article.header.extras.map(\.key) == ["b", "a", "é \" \n", "b2"])
    #expect(
      line(article).hasSuffix(
        #","b":{"x":[1,2.5,"é\u2028",-3.0,{},[],false]},"a":null,"é \" \n":[true],"b2":18446744073709551615}"#
          + "\n"))
    #expect(try self.article(line(article)).header.extras == article.header.extras)
  }

  @Test(
    "A wrong type is told with the path of its key",
    arguments: [
      (#"{"title":3}"#, "expected a string in 'title', found a number"),
      (#"{"http":[]}"#, "expected an object in 'http', found a list"),
      (#"{"http":{"status":"200"}}"#, "expected a whole number in 'http.status', found a string"),
      (#"{"authors":["a",{}]}"#, "expected a string in 'authors.1', found an object"),
      (#"{"blocks":[{"type":"tune"}]}"#, "in 'blocks.0.type', found 'tune'"),
      (
        #"{"blocks":[{},{"cells":[{"row":1.5}]}]}"#,
        "expected a whole number in 'blocks.1.cells.0.row', found a number"
      ),
      (#"{"paywalled":1}"#, "expected true or false in 'paywalled', found a number"),
      (#"{"stage":"stew"}"#, "expected one of fetch, extract, normalize, annotate in 'stage', found 'stew'"),
      (#"{"numbers":[{"flags":["odd"]}]}"#, "in 'numbers.0.flags.0', found 'odd'"),
      ("[]", "expected an object, found a list"),
      ("null", "expected an object, found null"),
      ("", "nothing to read"),
      (#"{"text":"a""#, "not valid JSON"),
      (#"{"text":"a"} x"#, "not valid JSON"),
    ])
  func wrongTypes(json: String, problem: String) {
    let error = #expect(throws: TamisError.self) { try article(json) }
    #expect(error?.code == .badRecord)
    #expect(error?.origin == origin)
    #expect(error?.problem.contains(problem) ?? false, "\(error?.problem ?? "")")
  }

  @Test("Bytes that are no UTF-8 are an error")
  func badUTF8() throws {
    var reader = try RecordReader()
    let line = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(throws: TamisError.self) {
      try line.withUnsafeBufferPointer { try reader.article($0, at: origin) }
    }
  }

  @Test("What is no Base64 is an error")
  func badBase64() {
    #expect(throws: TamisError.self) { try page(#"{"html_base64":"é"}"#) }
  }

  @Test("Any page comes back as it was", arguments: 0..<60)
  func pages(seed: Int) throws {
    var records = RandomRecords(seed: UInt64(seed))
    let page = records.page()
    var json = JSONWriter()
    page.write(to: &json)
    #expect(try self.page(String(decoding: json.bytes, as: UTF8.self)) == page)
  }

  @Test("Any article comes back as it was", arguments: StageName.allCases.dropFirst(), 0..<60)
  func articles(stage: StageName, seed: Int) throws {
    var records = RandomRecords(seed: UInt64(seed))
    var article = records.article(stage: stage, blocks: 8)
    if article.blocks.isEmpty { article.text = "" }
    let line = line(article)
    // Line readers of every kind see one line.
    #expect(line.unicodeScalars.count { ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) } == 1)
    let read = try self.article(line)
    #expect(read == article)
    #expect(self.line(read) == line)
  }
}
