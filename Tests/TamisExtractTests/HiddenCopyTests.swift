import TamisCore
import Testing

@testable import TamisExtract

private let sentences = (1...5).map { number in
  "In year \(number) of the mill the river froze for \(number + 3) weeks, and the miller's children walked to school on it."
}

private let visibleMill = sentences.map { "<p>\($0)</p>" }.joined()
private let hiddenMill = sentences.joined(separator: " ")

/// What is left of a page's text after the chrome rules, and the rules that took something.
private func filtered(_ html: String) throws -> (text: String, rules: Set<String>) {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let filter = ChromeFilter(
    parts.tree, parts.page, parts.survey,
    phrases: [ChromePhrases.Match?](repeating: nil, count: parts.page.blocks.count))
  let decisions = filter.decisions()
  let kept = parts.page.blocks.indices.filter { decisions.isKept($0) }
  let text = kept.map { String(decoding: parts.page.utf8(of: parts.page.blocks[$0]), as: UTF8.self) }
  return (text.joined(separator: "\n"), Set(decisions.removals.map(\.rule)))
}

@Suite("Hidden copies of what is shown")
struct HiddenCopyTests {
  @Test(
    "A hidden text that is shown elsewhere goes, however large",
    arguments: [
      // Microdata for machines, before and behind the article.
      "<div style='display:none'><span>The mill</span><time>2021-10-27</time><span>\(hiddenMill)</span></div>\(visibleMill)",
      "\(visibleMill)<div hidden><span itemprop=articleBody>\(hiddenMill)</span></div>",
      "\(visibleMill)<div hidden>\(visibleMill)</div>",
    ])
  func goes(html: String) throws {
    let (text, rules) = try filtered("<body>\(html)</body>")
    for sentence in sentences { #expect(text.components(of: sentence) == 1) }
    #expect(rules == [HiddenCopy.rule])
  }

  @Test(
    "A hidden text that is there only once may be shown by a script",
    arguments: [
      "<div style='display:none'>\(visibleMill)</div><p>Loading the story of the mill…</p>",
      // One hidden element in the other.
      String(repeating: "<div hidden>", count: 200) + visibleMill + String(repeating: "</div>", count: 200),
      // Of two hidden copies one stays.
      "<div hidden>\(visibleMill)</div><div hidden>\(visibleMill)</div>",
    ])
  func stays(html: String) throws {
    let text = try filtered("<body>\(html)</body>").text
    for sentence in sentences { #expect(text.components(of: sentence) == 1) }
  }
}

extension String {
  /// How often `part` is in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
