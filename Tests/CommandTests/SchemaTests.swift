import TamisCore
import TamisTestSupport
import Testing

@Test("The schema in each dialect is the library's", arguments: SchemaDialect.allCases)
func schema(dialect: SchemaDialect) throws {
  let ended = try runTamis(["schema", "--to", dialect.rawValue])
  #expect(ended.status == 0)
  #expect(ended.text == recordSchema(dialect))
  #expect(ended.errorText.isEmpty)
}

@Test("Records that tamis wrote are valid, at every stage")
func validRecords() throws {
  let folder = try TemporaryFolder()
  for sample in Sample.all { try folder.write(readFile(at: sample.source), to: "\(sample.name).html") }
  for stage in StageName.allCases {
    let ended = try runShell(
      "tamis run -q --until \(stage.rawValue) *.html | tamis validate --strict", in: folder)
    #expect(ended.status == 0, "\(stage): \(ended.text.prefix(1000))")
    #expect(ended.output.isEmpty)
  }
}

@Test("A bad record is one error record, with its place")
func invalidRecord() throws {
  let good = try runTamis(["run", "-q", "--from", "extract"], stdin: #"{"html":"<p>Bonjour"}"#.utf8).text
  let ended = try runTamis(["validate"], stdin: "\(good){\"text\":5,\"blocks\":{}}\nnonsense\n".utf8)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 2)
  #expect(
    ended.lines.allSatisfy { $0.contains(#""stage":"validate""#) && $0.contains(#""code":"bad-record""#) })
  #expect(ended.lines.first?.contains(#""line":2"#) ?? false)
  #expect(ended.errorText == "tamis validate: 3 inputs: 1 record, 2 errors (bad-record 2), 0 dropped\n")
  #expect(try runTamis(["validate", "--strict"], stdin: "nonsense".utf8).status == 3)
}
