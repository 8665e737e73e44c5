import TamisCore
import TamisTestSupport
import Testing

@Suite("Schemas")
struct RecordSchemaTests {
  private static let suffixes: [SchemaDialect: String] = [
    .jsonschema: "schema.json", .duckdb: "duckdb.sql", .spark: "spark.json", .hf: "hf.json", .es: "es.json",
  ]

  @Test("They are their golden files: a change of the records shows", arguments: SchemaDialect.allCases)
  func goldens(dialect: SchemaDialect) throws {
    let suffix = try #require(Self.suffixes[dialect])
    try expectGolden(
      recordSchema(dialect), at: "\(repositoryFolder)/Tests/TamisCoreTests/Goldens/article.\(suffix)")
  }

  @Test("Those in JSON are JSON", arguments: SchemaDialect.allCases.filter { $0 != .duckdb })
  func json(dialect: SchemaDialect) throws {
    var parser = try JSONParser()
    try Array(recordSchema(dialect).utf8).withUnsafeBufferPointer { json in
      try parser.parse(json) { #expect($0.isObject) }
    }
  }

  @Test("Every key of an article is in every dialect", arguments: SchemaDialect.allCases)
  func keys(dialect: SchemaDialect) {
    let schema = recordSchema(dialect)
    for field in Article.fields {
      let quoted = dialect == .duckdb ? "'\(field.shape.key)': " : "\"\(field.shape.key)\""
      #expect(schema.contains(quoted), "\(field.shape.key)")
    }
  }
}
