import TamisTestSupport
import Testing

@testable import TamisUnicode

@Test("Eight bytes at once are the same as one by one", arguments: 0..<200)
func asciiWords(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let bytes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
    UInt8.random(in: Bool.random(using: &generator) ? 0x40...0x7F : 0...0xFF, using: &generator)
  }
  bytes.withUnsafeBufferPointer { text in
    for index in text.indices {
      let word = ASCIIWord(text, at: index)
      let ascii = text[index...].prefix(8).prefix { $0 < 0x80 }
      #expect(word.length == ascii.count)
      #expect(word.letterCount == ascii.count { isLetter($0) })
      let letters = ascii.prefix { isLetter($0) }
      #expect(word.leadingLetters == letters.count)
      guard !letters.isEmpty else { continue }
      #expect(word.packed(letters.count) == letters.reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

@Test("A first look settles what is clear, and leans where it is not")
func firstLook() throws {
  let detector = try LanguageDetector()
  let clear = Array("Les ministres se sont réunis hier pour parler du budget de l'année.".utf8)
  #expect(detector.look(at: clear[...]).language?.tag == "fr")
  #expect(detector.look(at: clear[...], readsWords: false).language == nil)
  let open = detector.look(at: Array("Aides pour les producteurs".utf8)[...])
  #expect(open.language == nil)
  #expect(open.leans(to: "fr") && !open.leans(to: "en") && !open.leans(to: "xx"))
  #expect(detector.look(at: Array("部长们昨天开会".utf8)[...]).language?.tag == "zh-Hans")
}
