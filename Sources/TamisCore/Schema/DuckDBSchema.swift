/// The columns of an article for DuckDB.
///
///     SELECT title FROM read_json('articles.jsonl', format = 'newline_delimited', columns = {…});
///
/// Without it DuckDB guesses types from the first records, and a title that is null in all of those stays
/// null in the rest. Dates are text, because their precision varies: `published[:4]`, or `TRY_CAST`.
enum DuckDBSchema {
  static func columns(_ fields: [FieldShape]) -> String {
    let lines = fields.map { "  \(quoted($0.key, "'")): \(quoted(type(of: $0.shape), "'"))" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private static func type(of shape: Shape) -> String {
    switch shape {
    case .string, .choice: "VARCHAR"
    case .integer: "BIGINT"
    case .number: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .anything: "JSON"
    case .optional(let wrapped): type(of: wrapped)
    case .list(let element): type(of: element) + "[]"
    case .object(let fields):
      "STRUCT(" + fields.map { "\(quoted($0.key, "\"")) \(type(of: $0.shape))" }.joined(separator: ", ") + ")"
    }
  }

  /// SQL doubles a quotation mark inside quotation marks.
  private static func quoted(_ text: String, _ mark: String) -> String {
    mark + text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: mark + mark) + mark
  }
}
