import TamisCore
import TamisTestSupport

/// Makes records with every field filled at random: valid ones, whose offsets and digests are right.
struct RandomRecords {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  mutating func choice<Element>(of elements: [Element]) -> Element {
    elements[int(0...elements.count - 1)]
  }

  mutating func optional<Value>(_ make: (inout Self) -> Value) -> Value? { chance(70) ? make(&self) : nil }

  mutating func list<Value>(_ most: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<int(0...most)).map { _ in make(&self) }
  }

  /// Pieces that have broken JSON writers, offset tables or line readers.
  private static let pieces = [
    "été", "l’œuvre", "12 345,6 %", "« mot »", "\u{202F}", "\u{A0}", "漢字", "简体字", "，。「」", "𠮷野家", "👩‍👩‍👧‍👦", "🇫🇷",
    "e\u{301}",
    "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{2028}", "\u{2029}", "\u{2027}", "\u{FEFF}",
    "\u{FFFD}", "\u{FFFE}",
    "\u{10FFFF}", "\u{E000}", "\u{D7FF}", "שלום", "\u{202E}مرحبا\u{202C}", "\"", "\\", "\\u0041", "/",
    "</script>", "\t", "\r\n", "\u{8}",
    "\u{C}", "null", "{}", "a", " ", "The quick brown fox jumps over the lazy dog.",
  ]

  mutating func text(_ most: Int = 6) -> String {
    var text = ""
    for _ in 0..<int(0...most) {
      if chance(80) {
        text += choice(of: Self.pieces)
      } else if let scalar = Unicode.Scalar(UInt32(int(0...0x10FFFF))) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  mutating func url() -> String { "https://example.org/\(int(0...9_999_999))" }

  mutating func hex(_ digits: Int) -> String { ContentDigest(of: text()).hex(digits: digits) }

  mutating func score() -> Double { Double(int(0...1000)) / 1000 }

  mutating func decimal() -> String {
    switch int(0...4) {
    case 0: "\(int(-999...999))"
    case 1: "\(int(-999...999)).\(int(0...9))5"
    case 2: "\(int(1...9))\(String(repeating: "0", count: int(0...30)))"
    case 3: "\(int(1...9))/\(int(2...9))"
    default: "0.\(String(repeating: "0", count: int(0...20)))1"
    }
  }

  mutating func header(stage: StageName?) -> RecordHeader {
    var header = RecordHeader(
      id: hex(32), url: optional { $0.url() }, source: "example.org", origin: origin())
    header.stage = stage
    header.fetchedAt = optional { "2024-06-\($0.int(10...30))T12:30:00Z" }
    header.bytes = optional { $0.int(0...(1 << 53 - 1)) }
    header.contentSHA256 = optional { $0.hex(64) }
    header.http.status = optional { $0.int(100...599) }
    header.http.finalURL = optional { $0.url() }
    header.http.contentType = optional { $0.text() }
    header.http.etag = optional { $0.text() }
    header.http.lastModified = optional { $0.text() }
    header.http.redirects = optional { $0.int(0...20) }
    header.http.truncated = optional { $0.chance(50) }
    header.warnings = list(3) { $0.text() }
    for past in StageName.allCases where past <= stage ?? .fetch {
      header.pipeline.append(PipelineStep(stage: past, config: text()))
    }
    header.charset = optional { $0.choice(of: ["utf-8", "gb18030", "big5"]) }
    header.charsetFrom = optional { $0.choice(of: ["bom", "http", "meta", "detected"]) }
    header.extras = (0..<int(0...3)).map { number in
      ExtraField(
        key: "my \(number)\(text())", json: Array(choice(of: [#"{"a":[1,2.5,null]}"#, "true", #""x""#]).utf8))
    }
    return header
  }

  mutating func origin() -> Origin {
    var origin = Origin(file: optional { $0.text() }, line: optional { $0.int(1...1_000_000) })
    origin.warcFile = optional { $0.text() }
    origin.warcOffset = optional { $0.int(0...1 << 40) }
    origin.warcLength = optional { $0.int(0...1 << 40) }
    origin.warcRecordID = optional { "urn:uuid:\($0.hex(32))" }
    return origin
  }

  mutating func page() -> Page {
    Page(
      header: header(stage: .fetch),
      body: chance(80) ? .text(Array(text(200).utf8)) : .bytes(list(300) { UInt8($0.int(0...255)) }))
  }

  mutating func article(stage: StageName, blocks most: Int = 8) -> Article {
    var article = Article(header: header(stage: stage))
    article.html = chance(20) ? PageSource(utf8: Array(text(40).utf8)) : nil
    fillMetadata(&article)
    fillText(&article, most: most)
    if stage >= .normalize { fillLanguages(&article) }
    if stage >= .annotate { fillMentions(&article) }
    return article
  }

  private mutating func fillMetadata(_ article: inout Article) {
    article.title = optional { $0.text() }
    article.subtitle = optional { $0.text() }
    article.authors = list(3) { $0.text() }
    article.published = optional {
      $0.choice(of: ["2024", "2024-06", "2024-06-30", "2024-06-30T12:00:00+02:00"])
    }
    article.publishedPrecision = optional { $0.choice(of: ["year", "month", "day", "second"]) }
    article.modified = optional { _ in "2025-01-02" }
    article.siteName = optional { $0.text() }
    article.summary = optional { $0.text() }
    article.canonicalURL = optional { $0.url() }
    article.license = optional { $0.url() }
    article.section = optional { $0.text() }
    article.tags = list(4) { $0.text() }
    article.isPaywalled = optional { $0.chance(50) }
    article.declaredLanguage = optional { $0.choice(of: ["fr", "zh-TW", "en"]) }
    article.pageType = optional { $0.choice(of: ["article", "forum"]) }
    article.pageTypeScore = optional { $0.score() }
    article.images = list(2) {
      ImageReference(url: $0.url(), alt: $0.optional { $0.text() }, caption: $0.optional { $0.text() })
    }
    article.removed = list(3) {
      RemovedPart(
        chromeClass: "share", rule: "share-buttons", path: $0.optional { _ in "body/div[2]" },
        characters: $0.int(0...500), text: $0.text())
    }
  }

  /// Blocks that are never empty and whose text has no blank line.
  private mutating func fillText(_ article: inout Article, most: Int) {
    var text = ""
    for number in 0..<int(0...most) {
      if number > 0 { text += "\n\n" }
      let start = text.unicodeScalars.count
      let own = self.text(30).filter { !$0.isNewline }
      text += own.isEmpty ? "x" : own
      let end = text.unicodeScalars.count
      let kind = choice(of: Block.Kind.allCases)
      var block = Block(
        kind, level: kind == .heading ? int(1...6) : nil, span: TextSpan(start, end),
        path: optional { "body/p[\($0.int(1...99))]" }, line: optional { $0.int(1...999) })
      if kind == .table {
        block.cells = list(3) {
          TableCell(
            row: $0.int(0...3), column: $0.int(0...3), rowSpan: $0.int(1...3), columnSpan: $0.int(1...3),
            isHeader: $0.chance(20), span: $0.span(inside: TextSpan(start, end)))
        }
      }
      article.blocks.append(block)
    }
    article.text = text
    article.textSHA256 = ContentDigest(of: text).hex
    let whole = TextSpan(0, text.unicodeScalars.count)
    article.links = list(3) { LinkReference(url: $0.url(), span: $0.span(inside: whole)) }
      .sorted { $0.span.start < $1.span.start }
  }

  private mutating func fillLanguages(_ article: inout Article) {
    article.language = optional { $0.choice(of: ["fr", "zh-Hans", "zh-Hant", "en", "und"]) }
    article.languageScore = optional { $0.score() }
    for index in article.blocks.indices {
      article.blocks[index].language = optional { $0.choice(of: ["fr", "zh-Hans"]) }
      article.blocks[index].languageScore = optional { $0.score() }
    }
    let length = article.text.unicodeScalars.count
    article.sentences = ascendingSpans(upTo: length, longest: 40)
    article.comments =
      chance(50)
      ? (0..<3).map { ReaderComment(author: chance(50) ? "Ada" : nil, level: $0 + 1, text: "Texte \($0)") }
      : nil
    article.tokens = chance(50) ? ascendingSpans(upTo: length, longest: 8) : nil
    article.edits = chance(30) ? edits(of: length) : nil
    article.changes = list(3) { RuleCount(rule: "ligatures", count: $0.int(1...99)) }
  }

  private mutating func fillMentions(_ article: inout Article) {
    let scalars = Array(article.text.unicodeScalars)
    for span in ascendingSpans(upTo: scalars.count, longest: 12) {
      article.entities.append(
        EntityMention(
          span: span, text: Self.slice(scalars, span), kind: choice(of: EntityMention.Kind.allCases),
          norm: text(), entity: optional { _ in "iso3166:FR" }, score: score()))
    }
    for span in ascendingSpans(upTo: scalars.count, longest: 12) {
      article.numbers.append(number(span: span, text: Self.slice(scalars, span)))
    }
  }

  private mutating func number(span: TextSpan, text surface: String) -> NumberMention {
    var number = NumberMention(
      span: span, text: surface, kind: choice(of: NumberMention.Kind.allCases), core: self.span(inside: span))
    if chance(70) {
      number.valueText = decimal()
    } else {
      let bounds = [decimal(), decimal()].sorted {
        (NumberMention.double($0) ?? 0) < (NumberMention.double($1) ?? 0)
      }
      number.minText = chance(70) ? bounds[0] : nil
      number.maxText = chance(70) ? bounds[1] : nil
      number.minIncluded = optional { $0.chance(50) }
      number.maxIncluded = optional { $0.chance(50) }
    }
    number.unit = optional { $0.choice(of: ["EUR", "kilometer", "percent"]) }
    number.unitSystem = optional { $0.choice(of: ["iso4217", "cldr", "none"]) }
    number.form = optional { $0.choice(of: NumberMention.Form.allCases) }
    number.modifier = optional { $0.choice(of: NumberMention.Modifier.allCases) }
    number.iso = optional { $0.choice(of: ["2024-H2", "P5Y", "T12:30"]) }
    number.resolvedStart = optional { _ in "2024-07-01" }
    number.resolvedEnd = optional { _ in "2025-01-01" }
    number.grain = optional { _ in "half" }
    number.flags = list(3) { $0.choice(of: NumberMention.Flag.allCases) }
    number.alternatives = list(2) { $0.decimal() }
    number.parts = list(2) { NumberPart(span: $0.span(inside: span), valueText: $0.decimal()) }
    number.language = optional { _ in "fr" }
    return number
  }

  mutating func span(inside outer: TextSpan) -> TextSpan {
    let ends = [int(outer.start...outer.end), int(outer.start...outer.end)].sorted()
    return TextSpan(ends[0], ends[1])
  }

  private mutating func ascendingSpans(upTo length: Int, longest: Int) -> [TextSpan] {
    var spans: [TextSpan] = []
    var at = int(0...3)
    while at < length {
      let end = min(length, at + int(1...longest))
      spans.append(TextSpan(at, end))
      at = end + int(0...10)
    }
    return spans
  }

  /// Edits of a text of that length.
  private mutating func edits(of length: Int) -> [TextEdit] {
    var shift = 0
    return ascendingSpans(upTo: length, longest: 4).map { span in
      let old = text(2)
      let start = span.start + shift
      let end = start + old.unicodeScalars.count
      shift = end - span.end
      return TextEdit(span: span, oldSpan: TextSpan(start, end), old: old)
    }
  }

  private static func slice(_ scalars: [Unicode.Scalar], _ span: TextSpan) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span.start..<span.end])
    return String(text)
  }
}
