extension NumberMention {
  /// `valueText` as a double, for filtering.
  public var value: Double? { Self.double(valueText) }
  /// `minText` as a double.
  public var min: Double? { Self.double(minText) }
  /// `maxText` as a double.
  public var max: Double? { Self.double(maxText) }

  /// Reads a decimal such as `-1.75` or a rational such as `2/3`.
  /// - Returns: nil where it is neither, or not finite.
  static func double(_ exact: String?) -> Double? {
    guard let exact else { return nil }
    let parts = exact.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let numerator = Double(first) else { return nil }
    guard parts.count == 2 else { return numerator.isFinite ? numerator : nil }
    guard let denominator = Double(parts[1]), denominator != 0 else { return nil }
    let quotient = numerator / denominator
    return quotient.isFinite ? quotient : nil
  }
}
