import TamisTestSupport
import TamisUnicode
import Testing

@Test(
  "Sentence ends, in UTF-8 bytes",
  arguments: [
    ("fr", "Il part. Elle reste.", [9, 20]),
    ("fr", "Été. Hiver.", [7, 13]),
    ("fr-u-ss-standard", "M. Dupont part. Il rit.", [16, 23]),  // CLDR's list of abbreviations
    ("zh", "他來了。她走了。", [12, 24]),
    ("en", "😀 Yes. No.", [10, 13]),
    ("fr", "", []),
  ])
func sentenceEnds(language: String, text: String, ends: [Int]) throws {
  var breaker = try SentenceBreaker(language: language)
  #expect(try breaker.ends(in: text) == ends)
}

@Test("A breaker is reused, and slices keep their own indices")
func sentenceEndsInSlices() throws {
  var breaker = try SentenceBreaker(language: "fr")
  let text = Array("Un. Deux. Trois. Quatre.".utf8)
  #expect(try breaker.ends(in: text[4...]) == [10, 17, 24])
  #expect(try breaker.ends(in: text[..<3]) == [3])
  #expect(try breaker.ends(in: text[4...]) == [10, 17, 24])
}

@Test("Words and what they are made of")
func words() throws {
  var breaker = try WordBreaker(language: "fr")
  let text = "Été 2024, 中"
  let pieces = try breaker.pieces(of: text)
  let bytes = Array(text.utf8)
  #expect(
    pieces.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["Été", " ", "2024", ",", " ", "中"])
  #expect(pieces.map(\.kind) == [.letters, .other, .number, .other, .other, .ideographs])
}

@Test("Bytes that are no UTF-8 give ends within the text", arguments: 0..<50)
func breakersSurviveAnything(seed: Int) throws {
  var random = SeededGenerator(seed: UInt64(seed))
  let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
  var sentences = try SentenceBreaker(language: "zh")
  var words = try WordBreaker(language: "zh")
  let ends = try sentences.ends(in: bytes[10...])
  #expect(ends == ends.sorted() && ends.allSatisfy { 10...200 ~= $0 })
  #expect(
    try words.pieces(of: bytes[10...]).allSatisfy { $0.range.lowerBound >= 10 && $0.range.upperBound <= 200 })
  _ = try NormalForm.composed(bytes[10...])
  _ = scriptRuns(of: bytes[10...])
  _ = try LanguageDetector().detect(bytes[10...])
}
