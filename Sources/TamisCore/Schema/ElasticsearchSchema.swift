/// An Elasticsearch index for articles.
///
///     tamis schema --to es | curl -XPUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
///
/// Names and ids are keywords, natural language is analysed, and what one does not search by (offsets,
/// cells, paths) stays in the record's source unindexed.
enum ElasticsearchSchema {
  static func index(_ fields: [FieldShape]) -> SchemaTree {
    [
      // Keys of the user's own stay in the source; indexing them by guess would make types clash.
      "mappings": ["dynamic": false, "properties": properties(fields)]
    ]
  }

  private static func properties(_ fields: [FieldShape]) -> SchemaTree {
    .object(fields.map { ($0.key, mapping(of: $0.shape.unwrapped, use: $0.use)) })
  }

  private static func mapping(of shape: Shape, use: FieldUse) -> SchemaTree {
    switch shape {
    case .string: text(use)
    case .choice: ["type": "keyword"]
    case .integer: number("long", use)
    case .number: number("double", use)
    case .boolean: ["type": "boolean"]
    case .anything: ["type": "object", "enabled": false]
    case .optional(let wrapped): mapping(of: wrapped, use: use)
    case .list(let element):
      if case .object(let fields) = element.unwrapped {
        // Nested, so that a query for type and value finds both in one mention.
        use == .detail
          ? ["type": "object", "enabled": false] : ["type": "nested", "properties": properties(fields)]
      } else {
        mapping(of: element, use: use)
      }
    case .object(let fields): ["properties": properties(fields)]
    }
  }

  private static func text(_ use: FieldUse) -> SchemaTree {
    switch use {
    // Lucene refuses terms above 32,766 bytes; 4 bytes a character fit.
    case .value: ["type": "keyword", "ignore_above": 8191]
    case .prose: ["type": "text"]
    // Pages give dates of many forms: one that is none must not cost the record.
    case .instant: ["type": "date", "format": "strict_date_optional_time", "ignore_malformed": true]
    case .detail: ["type": "keyword", "index": false, "doc_values": false]
    }
  }

  private static func number(_ type: String, _ use: FieldUse) -> SchemaTree {
    use == .detail ? ["type": .string(type), "index": false] : ["type": .string(type)]
  }
}
