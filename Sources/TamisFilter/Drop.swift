public import TamisCore

/// Why an article is not kept.
public struct Drop: Sendable, Equatable {
  /// Why, for programs.
  public let reason: DropReason
  /// What was found, in words.
  public let message: String
  /// The figure that decided, where there is one.
  public let value: Double?
  /// What it had to keep to.
  public let threshold: Double?
  /// The `id` of the record that was kept in its stead.
  public let duplicateOf: String?

  init(
    _ reason: DropReason, _ message: String, value: Double? = nil, threshold: Double? = nil,
    duplicateOf: String? = nil
  ) {
    self.reason = reason
    self.message = message
    // Four digits tell all there is to tell.
    self.value = value.map { ($0 * 10_000).rounded() / 10_000 }
    self.threshold = threshold
    self.duplicateOf = duplicateOf
  }

  init(_ duplicate: Duplicate, threshold: Double) {
    if duplicate.isExact {
      self.init(.exactDuplicate, "the text of \(duplicate.id)", value: 1, duplicateOf: duplicate.id)
    } else {
      self.init(
        .nearDuplicate, "nearly the text of \(duplicate.id)", value: duplicate.similarity,
        threshold: threshold,
        duplicateOf: duplicate.id)
    }
  }
}
