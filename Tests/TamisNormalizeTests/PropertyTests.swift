import Glibc
import TamisCore
import TamisTestSupport
import TamisUnicode
import Testing

@testable import TamisNormalize

/// Texts made of what the rules look for.
private func randomText(_ generator: inout SeededGenerator) -> String {
  let pieces = [
    "mot", "Été", "e\u{301}", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{3000}", "\u{A0}", "\u{202F}",
    "&eacute;", "&amp;",
    "&amp;lt;", "\u{AD}", "\u{200B}", "\u{FEFF}", "中", "文", "。", "“", "”", "«", "»", "ﬁ", "Ａ", "９", "ｶ", "ﾞ",
    "⼟", "⻓",
    "\u{92}", "Ã©", "â€™", "Ã", "√©", "\u{0}", ". ", "M. ", "? ", "...", "…", "'", "’", "-", "12", ",", "👩‍👧",
    "\u{200E}",
    "ש", "\u{301}", "\u{2028}", "&", ";", "#38;", "x",
  ]
  let count = Int.random(in: 0...40, using: &generator)
  return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}

/// What must hold of every article after the stage.
private func checkInvariants(_ article: Article, tokens: Bool) {
  let count = article.text.unicodeScalars.count
  var end = 0
  for block in article.blocks {
    #expect(block.span.start >= end && block.span.start < block.span.end && block.span.end <= count)
    end = block.span.end
  }
  let joined = article.blocks.map { slice(article.text, $0.span) }.joined(separator: "\n\n")
  #expect(isSame(joined, article.text))
  #expect(article.textSHA256 == ContentDigest(of: article.text).hex)
  for spans in [article.sentences, article.tokens ?? []] {
    var end = 0
    for span in spans {
      #expect(span.start >= end && span.start < span.end && span.end <= count)
      #expect(article.blocks.contains { $0.span.start <= span.start && span.end <= $0.span.end })
      end = span.end
    }
  }
  // Whatever is no white space lies in a sentence, and with tokens in a word.
  for spans in [article.sentences, article.tokens ?? article.sentences] {
    let outside = Set(0..<count).subtracting(spans.flatMap { $0.start..<$0.end })
    let scalars = Array(article.text.unicodeScalars)
    #expect(outside.allSatisfy { scalars[$0].properties.isWhitespace })
  }
}

@Test("Random texts: spans hold, twice is once", arguments: 0..<300)
func randomTexts(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let text = randomText(&generator)
  let stage = Normalize(tokens: true)
  let declared = ["fr", "zh", "de", nil].randomElement(using: &generator) ?? nil
  let once = try normalized(text, declared: declared, stage: stage)
  checkInvariants(once, tokens: true)
  let twice = try #require(try stage.process(once).kept)
  #expect(isSame(twice.text, once.text))
  #expect(twice.blocks.map(\.span) == once.blocks.map(\.span))
  #expect(twice.sentences == once.sentences)
  #expect(twice.changes.isEmpty)
}

@Test("Edits applied backwards give the old text", arguments: 0..<300)
func editsReverse(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed &+ 1000)
  try checkEdits(of: randomText(&generator))
}

private func checkEdits(of text: String, by stage: Normalize = Normalize(edits: true)) throws {
  try checkEdits(of: text, by: stage, scratch: try stage.makeScratch())
}

/// Applies the record's own edits backwards, and maps spans both ways.
private func checkEdits(of text: String, by stage: Normalize, scratch: Normalize.Scratch) throws {
  let result = try #require(try stage.process(article(text), using: scratch).kept)
  let edits = try #require(result.edits)
  let original = try #require(edits.originalText(of: result.text))
  #expect(isSame(original, text))
  let whole = edits.originalSpan(of: TextSpan(0, result.text.unicodeScalars.count))
  if !result.text.isEmpty { #expect(whole.start >= 0 && whole.end <= text.unicodeScalars.count) }
  for sentence in result.sentences.prefix(20) {
    let old = edits.originalSpan(of: sentence)
    // What no edit touches is the same in both texts.
    let isTouched = edits.contains { $0.span.start < sentence.end && $0.span.end > sentence.start }
    let hasInner = edits.contains { $0.span.start >= sentence.start && $0.span.end <= sentence.end }
    if !isTouched && !hasInner { #expect(isSame(slice(text, old), slice(result.text, sentence))) }
  }
}

@Test("Edits of an earlier run are kept true by a later one", arguments: 0..<100)
func editsCompose(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed &+ 5000)
  let text = randomText(&generator)
  let first = try #require(
    try Normalize(edits: true, dropping: [.nfc, .whiteSpace]).process(article(text)).kept)
  let second = try #require(try Normalize().process(first).kept)
  #expect(isSame(try #require(second.edits?.originalText(of: second.text)), text))
}

@Test("Edits that do not fit the text are an error")
func strangeEdits() throws {
  var source = article("abc")
  source.edits = [TextEdit(span: TextSpan(1, 9), oldSpan: TextSpan(1, 2), old: "b")]
  let bad = source
  let error = #expect(throws: TamisError.self) { try Normalize().process(bad) }
  #expect(error?.code == .badRecord)
}

@Test("A span is mapped to what it came from")
func spansAreMapped() throws {
  let result = try normalized("Le  c\u{9C}ur de l'eﬀort", stage: Normalize(edits: true))
  let edits = try #require(result.edits)
  #expect(result.text == "Le cœur de l'effort")
  // cœur, effort, the second f, nothing.
  #expect(edits.originalSpan(of: TextSpan(3, 7)) == TextSpan(4, 8))
  #expect(edits.originalSpan(of: TextSpan(13, 19)) == TextSpan(14, 19))
  #expect(edits.originalSpan(of: TextSpan(15, 16)) == TextSpan(15, 16))
  #expect(edits.originalSpan(of: TextSpan(2, 2)) == TextSpan(2, 2))
}

/// Outside data, where it is given by the environment.
private var evaluationFolder: String? { getenv("TAMIS_EVAL").map { String(cString: $0) } }

@Test(
  "Evaluation texts: edits and spans hold", .enabled(if: evaluationFolder != nil),
  arguments: ["cleanup", "mojibake", "sentence", "langid", "word", "script"])
func evaluationTexts(kind: String) throws {
  let folder = try #require(evaluationFolder)
  var reader = try RecordReader()
  let stage = Normalize(tokens: true, script: .hant, frenchSpacing: .standard, edits: true)
  let scratch = try stage.makeScratch()
  for line in try lines(of: "\(folder)/normalize/cases/\(kind).jsonl") {
    let record = try line.withUnsafeBufferPointer { try reader.article($0, at: Origin()) }
    guard let extra = record.header.extras.first(where: { $0.key == "input" }) else { continue }
    let wrapped = Array("{\"text\":".utf8) + extra.json + Array("}".utf8)
    let source = try wrapped.withUnsafeBufferPointer { try reader.article($0, at: Origin()) }
    try checkEdits(of: source.text, by: stage, scratch: scratch)
    checkInvariants(try #require(try stage.process(source, using: scratch).kept), tokens: true)
  }
}

private func lines(of path: String) throws -> [[UInt8]] {
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes.split(separator: 0x0A).map(Array.init)
}
