/// The columns of an article for Spark.
///
///     schema = StructType.fromJson(json.load(open("schema.json")))
///     articles = spark.read.schema(schema).json("articles.jsonl")
enum SparkSchema {
  static func structure(_ fields: [FieldShape]) -> SchemaTree {
    let columns = fields.map { field -> SchemaTree in
      [
        "name": .string(field.key), "type": type(of: field.shape),
        // Spark reads JSON columns as nullable whatever the schema says.
        "nullable": true, "metadata": ["comment": .string(field.note)],
      ]
    }
    return ["type": "struct", "fields": .list(columns)]
  }

  private static func type(of shape: Shape) -> SchemaTree {
    switch shape {
    // Spark has no type for JSON of any shape and keeps it as its text.
    case .string, .choice, .anything: "string"
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .optional(let wrapped): type(of: wrapped)
    case .list(let element): ["type": "array", "elementType": type(of: element), "containsNull": true]
    case .object(let fields): structure(fields)
    }
  }
}
