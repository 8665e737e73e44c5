import TamisCore
import Testing

@testable import TamisExtract

/// The blocks of a page that the chrome rules keep.
private func kept(_ html: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let decisions = RuleDecisions.chrome(parts, .all)
  return parts.page.blocks.indices.filter { decisions.isKept($0) }.map {
    String(decoding: parts.page.utf8(of: parts.page.blocks[$0]), as: UTF8.self)
  }
}

private let filling = String(
  repeating: "<p>The mill stands where two brooks meet, and its wheel turns all year.</p>", count: 6)

@Suite("Heads of sections, and whose text it is")
struct SectionHeadsTests {
  @Test(
    "An element within a paragraph takes only its own text",
    arguments: [
      "<p>The miller sells flour on Fridays.<span class=advertisement></span></p>",
      "<p>The miller sells flour on Fridays.<a class=share href=/s><img src=i.png></a></p>",
      "<p>The miller sells flour on Fridays.<span style='display:none'></span></p>",
      "<p>The miller sells flour on Fridays.<span class=share-buttons><div>Share</div></span></p>",
      "<div>The miller sells flour on Fridays.<div class=share-buttons>Share</div></div>",
    ])
  func ownText(html: String) throws {
    let blocks = try kept(filling + html)
    #expect(blocks.contains("The miller sells flour on Fridays."))
    #expect(!blocks.contains("Share"))
  }

  @Test("A paragraph whose words are all in the element goes with it")
  func wholeText() throws {
    #expect(
      try !kept(filling + "<p><span class=share-buttons>Tell your friends</span></p>").contains(
        "Tell your friends"))
  }

  @Test(
    "Heads of sections stay",
    arguments: [
      (
        "<header class=frame-header><h2>Grain and water</h2></header><p>Both come from the hill.</p>",
        "Grain and water"
      ),
      ("<h3><button>Opening hours</button></h3><p>From eight to noon.</p>", "Opening hours"),
      ("<button><h4>Where we are</h4></button><p>Below the church.</p>", "Where we are"),
      ("<button>How long does the flour keep?</button><p>A year.</p>", "How long does the flour keep?"),
      (
        "<details><summary><label>Do you grind spelt?</label></summary><p>We do.</p></details>",
        "Do you grind spelt?"
      ),
      ("<div class=cmp-text><p>Rye is ground on Mondays.</p></div>", "Rye is ground on Mondays."),
    ])
  func heads(html: String, text: String) throws {
    #expect(try kept(filling + html).contains(text))
  }

  @Test(
    "Buttons, fields and the head of the site go",
    arguments: [
      ("<button>Send the order</button>", "Send the order"), ("<button>Need help?</button>", "Need help?"),
      ("<label>Your street</label>", "Your street"),
      ("<header><h2>The Mill</h2><a href=/>Home of flour</a></header>", "The Mill"),
    ])
  func chrome(html: String, text: String) throws {
    #expect(try !kept(html + filling).contains(text))
  }
}
