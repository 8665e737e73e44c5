/// Finds sentence ends by ICU's rules for one language (UAX #29 with CLDR's tailorings), as they are:
/// French and Chinese need rules on top of them.
///
/// Not thread-safe and dear to open: one per worker and language, reused.
public struct SentenceBreaker: ~Copyable {
  private var breaker: Breaker

  /// - Parameter language: A BCP 47 tag such as `fr`, or with CLDR's list of abbreviations
  ///   `fr-u-ss-standard`; an unknown one gets the root's rules.
  public init(language: String) throws(ICUError) {
    breaker = try Breaker(.sentences, language: language)
  }

  /// The ends of the sentences of a UTF-8 text, ascending, the text's own end last.
  ///
  /// White space belongs to the sentence before it.
  ///
  /// - Parameter text: Valid UTF-8; of what is not, the ends are unspecified, yet within the text.
  /// - Returns: Indices of `text`: byte offsets in the array that the slice was cut from.
  /// - Complexity: O(*n*).
  public mutating func ends(in text: ArraySlice<UInt8>) throws(ICUError) -> [Int] {
    var found: [Int] = []
    try breaker.forEachEnd(in: text) { end, _ in found.append(end) }
    return found
  }

  /// The ends of the sentences of a text, as UTF-8 byte offsets.
  public mutating func ends(in text: String) throws(ICUError) -> [Int] {
    try ends(in: Array(text.utf8)[...])
  }
}
