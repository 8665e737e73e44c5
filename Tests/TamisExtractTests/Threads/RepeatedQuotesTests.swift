import TamisCore
import Testing

@testable import TamisExtract

/// The texts that are left of a page of which everything was kept.
private func kept(_ html: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  var decisions = BlockDecisions(count: parts.page.blocks.count)
  RepeatedQuotes(tree: parts.tree, page: parts.page).cut(&decisions)
  return parts.page.blocks.indices.filter { decisions.isKept($0) }.map {
    String(decoding: parts.page.utf8(of: parts.page.blocks[$0]), as: UTF8.self)
  }
}

private let leak = "<p>The pump of my well leaks since the frost, at the joint below the valve.</p>"
private let tried = "<p>I have tried two new rings and a lot of grease.</p>"

@Suite("Repeated quotes")
struct RepeatedQuotesTests {
  @Test(
    "What stands above is not said again",
    arguments: [
      // The whole post.
      "<blockquote>\(leak)\(tried)</blockquote>",
      // A part of it, in other marks and capitals.
      "<blockquote><p>THE PUMP OF MY WELL LEAKS — since the frost</p></blockquote>",
      // With a line that says who wrote it, and one that opens it.
      "<blockquote><div>Ada wrote, on May 3:</div>\(leak)<div>Click to expand…</div></blockquote>",
      // In a box of an older program.
      "<div class='bbcode-quote'><div>Ada wrote</div><div>\(leak)</div></div>",
      "<div class='quotecontent'>\(tried)</div>",
    ])
  func goes(quote: String) throws {
    let texts = try kept("<div>\(leak)\(tried)</div><div>\(quote)<p>Which valve is it?</p></div>")
    #expect(texts.count == 3)
    #expect(texts.last == "Which valve is it?")
  }

  @Test(
    "A quotation with words of its own stays",
    arguments: [
      "<blockquote><p>A well is a hole with water in it, says the handbook of the trade.</p></blockquote>",
      // More than was said above.
      "<blockquote>\(leak)<p>It did so in the year before, and my neighbour's does too.</p></blockquote>",
      // What is quoted stands below: the quotation was first.
      "<blockquote><p>Which valve is it?</p></blockquote>",
    ])
  func stays(quote: String) throws {
    let html = "<div>\(leak)</div><div>\(quote)<p>That is so. Which valve is it?</p></div>"
    let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
    #expect(try kept(html).count == parts.page.blocks.count)
  }

  @Test("Quotations are no words that were said")
  func quotesOnly() throws {
    // The first is of another page; it stays, and so does what repeats it.
    let html = "<div><blockquote>\(leak)</blockquote><p>Mine too.</p></div>"
    #expect(try kept(html + html).count == 4)
  }
}
