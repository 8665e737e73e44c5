/// What the types of an article record cannot say about it: that its offsets, digests and exact numbers
/// agree with its text and with each other.
struct ArticleCheck {
  static func problems(of article: Article, in root: JSONValue) -> [String] {
    var text = article.text
    return text.withUTF8 { utf8 in
      var check = ArticleCheck(utf8: utf8, problems: HeaderCheck.problems(of: article.header))
      check.run(article)
      if let numbers = root.member("numbers") { check.doubles(article.numbers, in: numbers) }
      return check.problems
    }
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let offsets: ScalarOffsets
  private var problems: [String]

  private init(utf8: UnsafeBufferPointer<UInt8>, problems: [String]) {
    self.utf8 = utf8
    offsets = ScalarOffsets(utf8)
    self.problems = problems
  }

  private mutating func run(_ article: Article) {
    if let digest = article.textSHA256, digest != ContentDigest(of: utf8).hex {
      problems.append("'text_sha256' is not the digest of 'text'")
    }
    score(article.pageTypeScore, "page_type_score")
    score(article.languageScore, "lang_score")
    blocks(article.blocks)
    // A text that came without blocks keeps its own white space between the paragraphs found in it.
    let isRewritten = article.header.pipeline.contains { step in
      step.stage == StageName.extract.rawValue || step.stage == StageName.normalize.rawValue
    }
    if isRewritten { joined(article.blocks) }
    ascending(article.links.lazy.map(\.span), "links", mayOverlap: true)
    ascending(article.sentences, "sentences", mayOverlap: false)
    ascending(article.tokens ?? [], "tokens", mayOverlap: false)
    if let edits = article.edits, !edits.areConsistent(withLength: offsets.count) {
      problems.append("'edits' are out of order, or do not fit 'text' and each other")
    }
    entities(article.entities)
    numbers(article.numbers)
  }

  private mutating func blocks(_ blocks: [Block]) {
    ascending(blocks.lazy.map(\.span), "blocks", mayOverlap: false)
    for (index, block) in blocks.enumerated() {
      score(block.languageScore, "blocks.\(index).lang_score")
      for (number, cell) in block.cells.enumerated() {
        inside(cell.span, block.span, "blocks.\(index).cells.\(number)", of: "its block")
        if cell.rowSpan < 1 || cell.columnSpan < 1 {
          problems.append("a cell covers no row or column in 'blocks.\(index).cells.\(number)'")
        }
      }
    }
  }

  /// The text is the blocks joined by a blank line, and nothing else.
  private mutating func joined(_ blocks: [Block]) {
    var next = 0
    for (index, block) in blocks.enumerated() {
      if block.span.start != next {
        problems.append("'blocks.\(index)' starts at \(block.span.start), not at \(next) as blocks joined do")
      }
      next = block.span.end + 2
      guard index + 1 < blocks.count, block.span.end >= 0, next <= offsets.count else { continue }
      let gap = offsets.byte(ofScalar: block.span.end, in: utf8)
      if gap + 1 >= utf8.count || utf8[gap] != 0x0A || utf8[gap + 1] != 0x0A {
        problems.append("no blank line follows 'blocks.\(index)'")
      }
    }
    if (blocks.last?.span.end ?? 0) != offsets.count { problems.append("the blocks do not cover 'text'") }
  }

  private mutating func entities(_ entities: [EntityMention]) {
    ascending(entities.lazy.map(\.span), "entities", mayOverlap: true)
    for (index, entity) in entities.enumerated() {
      surface(entity.text, entity.span, "entities.\(index)")
      score(entity.score, "entities.\(index).score")
    }
  }

  private mutating func numbers(_ numbers: [NumberMention]) {
    ascending(numbers.lazy.map(\.span), "numbers", mayOverlap: true)
    for (index, number) in numbers.enumerated() {
      let place = "numbers.\(index)"
      surface(number.text, number.span, place)
      inside(number.core, number.span, "\(place).core", of: "the mention")
      for (part, numeral) in number.parts.enumerated() {
        inside(numeral.span, number.span, "\(place).parts.\(part)", of: "the mention")
        exact(numeral.valueText, "\(place).parts.\(part).value_text")
      }
      exact(number.valueText, "\(place).value_text")
      exact(number.minText, "\(place).min_text")
      exact(number.maxText, "\(place).max_text")
      if let low = number.min, let high = number.max, low > high {
        problems.append("'\(place).min' is above its 'max'")
      }
      if number.valueText != nil && (number.minText != nil || number.maxText != nil) {
        problems.append("'\(place)' has both a value and bounds")
      }
    }
  }

  /// Doubles are there for filtering: each must be its exact text.
  private mutating func doubles(_ mentions: [NumberMention], in list: JSONValue) {
    var elements = list.elements()
    var index = 0
    while let element = elements.next() {
      let mention = mentions[index]
      if element.member("value")?.number != mention.value { differs(index, "value") }
      if element.member("min")?.number != mention.min { differs(index, "min") }
      if element.member("max")?.number != mention.max { differs(index, "max") }
      index += 1
    }
  }

  private mutating func differs(_ index: Int, _ key: String) {
    problems.append("'numbers.\(index).\(key)' is not its '\(key)_text'")
  }

  private mutating func exact(_ text: String?, _ place: String) {
    guard let text, NumberMention.double(text) == nil else { return }
    problems.append("expected a decimal or a rational in '\(place)', found '\(text.prefix(40))'")
  }

  private mutating func score(_ score: Double?, _ place: String) {
    guard let score, !(0...1).contains(score) else { return }
    problems.append("expected 0 to 1 in '\(place)', found \(score)")
  }

  private mutating func inside(_ span: TextSpan, _ outer: TextSpan, _ place: String, of what: String) {
    if span.start < outer.start || span.end > outer.end || span.start > span.end {
      problems.append("\(span.start)..<\(span.end) in '\(place)' is not inside \(what)")
    }
  }

  private mutating func ascending(_ spans: some Sequence<TextSpan>, _ place: String, mayOverlap: Bool) {
    let text = TextSpan(0, offsets.count)
    var last = TextSpan(0, 0)
    for (index, span) in spans.enumerated() {
      inside(span, text, "\(place).\(index)", of: "'text'")
      if span.start < (mayOverlap ? last.start : last.end) {
        problems.append(
          "'\(place).\(index)' starts before the one in front of it \(mayOverlap ? "starts" : "ends")")
      }
      last = span
    }
  }

  private mutating func surface(_ text: String, _ span: TextSpan, _ place: String) {
    guard span.start >= 0, span.start <= span.end, span.end <= offsets.count else { return }
    let start = offsets.byte(ofScalar: span.start, in: utf8)
    let end = offsets.byte(ofScalar: span.end, in: utf8)
    if !utf8[start..<end].elementsEqual(text.utf8) {
      problems.append("the text of '\(place)' is not what 'text' has there")
    }
  }
}
