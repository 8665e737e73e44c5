import ArgumentParser
import TamisCore

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the definition of the records for another tool.",
    discussion: """
      With it, readers need not guess the types of columns from the first records.

      EXAMPLES:
        tamis schema --to jsonschema > article.schema.json
        duckdb -c "SELECT title FROM read_json('articles.jsonl', columns = $(tamis schema --to duckdb))"
        tamis schema --to es | curl -X PUT -H 'Content-Type: application/json' -d @- localhost:9200/articles
      """)

  @Option(name: .customLong("to"), help: ArgumentHelp("The language of the schema.", valueName: "dialect"))
  var dialect = SchemaDialect.jsonschema

  func run() { Console.write(recordSchema(dialect)) }
}
