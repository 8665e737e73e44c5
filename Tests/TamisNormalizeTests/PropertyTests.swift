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

private func checkEdits(of text: String) throws {
  let source = article(text)
  var working = try ArticleText(source)
  try working.clean(Cleaner(Normalize().rules))
  let old = Array(text.utf8)
  guard let edits = working.edits else {
    #expect(working.utf8 == old)
    return
  }
  #expect(edits.oldLength == old.count && edits.newLength == working.utf8.count)
  var rebuilt: [UInt8] = []
  var oldIndex = 0
  var newIndex = 0
  for piece in edits.pieces {
    // Kept pieces are read from the new text, rewritten ones from the old: the edit says which is which.
    rebuilt +=
      piece.isChange
      ? old[oldIndex..<oldIndex + piece.oldLength] : working.utf8[newIndex..<newIndex + piece.newLength]
    oldIndex += piece.oldLength
    newIndex += piece.newLength
  }
  #expect(rebuilt == old)
}

/// Outside data, where it is given by the environment.
private var evaluationFolder: String? { getenv("TAMIS_EVAL").map { String(cString: $0) } }

@Test(
  "Evaluation texts: edits and spans hold", .enabled(if: evaluationFolder != nil),
  arguments: ["cleanup", "mojibake", "sentence", "langid"])
func evaluationTexts(kind: String) throws {
  let folder = try #require(evaluationFolder)
  var reader = try RecordReader()
  let stage = Normalize(tokens: true)
  let scratch = try stage.makeScratch()
  for line in try lines(of: "\(folder)/normalize/cases/\(kind).jsonl") {
    let record = try line.withUnsafeBufferPointer { try reader.article($0, at: Origin()) }
    guard let extra = record.header.extras.first(where: { $0.key == "input" }) else { continue }
    let wrapped = Array("{\"text\":".utf8) + extra.json + Array("}".utf8)
    let source = try wrapped.withUnsafeBufferPointer { try reader.article($0, at: Origin()) }
    try checkEdits(of: source.text)
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
