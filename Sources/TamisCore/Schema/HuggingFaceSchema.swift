/// The columns of an article for Hugging Face datasets.
///
///     features = datasets.Features.from_dict(json.load(open("features.json")))
///     articles = datasets.load_dataset("json", data_files="articles.jsonl", features=features)
///
/// Where all dates of a batch are as fine, datasets rewrites them on the way (`2024-06-28 12:30:00`),
/// because it lets pyarrow guess before it applies the features. `pyarrow.json.read_json` with
/// `explicit_schema=features.arrow_schema` leaves every value as it is.
enum HuggingFaceSchema {
  static func features(_ fields: [FieldShape]) -> SchemaTree {
    .object(fields.map { ($0.key, feature(of: $0.shape)) })
  }

  private static func feature(of shape: Shape) -> SchemaTree {
    switch shape {
    case .string, .choice, .anything: value("string")
    case .integer: value("int64")
    case .number: value("float64")
    case .boolean: value("bool")
    case .optional(let wrapped): feature(of: wrapped)
    // A list of one feature is what every version reads as a list; `List` is new in version 4, and
    // `Sequence` of an object was an object of lists before it.
    case .list(let element): .list([feature(of: element)])
    case .object(let fields): features(fields)
    }
  }

  private static func value(_ type: String) -> SchemaTree { ["dtype": .string(type), "_type": "Value"] }
}
