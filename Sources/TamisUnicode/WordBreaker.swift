/// A piece of text between two word boundaries.
public struct WordPiece: Hashable, Sendable {
  /// What a piece is made of, by ICU's rules.
  public enum Kind: Sendable {
    /// Spaces, punctuation, symbols.
    case other
    case number, letters, kana, ideographs
  }

  /// Half-open, in indices of the text given: UTF-8 byte offsets.
  public let range: Range<Int>
  /// What it is made of.
  public let kind: Kind
}

/// Finds word boundaries by ICU's rules for one language, and its dictionary for Chinese, Japanese,
/// Thai and a few others.
///
/// Not thread-safe and dear to open: one per worker and language, reused.
public struct WordBreaker: ~Copyable {
  private var breaker: Breaker

  /// - Parameter language: A BCP 47 tag such as `zh`; an unknown one gets the root's rules.
  public init(language: String) throws(ICUError) {
    breaker = try Breaker(.words, language: language)
  }

  /// The pieces of a UTF-8 text, in order; together they are the whole text.
  ///
  /// - Parameter text: Valid UTF-8; of what is not, the pieces are unspecified, yet within the text.
  /// - Complexity: O(*n*); Chinese is five times slower than French.
  public mutating func pieces(of text: ArraySlice<UInt8>) throws(ICUError) -> [WordPiece] {
    var found: [WordPiece] = []
    var start = text.startIndex
    try breaker.forEachEnd(in: text) { end, rule in
      found.append(WordPiece(range: start..<end, kind: Self.kind(ofRule: rule)))
      start = end
    }
    return found
  }

  /// The pieces of a text, ranges in UTF-8 byte offsets.
  public mutating func pieces(of text: String) throws(ICUError) -> [WordPiece] {
    try pieces(of: Array(text.utf8)[...])
  }

  /// ICU's rule statuses come in hundreds (ubrk.h, UWordBreak).
  private static func kind(ofRule rule: Int32) -> WordPiece.Kind {
    switch rule {
    case 100..<200: .number
    case 200..<300: .letters
    case 300..<400: .kana
    case 400..<500: .ideographs
    default: .other
    }
  }
}
