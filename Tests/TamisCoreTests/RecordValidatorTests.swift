import TamisCore
import Testing

@Suite("Validating records")
struct RecordValidatorTests {
  private func problems(_ json: String) throws -> [String] {
    var validator = try RecordValidator()
    return Array(json.utf8).withUnsafeBufferPointer {
      validator.validate($0, at: Origin(file: "a.jsonl", line: 1))
    }.map(\.problem)
  }

  private func problems(_ article: Article) throws -> [String] {
    var json = JSONWriter()
    article.write(to: &json)
    return try problems(String(decoding: json.bytes, as: UTF8.self))
  }

  /// A small good record to break.
  private func article() -> Article {
    var article = Article(
      header: RecordHeader(id: ContentDigest(of: "a").hex(digits: 32)), text: "𠮷 12\n\nb c",
      blocks: [Block(.heading, level: 1, span: TextSpan(0, 4)), Block(.paragraph, span: TextSpan(6, 9))])
    for stage in StageName.allCases { article.header.pass(stage, config: "") }
    article.textSHA256 = ContentDigest(of: article.text).hex
    article.sentences = [TextSpan(0, 4), TextSpan(6, 9)]
    var number = NumberMention(span: TextSpan(2, 4), text: "12", kind: .number)
    number.valueText = "12"
    article.numbers = [number]
    article.entities = [
      EntityMention(span: TextSpan(0, 1), text: "𠮷", kind: .other, norm: "𠮷", score: 1)
    ]
    return article
  }

  private func replaced(_ old: String, _ new: String) throws -> [String] {
    var json = JSONWriter()
    article().write(to: &json)
    var line = String(decoding: json.bytes, as: UTF8.self)
    let place = try #require(line.firstRange(of: old))
    line.replaceSubrange(place, with: new)
    return try problems(line)
  }

  @Test("Random good articles have no problem", arguments: StageName.allCases.dropFirst(), 0..<40)
  func goodArticles(stage: StageName, seed: Int) throws {
    var records = RandomRecords(seed: UInt64(seed))
    let article = records.article(stage: stage)
    #expect(try problems(article) == [])
  }

  @Test("Random good pages have no problem", arguments: 0..<40)
  func goodPages(seed: Int) throws {
    var records = RandomRecords(seed: UInt64(seed))
    var json = JSONWriter()
    records.page().write(to: &json)
    #expect(try problems(String(decoding: json.bytes, as: UTF8.self)) == [])
  }

  @Test("Error records are records")
  func errorRecords() throws {
    var json = JSONWriter()
    ErrorRecord(
      TamisError(.timeout, at: Origin(), problem: "p", remedy: "r"), stage: .fetch,
      record: Array(#"{"a":1}"#.utf8)
    ).write(to: &json)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(try problems(line) == [])
    let broken = line.replacing("\"attempts\":1", with: "\"attempts\":\"1\"")
    #expect(try problems(broken) == ["expected a whole number in 'attempts', found a string"])
  }

  @Test("The small record is good")
  func small() throws {
    #expect(try problems(article()) == [])
  }

  @Test(
    "Its JSON broken",
    arguments: [
      (#""title":null,"#, "", "the key 'title' is missing"),
      (#""title":null,"#, #""title":null,"title":null,"#, "the key 'title' is there twice"),
      (#""title":null"#, #""title":{}"#, "expected a string in 'title', found an object"),
      (#""authors":[]"#, #""authors":null"#, "expected a list in 'authors', found null"),
      (#""status":null"#, #""status":-1"#, "expected 0 or more in 'http.status', found -1"),
      (#""status":null"#, #""status":null,"code":1"#, "the definition has no key 'http.code'"),
      (#""bytes":null"#, #""bytes":9007199254740992"#, "a whole number in 'bytes' is not below 2^53"),
      (
        #""stage":"annotate""#, #""stage":"stew""#,
        "expected one of fetch, extract, normalize, annotate in 'stage', found 'stew'"
      ),
      (
        #""schema":"article/1""#, #""schema":"article/9""#,
        "expected one of article/1 in 'schema', found 'article/9'"
      ),
      (
        #""schema":"article/1""#, #""mine":{"a":1,"a":2},"schema":"article/1""#,
        "the key 'mine.a' is there twice"
      ),
      (#""schema":"article/1""#, #""x":1,"x":2,"schema":"article/1""#, "the key 'x' is there twice"),
      (#""value":12"#, #""value":13"#, "'numbers.0.value' is not its 'value_text'"),
      (#""min":null"#, #""min":1"#, "'numbers.0.min' is not its 'min_text'"),
      (#""title":null"#, #""title":"\ud800""#, "not valid JSON"),
      ("{", "[", "not valid JSON"),
    ])
  func json(old: String, new: String, problem: String) throws {
    let problems = try replaced(old, new)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(problem) ?? false, "\(problems)")
  }

  @Test("Extra keys are welcome at the top")
  func extras() throws {
    #expect(try replaced("{", #"{"mine":{"a":[1,null]},"#) == [])
  }

  struct Break: Sendable, CustomTestStringConvertible {
    let problem: String
    let apply: @Sendable (inout Article) -> Void
    var testDescription: String { problem }
    init(_ problem: String, _ apply: @escaping @Sendable (inout Article) -> Void) {
      self.problem = problem
      self.apply = apply
    }
  }

  @Test(
    "Its meaning broken",
    arguments: [
      Break("expected an 'id', found ''") { $0.header.id = "" },
      Break("expected 64 hexadecimal digits in 'content_sha256', found 'ABC'") {
        $0.header.contentSHA256 = "ABC"
      },
      Break("'text_sha256' is not the digest of 'text'") { $0.textSHA256 = ContentDigest(of: "b").hex },
      Break("expected 0 to 1 in 'lang_score', found 1.5") { $0.languageScore = 1.5 },
      Break("expected 0 to 1 in 'entities.0.score', found -0.1") { $0.entities[0].score = -0.1 },
      Break("expected 0 to 1 in 'blocks.1.lang_score', found 2.0") { $0.blocks[1].languageScore = 2 },
      Break("'blocks.1' starts at 7, not at 6 as blocks joined do") { $0.blocks[1].span.start = 7 },
      Break("the blocks do not cover 'text'") { $0.blocks[1].span.end = 8 },
      Break("'sentences.1' starts before the one in front of it ends") { $0.sentences[1].start = 3 },
      Break("4..<10 in 'sentences.1' is not inside 'text'") { $0.sentences[1] = TextSpan(4, 10) },
      Break("3..<2 in 'links.0' is not inside 'text'") {
        $0.links = [LinkReference(url: "", span: TextSpan(3, 2))]
      },
      Break("the text of 'entities.0' is not what 'text' has there") { $0.entities[0].text = "x" },
      Break("the text of 'numbers.0' is not what 'text' has there") { $0.numbers[0].text = "13" },
      Break("1..<4 in 'numbers.0.core' is not inside the mention") { $0.numbers[0].core.start = 1 },
      Break("0..<9 in 'blocks.1.cells.0' is not inside its block") {
        $0.blocks[1].cells = [TableCell(row: 0, column: 0, span: TextSpan(0, 9))]
      },
      Break("a cell covers no row or column in 'blocks.1.cells.0'") {
        $0.blocks[1].cells = [TableCell(row: 0, column: 0, rowSpan: 0, span: TextSpan(6, 9))]
      },
      Break("expected a decimal or a rational in 'numbers.0.value_text', found 'douze'") {
        $0.numbers[0].valueText = "douze"
      },
      Break("'numbers.0' has both a value and bounds") { $0.numbers[0].minText = "1" },
      Break("'numbers.0.min' is above its 'max'") {
        $0.numbers[0].valueText = nil
        $0.numbers[0].minText = "2"
        $0.numbers[0].maxText = "1"
      },
    ])
  func meaning(broken: Break) throws {
    var article = article()
    broken.apply(&article)
    #expect(try problems(article) == [broken.problem])
  }

  @Test("A text that came without blocks may have its own white space between them")
  func looseBlocks() throws {
    var article = article()
    article.header.pipeline.removeAll { $0.stage != "annotate" }
    article.text = "𠮷 12\n \n\nb c\n"
    article.textSHA256 = nil
    article.blocks = Block.paragraphs(of: article.text)
    article.sentences = []
    #expect(try problems(article) == [])
  }

  @Test("Errors have an end")
  func many() throws {
    let keys = (0..<1_000).map { "\"k\":\($0)" }.joined(separator: ",")
    let problems = try problems("{\"stage\":\"fetch\",\(keys)}")
    #expect(problems.count == RecordValidator.maximumErrors)
    #expect(problems.last?.hasSuffix("more problems") ?? false)
  }
}
