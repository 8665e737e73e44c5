extension NumberMention {
  /// What it stands for, in short: for example `1700000000000 USD`, `1.9..3.2 EUR`, `2024-H2`.
  package var shortValue: String? {
    if let iso { return iso }
    let isInterval = minText != nil || maxText != nil
    let interval = isInterval ? "\(minText ?? "")..\(maxText ?? "")" : nil
    guard let value = valueText ?? interval else { return nil }
    return unit.map { "\(value) \($0)" } ?? value
  }
}
