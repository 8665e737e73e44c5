internal import TamisCore

/// Of a record's line what figures are made from. The rest is passed over: reading all of it takes several times as
/// long.
struct ReportedRecord: RecordObject {
  var schema: String?
  var stage: String?
  var id: String?
  var url: String?
  var source: String?
  var title: String?
  var published: String?
  var text: TextCount?
  var removed: [Removal] = []
  var language: String?
  var names: [Name] = []
  var numbers: [Number] = []
  // Of error and drop records.
  var code: String?
  var reason: String?
  var message: String?

  static let fields: [RecordField<ReportedRecord>] = [
    .init("schema", \.schema, ""), .init("stage", \.stage, ""), .init("id", \.id, ""),
    .init("url", \.url, ""), .init("source", \.source, ""), .init("title", \.title, ""),
    .init("published", \.published, ""), .init("text", \.text, ""), .init("removed", \.removed, ""),
    .init("lang", \.language, ""), .init("entities", \.names, ""), .init("numbers", \.numbers, ""),
    .init("code", \.code, ""), .init("reason", \.reason, ""), .init("message", \.message, ""),
  ]

  struct Removal: RecordObject {
    var chromeClass = ""
    var rule = ""
    var characters = 0

    static let fields: [RecordField<Removal>] = [
      .init("cls", \.chromeClass, ""), .init("rule", \.rule, ""), .init("chars", \.characters, ""),
    ]
  }

  struct Name: RecordObject {
    var kind = EntityMention.Kind.other
    var norm = ""
    var entity: String?

    static let fields: [RecordField<Name>] = [
      .init("type", \.kind, ""), .init("norm", \.norm, ""), .init("entity", \.entity, ""),
    ]
  }

  struct Number: RecordObject {
    var text = ""
    var kind = NumberMention.Kind.number
    var value: String?
    var unit: String?

    static let fields: [RecordField<Number>] = [
      .init("text", \.text, ""), .init("type", \.kind, ""), .init("value_text", \.value, ""),
      .init("unit", \.unit, ""),
    ]
  }
}
