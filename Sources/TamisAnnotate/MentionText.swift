internal import TamisCore

/// Turns what the grammars found, in bytes, into annotations in Unicode scalars.
enum MentionText {
  static func number(
    _ found: Mention, _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: ScalarOffsets, language: String
  ) -> NumberMention {
    func span(_ start: Int, _ end: Int) -> TextSpan {
      TextSpan(offsets.scalar(ofByte: start, in: bytes), offsets.scalar(ofByte: end, in: bytes))
    }
    let whole = span(found.start, found.end)
    func inner(_ start: Int, _ end: Int) -> TextSpan {
      start == found.start && end == found.end ? whole : span(start, end)
    }
    let period = found.resolved
    return NumberMention(
      span: whole,
      text: String(decoding: UnsafeBufferPointer(rebasing: bytes[found.start..<found.end]), as: UTF8.self),
      kind: found.kind, core: inner(found.coreStart, found.coreEnd),
      valueText: found.iso != nil && found.kind != .duration ? nil : found.value?.text,
      minText: found.low?.text, maxText: found.high?.text, minIncluded: found.lowIncluded,
      maxIncluded: found.highIncluded, unit: found.unit,
      unitSystem: found.unit == nil ? nil : system(found.kind), form: found.form.map(form),
      modifier: found.modifier, iso: found.iso,
      resolvedStart: period.map { ISOText.instant($0.start, $0.grain) },
      resolvedEnd: period.map { ISOText.instant($0.end, $0.grain) }, grain: period?.grain.rawValue,
      flags: found.flags, alternatives: found.alternatives,
      parts: found.parts.map { NumberPart(span: inner($0.start, $0.end), valueText: $0.value.text) },
      language: language)
  }

  private static func system(_ kind: NumberMention.Kind) -> String {
    switch kind {
    case .money: "iso4217"
    case .quantity, .age: "cldr"
    default: "none"
    }
  }

  private static func form(_ form: NumberForm) -> NumberMention.Form {
    switch form {
    case .integer: .integer
    case .decimal: .decimal
    case .fraction: .fraction
    case .words: .words
    case .mixed: .mixed
    case .roman: .roman
    case .han: .han
    }
  }
}
