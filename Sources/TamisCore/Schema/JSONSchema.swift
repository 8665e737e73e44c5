/// The records as JSON Schema, draft 2020-12.
///
/// `stage` decides which keys a record must have. Keys of the user's own may follow them, so additional
/// ones are welcome at the top, and only there.
enum JSONSchema {
  static func document() -> SchemaTree {
    let articles = Article.fields.map(\.shape)
    let known = Set(articles.map(\.key))
    let fields = articles + Page.fields.map(\.shape).filter { !known.contains($0.key) }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "tamis record",
      "description":
        "One line of JSONL: a page after fetch, an article after extract, normalize or annotate.",
      "type": "object",
      "properties": properties(fields),
      "required": keys(articles.filter { ($0.since ?? .fetch) == .fetch }),
      "additionalProperties": true,
      "allOf": .list([page] + StageName.allCases.dropFirst().map(requirement)),
    ]
  }

  /// What a page must have: its content in one of two forms.
  private static let page: SchemaTree = [
    "if": ["properties": ["stage": ["const": "fetch"]]],
    "then": [
      "required": ["html", "html_base64"],
      "oneOf": [
        ["properties": ["html": ["type": "string"], "html_base64": ["type": "null"]]],
        ["properties": ["html": ["type": "null"], "html_base64": ["type": "string"]]],
      ],
    ],
  ]

  /// What articles have from `stage` on.
  private static func requirement(_ stage: StageName) -> SchemaTree {
    let stages = StageName.allCases.filter { $0 >= stage }.map { SchemaTree.string($0.rawValue) }
    let fields = Article.fields.map(\.shape).filter { $0.since == stage && !$0.isOptional }
    return [
      "if": ["properties": ["stage": ["enum": .list(stages)]]],
      "then": ["required": keys(fields)],
    ]
  }

  private static func keys(_ fields: [FieldShape]) -> SchemaTree { .list(fields.map { .string($0.key) }) }

  private static func properties(_ fields: [FieldShape]) -> SchemaTree {
    .object(
      fields.map { field in
        guard case .object(let members) = schema(of: field.shape) else {
          preconditionFailure("a schema is an object")
        }
        return (field.key, .object(members + [("description", .string(field.note))]))
      })
  }

  private static func schema(of shape: Shape) -> SchemaTree {
    switch shape {
    case .string: ["type": "string"]
    case .integer: ["type": "integer", "minimum": 0]
    case .number: ["type": "number"]
    case .boolean: ["type": "boolean"]
    case .choice(let names): choice(names.map { .string($0) })
    case .optional(let wrapped): optional(wrapped)
    case .list(let element): ["type": "array", "items": schema(of: element)]
    case .anything: [:]
    case .object(let fields):
      [
        "type": "object", "properties": properties(fields), "required": keys(fields),
        "additionalProperties": false,
      ]
    }
  }

  private static func choice(_ values: [SchemaTree]) -> SchemaTree { ["enum": .list(values)] }

  private static func optional(_ shape: Shape) -> SchemaTree {
    guard case .object(let members) = schema(of: shape) else { return schema(of: shape) }
    return .object(
      members.map { member in
        switch (member.key, member.value) {
        case ("type", let type): (member.key, .list([type, "null"]))
        case ("enum", .list(let values)): (member.key, .list(values + [.null]))
        default: member
        }
      })
  }
}
