/// A language that schemas are written in.
public enum SchemaDialect: String, CaseIterable, Sendable {
  /// JSON Schema, draft 2020-12: records of every stage.
  case jsonschema
  /// The struct of column types for `read_json(…, columns = …)`.
  case duckdb
  /// JSON that `StructType.fromJson` takes.
  case spark
  /// JSON that `datasets.Features.from_dict` takes.
  case hf
  /// The body of an Elasticsearch or OpenSearch index creation, with its mapping.
  case es
}

/// The definition of the records in the words of `dialect`, ready to be saved and used.
///
/// All dialects are printed from the list of fields that also writes and reads the records. JSON Schema
/// describes records of every stage; the typed dialects give the columns of an article, of which those of
/// later stages are null where they have not run.
/// - Returns: Text that ends in a line feed.
public func recordSchema(_ dialect: SchemaDialect) -> String {
  let columns = Article.fields.map(\.shape)
  return switch dialect {
  case .jsonschema: JSONSchema.document().text
  case .duckdb: DuckDBSchema.columns(columns)
  case .spark: SparkSchema.structure(columns).text
  case .hf: HuggingFaceSchema.features(columns).text
  case .es: ElasticsearchSchema.index(columns).text
  }
}

extension Shape {
  /// The shape of a value that is there.
  var unwrapped: Shape { if case .optional(let shape) = self { shape.unwrapped } else { self } }
}
