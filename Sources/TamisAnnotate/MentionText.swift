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
    var mention = NumberMention(
      span: whole,
      text: String(decoding: UnsafeBufferPointer(rebasing: bytes[found.start..<found.end]), as: UTF8.self),
      kind: found.kind, core: inner(found.coreStart, found.coreEnd))
    mention.valueText = found.iso != nil && found.kind != .duration ? nil : found.value?.text
    mention.minText = found.low?.text
    mention.maxText = found.high?.text
    mention.minIncluded = found.lowIncluded
    mention.maxIncluded = found.highIncluded
    mention.unit = found.unit
    mention.unitSystem = found.unit == nil ? nil : system(found.kind)
    mention.form = found.form.map(form)
    mention.modifier = found.modifier
    mention.iso = found.iso
    if let period = found.resolved {
      mention.resolvedStart = ISOText.instant(period.start, period.grain)
      mention.resolvedEnd = ISOText.instant(period.end, period.grain)
      mention.grain = period.grain.rawValue
    }
    mention.flags = found.flags
    mention.alternatives = found.alternatives
    mention.parts = found.parts.map { NumberPart(span: inner($0.start, $0.end), valueText: $0.value.text) }
    mention.language = language
    return mention
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
