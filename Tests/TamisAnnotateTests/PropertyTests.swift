import TamisAnnotate
import TamisCore
import TamisTestSupport
import Testing

/// What texts are put together from: words that trigger grammars, signs between them, and noise.
private let pieces = [
  "deux", "mille", "cent", "et", "un", "demi", "de", "à", "du", "le", "plus de", "environ", "entre", "euros",
  "$", "€", "%", "ans",
  "heures", "h", "mars", "lundi", "prochain", "il y a", "dans", "fin", "début", "siècle", "T2", "XXIe",
  "années", "every", "Monday",
  "half", "past", "quarter", "to", "from", "the", "a", "of", "third", "million", "next", "week", "ago", "pm",
  "一", "二", "十", "百", "千",
  "万", "亿", "点", "半", "年", "月", "日", "个", "几", "多", "第", "分之", "百分之", "上", "下", "周", "到", "从", "元", "角", "分",
  "成", "折", "零",
  "1", "12", "2024", "0", "400", "1,5", "2.5", "10:30", "24/12/2014", "1 000",
  "999999999999999999999999999999", "-", "–", "/", ":", ",",
  ".", " ", "\u{202F}", "\n", "½", "👩‍👩‍👧", "é", "\u{301}", "Œ", "GPT-4", "@", "http://x.y/1",
  "2^10", "9^3", "10^-3", "^",
]

private func check(_ article: Article) {
  let scalars = Array(article.text.unicodeScalars)
  func slice(_ span: TextSpan) -> String? {
    guard span.start >= 0, span.start < span.end, span.end <= scalars.count else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[span.start..<span.end])
    return text
  }
  var last = 0
  for mention in article.numbers {
    #expect(slice(mention.span) == mention.text)
    #expect(mention.span.start >= last)
    last = mention.span.end
    #expect(mention.core.start >= mention.span.start && mention.core.end <= mention.span.end)
    for part in mention.parts {
      #expect(
        slice(part.span) != nil && part.span.start >= mention.span.start && part.span.end <= mention.span.end)
    }
  }
  last = 0
  for entity in article.entities {
    #expect(slice(entity.span) == entity.text)
    #expect(entity.span.start >= last)
    last = entity.span.end
  }
}

@Test("Texts that once stopped the process", arguments: ["-1四.1^--23", "1四.9^3", "四2^10万"])
func texts(text: String) throws {
  for language in ["fr", "en", "zh", "de", nil] { check(try annotated(text, language)) }
}

@Test("Every offset slices to its text, whatever is put together", arguments: ["fr", "en", "zh", "de", nil])
func offsets(language: String?) throws {
  var random = SeededGenerator(seed: 7)
  for _ in 0..<1500 {
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    check(try annotated(text, language))
  }
}

@Test("Any scalars are read without a trap", arguments: ["fr", "en", "zh", nil])
func anyScalars(language: String?) throws {
  var random = SeededGenerator(seed: 11)
  for _ in 0..<600 {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let top: UInt32 = [0x80, 0x250, 0xA000, 0x110000].randomElement(using: &random) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 1..<top, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    check(try annotated(text, language))
  }
}

@Test("Every beginning of a text is read without a trap")
func truncations() throws {
  let text =
    "Le 24 décembre 2014 à 15h30, plus de 1 234,5 millions d'euros; 二〇二四年六月三十日下午三点一刻，五元六角七分。 Half past three on March 3rd."
  for language in ["fr", "en", "zh"] {
    for count in 0...text.unicodeScalars.count {
      var start = ""
      start.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(count))
      check(try annotated(start, language))
    }
  }
}
