internal import TamisCore

/// The way of a plain text page to an article: its lines are blocks, the chrome rules go by their text, and
/// the content is the run of lines that weighs most.
struct PlainTextExtraction {
  private let text: [UInt8]
  private let header: RecordHeader

  init(_ text: [UInt8], header: RecordHeader) {
    self.text = text
    self.header = header
  }

  /// Whether a page is no HTML: there is no tag in it.
  /// - Complexity: O(*n*).
  static func hasNoTags(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var cursor = MarkupCursor(text)
      while let open = cursor.find(UInt8(ascii: "<")) {
        cursor.position = open
        let next = cursor.peek(1) == UInt8(ascii: "/") ? cursor.peek(2) : cursor.peek(1)
        if (next | 0x20) &- UInt8(ascii: "a") < 26 || next == UInt8(ascii: "!") { return false }
        cursor.position = open + 1
      }
      return true
    }
  }

  /// - Complexity: O(*n*).
  func article() -> Article {
    let (page, decisions) = decidedPage()
    return article(page, decisions)
  }

  /// What became of each line.
  func explanation() -> PageExplanation {
    let (page, decisions) = decidedPage()
    return PageExplanation(page, decisions, tree: nil, article: article(page, decisions))
  }

  private func article(_ page: PageBlocks, _ decisions: BlockDecisions) -> Article {
    var article = ArticleAssembly(page, decisions, tree: nil, baseURL: header.url).article(header: header)
    if let title = page.blocks.first(where: { $0.kind == .heading }) {
      article.title = String(decoding: page.utf8(of: title), as: UTF8.self)
    }
    return article
  }

  /// The lines, the title as a heading, and what becomes of them.
  private func decidedPage() -> (PageBlocks, BlockDecisions) {
    var draft = PlainTextBlocks(text).page
    let page = PageBlocks(draft)
    let tree = PageTree()
    var decisions = ChromeFilter(
      tree, page, ElementSurvey(tree, page), phrases: ChromePhrases.matches(in: page)
    ).decisions()
    let weights = page.blocks.indices.map { index in
      decisions.isKept(index) ? weight(page.blocks[index]) : Self.chromeWeight
    }
    let content = heaviestRun(weights)
    let title = titleLine(of: page, before: content, decisions)
    let start = title ?? content.lowerBound
    decisions.remove(0..<start, rule: "outside-content", cls: .outside, node: 0)
    decisions.remove(content.upperBound..<page.blocks.count, rule: "outside-content", cls: .outside, node: 0)
    if let title {
      draft.blocks[title].kind = .heading
      draft.blocks[title].level = 1
    }
    return (PageBlocks(draft), decisions)
  }

  /// A line that the chrome rules took may stand amid the content: share buttons under the headline.
  private static let chromeWeight = -0.5

  /// What a line says for its being content (above 0) or not.
  private func weight(_ block: PageBlock) -> Double {
    let measures = block.measures
    if measures.weight >= 80 { return min(measures.weight, 400) / 10 }
    if measures.endsSentence && measures.words > 3 || measures.punctuation >= 2 {
      return measures.weight / 10
    }
    return -3
  }

  /// The run of blocks with the largest sum of weights (Kadane's algorithm); empty if none is above 0.
  private func heaviestRun(_ weights: [Double]) -> Range<Int> {
    var best = 0..<0
    var bestSum = 0.0
    var start = 0
    var sum = 0.0
    for (index, weight) in weights.enumerated() {
      if sum <= 0 {
        start = index
        sum = 0
      }
      sum += weight
      if sum > bestSum {
        bestSum = sum
        best = start..<(index + 1)
      }
    }
    return best
  }

  /// How far above the content a title may stand, in lines.
  private static let titleDistance = 6

  /// The longest line without a full stop close before the content.
  private func titleLine(of page: PageBlocks, before content: Range<Int>, _ decisions: BlockDecisions) -> Int?
  {
    guard !content.isEmpty else { return nil }
    let near = max(0, content.lowerBound - Self.titleDistance)..<content.lowerBound
    return near.filter {
      let measures = page.blocks[$0].measures
      return decisions.isKept($0) && !measures.endsSentence && (20...200).contains(measures.weight)
        && measures.words + measures.wideScalars > 3
    }.max { page.blocks[$0].measures.weight < page.blocks[$1].measures.weight }
  }
}
