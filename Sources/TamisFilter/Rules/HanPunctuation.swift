internal import TamisCore

extension QualityRule {
  /// Chinese and Japanese texts without punctuation: keywords and titles in a row. C4 keeps only lines that
  /// end with a mark of punctuation; in Chinese it is the commas inside the lines that tell a text.
  ///
  /// At least one mark, full width or not, to a hundred characters; news has ten. Texts with fewer than 100
  /// characters of Han or kana, or mostly in another script, are not judged.
  static let hanPunctuation = QualityRule(
    .hanPunctuation, .atLeast(0.01), .tamis, "marks a Chinese character"
  ) { facts in
    guard facts.proseIdeographs >= 100, facts.isUnspaced else { return nil }
    return Double(facts.punctuation) / Double(facts.proseIdeographs)
  }
}
