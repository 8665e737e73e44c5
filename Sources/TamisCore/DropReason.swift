/// Why a record was left out on purpose. The run summary counts these by raw value; cases are added, never renamed.
public enum DropReason: String, Sendable, CaseIterable {
  /// Fewer characters of text than the user asked for.
  case tooShort = "too-short"
  /// A URL that was given before in the same run.
  case duplicate

  // What the user asked `filter` for.
  /// More characters of text than the user asked for.
  case tooLong = "too-long"
  /// A language the user did not ask for.
  case language
  /// Published before the day the user asked for.
  case tooOld = "too-old"
  /// Published after it.
  case tooNew = "too-new"
  /// Published nobody knows when, where the user asked for days.
  case noDate = "no-date"

  // Duplicates.
  /// The text of a record that was kept.
  case exactDuplicate = "exact-duplicate"
  /// Nearly the text of a record that was kept.
  case nearDuplicate = "near-duplicate"

  // Rules of quality: see `QualityRule`.
  case fewWords = "few-words"
  case manyWords = "many-words"
  case shortWords = "short-words"
  case longWords = "long-words"
  case fewLetters = "few-letters"
  case symbols
  case stopWords = "stop-words"
  case hanPunctuation = "han-punctuation"
  case bulletLines = "bullet-lines"
  case ellipsisLines = "ellipsis-lines"
  case unendedLines = "unended-lines"
  case shortLines = "short-lines"
  case duplicateLines = "duplicate-lines"
  case duplicateLineCharacters = "duplicate-line-characters"
  case duplicateParagraphs = "duplicate-paragraphs"
  case duplicateParagraphCharacters = "duplicate-paragraph-characters"
  case topPhrase = "top-phrase"
  case repeatedPhrases = "repeated-phrases"
  case loremIpsum = "lorem-ipsum"
  case javaScriptLines = "javascript-lines"
  case curlyBrackets = "curly-brackets"
}
