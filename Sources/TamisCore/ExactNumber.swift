extension NumberMention {
  /// `valueText` as a double, for filtering.
  public var value: Double? { Self.double(valueText) }
  /// `minText` as a double.
  public var min: Double? { Self.double(minText) }
  /// `maxText` as a double.
  public var max: Double? { Self.double(maxText) }

  /// Reads a decimal such as `-1.75` or a rational such as `2/3`.
  /// - Returns: nil where it is neither, or not finite.
  package static func double(_ exact: String?) -> Double? {
    guard let exact else { return nil }
    let parts = exact.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let numerator = decimal(first) else { return nil }
    guard parts.count == 2 else { return numerator }
    guard let denominator = decimal(parts[1]), denominator != 0 else { return nil }
    let quotient = numerator / denominator
    return quotient.isFinite ? quotient : nil
  }

  /// Digits with an optional sign and fraction. `Double` alone would take "nan", "0x10" and "1e3" too.
  private static func decimal(_ text: Substring.UTF8View) -> Double? {
    let unsigned = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    let parts = unsigned.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let value = Double(Substring(text)), value.isFinite
    else { return nil }
    return value
  }
}
