import TamisCore
import Testing

@testable import TamisExtract

/// What is left of a page of which everything was kept, after a rule that looks at its posts.
private func kept(
  _ html: String, likely: (String) -> Float = { _ in 0.6 },
  by rule: (PageBlocks, PostThread, inout BlockDecisions, [Float]) -> Void
) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let texts = parts.page.blocks.map { String(decoding: parts.page.utf8(of: $0), as: UTF8.self) }
  let scores = texts.map(likely)
  let thread = try #require(PostThread(parts.tree, parts.page, scores: scores))
  var decisions = BlockDecisions(count: texts.count)
  rule(parts.page, thread, &decisions, scores)
  return texts.indices.filter { decisions.isKept($0) }.map { texts[$0] }
}

private let said = [
  "The pump of my well leaks since the frost, at the joint below the valve.",
  "Which valve is it, the one of brass or the one of steel? They are not alike.",
  "Of brass. It came with the pump, and that is older than the house it stands in.",
]

private let posts = said.enumerated().map { number, text in
  "<article class=post><p class=rank>Plumber, grade \(number)</p><div class=text><p>\(text)</p></div></article>"
}.joined()

@Suite("Beside a thread")
struct BesideThreadTests {
  private func kept(_ html: String, topic: Int? = nil) throws -> [String] {
    try TamisExtractTests.kept(html) { page, thread, decisions, scores in
      BesideThread(page: page, thread: thread, topic: topic).cut(&decisions, scores: scores)
    }
  }

  @Test("What stands before and after the posts goes, but for the main heading")
  func goes() throws {
    let texts = try kept(
      "<h1>Pump</h1><p>Board rules changed.</p><h2>News</h2>\(posts)<h2>Answer</h2><p>Sign in.</p>")
    #expect(texts.count == 7)
    #expect(texts.first == "Pump" && texts.last == said[2])
  }

  @Test("The topic stays whatever its rank")
  func topic() throws {
    #expect(try kept("<h2>Pump</h2><p>Rules of the board.</p>\(posts)", topic: 0).first == "Pump")
  }

  @Test("A text below the topic may be the first post; a line is none")
  func firstPost() throws {
    let html = "<h1>Pump</h1><p>\(said[2])</p><p>3 answers</p>\(posts)\(posts)"
    #expect(try kept(html, topic: 0).count == 14)
    #expect(try kept(html).count == 13)
  }

  @Test("What stands between posts stays")
  func between() throws {
    #expect(try kept("\(posts)<p>Two days later:</p>\(posts)").count == 13)
  }

  @Test("Posts that are a lesser part of the page are comments below a text")
  func comments() throws {
    let text = String(repeating: "<p>\(said.joined(separator: " "))</p>", count: 2)
    #expect(try kept("<h1>Pump</h1>\(text)\(posts)<p>Sign in.</p>").count == 10)
  }
}

@Suite("Fields of posts")
struct PostFieldsTests {
  private func kept(_ html: String, _ likely: (String) -> Float) throws -> [String] {
    try TamisExtractTests.kept(html, likely: likely) { page, thread, decisions, scores in
      PostFields(page: page, thread: thread).cut(&decisions, scores: scores)
    }
  }

  @Test("A field that is hardly content on the whole goes from all posts")
  func goes() throws {
    let texts = try kept(posts) { $0.hasSuffix("2") ? 0.7 : $0.hasPrefix("Plumber") ? 0.2 : 0.8 }
    #expect(texts == said)
  }

  @Test("A likely field stays in all, and so does what most of the text is")
  func stays() throws {
    #expect(try kept(posts) { $0.hasSuffix("2") ? 0.2 : 0.6 }.count == 6)
    #expect(try kept(posts) { $0.hasPrefix("Plumber") ? 0.5 : 0.3 }.count == 6)
  }

  @Test("Two posts prove nothing")
  func few() throws {
    let two = "<article class=post><p>Rank 1</p><div><p>\(said[0])</p></div></article>"
    #expect(try kept(two + two) { $0.hasPrefix("Rank") ? 0.1 : 0.8 }.count == 4)
  }
}
