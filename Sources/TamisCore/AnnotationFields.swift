// The JSON form of spans, blocks and annotations. Spans are flat `start` and `end` keys.

/// An enumeration written as its raw string.
package protocol RecordKeyword: RecordValue, RawRepresentable<String>, CaseIterable {}

extension RecordKeyword {
  package static var shape: Shape { .choice(allCases.map(\.rawValue)) }
  package func write(to json: inout JSONWriter) { json.string(rawValue) }
  package init(reading value: JSONValue) throws(ShapeError) {
    let text = try String(reading: value)
    guard let known = Self(rawValue: text) else {
      let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw ShapeError(expected: "one of \(names)", found: "'\(text.prefix(40))'")
    }
    self = known
  }
}

extension StageName: RecordKeyword {}
extension Block.Kind: RecordKeyword {}
extension EntityMention.Kind: RecordKeyword {}
extension NumberMention.Kind: RecordKeyword {}
extension NumberMention.Form: RecordKeyword {}
extension NumberMention.Modifier: RecordKeyword {}
extension NumberMention.Flag: RecordKeyword {}

extension TextSpan: RecordObject {
  package static let fields: [RecordField<TextSpan>] = [
    .init("start", \.start, "first Unicode scalar of the record's text"),
    .init("end", \.end, "one past the last"),
  ]
  package init() { self.init(0, 0) }
}

extension TableCell: RecordObject {
  package static let fields: [RecordField<TableCell>] = [
    .init("row", \.row, "from 0"),
    .init("col", \.column, "from 0"),
    .init("rowspan", \.rowSpan, "rows covered"),
    .init("colspan", \.columnSpan, "columns covered"),
    .init("header", \.isHeader, "whether it is a header cell"),
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
  ]
  package init() { self.init(row: 0, column: 0, span: TextSpan(0, 0)) }
}

extension Block: RecordObject {
  package static let fields: [RecordField<Block>] = [
    .init("type", \.kind, "what the block is"),
    .init("level", \.level, "rank of a heading, depth of a list item"),
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
    .init("lang", \.language, "BCP 47 tag, from normalize on"),
    .init("lang_score", \.languageScore, "0 to 1"),
    .init("path", \.path, "path of the element in the page", use: .detail),
    .init("line", \.line, "line of a plain text page, from 1"),
    .init("cells", \.cells, "cells of a table", use: .detail),
  ]
  package init() { self.init(.paragraph, span: TextSpan(0, 0)) }
}

extension EntityMention: RecordObject {
  package static let fields: [RecordField<EntityMention>] = [
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
    .init("text", \.text, "surface"),
    .init("type", \.kind, "what it names"),
    .init("norm", \.norm, "canonical surface"),
    .init("entity", \.entity, "id where one is sure"),
    .init("score", \.score, "0 to 1"),
    .init("count", \.count, "how often the document names it: mentions of this norm and type"),
  ]
  package init() {
    self.init(span: TextSpan(0, 0), text: "", kind: .other, norm: "", score: 0)
  }
}

extension NumberPart: RecordObject {
  package static let fields: [RecordField<NumberPart>] = [
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
    .init("value_text", \.valueText, "exact decimal or rational"),
  ]
  package init() { self.init(span: TextSpan(0, 0), valueText: "") }
}

extension NumberMention: RecordObject {
  package static let fields: [RecordField<NumberMention>] = [
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
    .init("text", \.text, "surface with its comparator"),
    .init("type", \.kind, "what is counted or dated"),
    .init("core_start", \.core.start, "first scalar without the comparator"),
    .init("core_end", \.core.end, "one past the last without the comparator"),
    .init("value", \.derivedValue, "value_text as a double"),
    .init("value_text", \.valueText, "exact decimal or rational"),
    .init("min", \.derivedMin, "min_text as a double"),
    .init("max", \.derivedMax, "max_text as a double"),
    .init("min_text", \.minText, "exact lower bound of an interval"),
    .init("max_text", \.maxText, "exact upper bound of an interval"),
    .init("min_incl", \.minIncluded, "whether the lower bound belongs to it"),
    .init("max_incl", \.maxIncluded, "whether the upper bound belongs to it"),
    .init("unit", \.unit, "ISO 4217 code, CLDR unit id, or kind of percent"),
    .init("unit_system", \.unitSystem, "iso4217, cldr or none"),
    .init("form", \.form, "how the numeral is written"),
    .init("mod", \.modifier, "TIMEX3 modifier"),
    .init("iso", \.iso, "ISO 8601 / TIMEX3 value"),
    .init("resolved_start", \.resolvedStart, "first instant, from the reference date", use: .instant),
    .init("resolved_end", \.resolvedEnd, "first instant after it", use: .instant),
    .init("grain", \.grain, "how fine the resolution is"),
    .init("flags", \.flags, "what is uncertain"),
    .init("alternatives", \.alternatives, "other readings, best first"),
    .init("parts", \.parts, "numerals inside", use: .detail),
    .init("lang", \.language, "language whose rules read it"),
  ]
  package init() { self.init(span: TextSpan(0, 0), text: "", kind: .number) }

  // The doubles follow from the exact texts: read from a record, they are not believed.
  var derivedValue: Double? {
    get { value }
    set { _ = newValue }
  }
  var derivedMin: Double? {
    get { min }
    set { _ = newValue }
  }
  var derivedMax: Double? {
    get { max }
    set { _ = newValue }
  }
}
