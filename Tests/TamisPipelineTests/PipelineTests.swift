import TamisCore
import TamisExtract
import TamisFetch
import TamisNormalize
import TamisPipeline
import TamisTestSupport
import TamisWrite
import Testing

private func line(_ json: String) -> FetchItem {
  .line(bytes: Array(json.utf8), origin: Origin(file: "in.jsonl", line: 1))
}

@Test("A page file becomes an article that went through all stages")
func wholePath() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("<title>Le prix</title><p>Le prix monte de 3,5 % en mars.", to: "page.html")
  var worker = try Pipeline().makeWorker()
  let article = try #require(try worker.article(from: .file(path: path)).kept)
  #expect(article.text.contains("Le prix monte"))
  #expect(article.header.pipeline.map(\.stage) == ["fetch", "extract", "normalize", "annotate"])
  #expect(article.header.origin == Origin(file: path))
  #expect(article.header.source == "page.html")
}

@Test(
  "A path of some stages goes through those alone",
  arguments: [
    (StageName.extract...StageName.normalize, ["extract", "normalize"]), (.extract ... .extract, ["extract"]),
  ])
func someStages(stages: ClosedRange<StageName>, names: [String]) throws {
  var worker = try Pipeline(stages).makeWorker()
  let article = try #require(try worker.article(from: line(#"{"html":"<p>Bonjour"}"#)).kept)
  #expect(article.header.pipeline.map(\.stage) == names)
}

@Test("A path that ends with fetch makes pages")
func pages() throws {
  var worker = try Pipeline(.fetch ... .fetch).makeWorker()
  let page = try #require(try worker.page(from: line(#"{"html":"<p>Bonjour","mine":1}"#)).kept)
  #expect(page.body == .text(Array("<p>Bonjour".utf8)))
  #expect(page.header.extras.map(\.key) == ["mine"])
}

@Test("A dropped article tells why; a failure is the stage's own error")
func otherOutcomes() throws {
  var worker = try Pipeline(extract: Extract(minimumLength: 100)).makeWorker()
  #expect(try worker.article(from: line(#"{"html":"<p>Bonjour"}"#)) == .drop(.tooShort))
  #expect { try worker.article(from: .file(path: "/nowhere.html")) } throws: {
    ($0 as? TamisError)?.code == .notFound
  }
}

@Test(
  "A record that is no article does not pass for an empty one",
  arguments: [
    #"{"html":"<p>x"}"#, #"{"title":"x"}"#, #"{"stage":"fetch","url":"http://a.example/","html":"<p>x"}"#,
  ])
func noArticle(record: String) throws {
  var worker = try Pipeline(.annotate ... .annotate).makeWorker()
  #expect { try worker.article(from: line(record)) } throws: {
    ($0 as? TamisError)?.code == .missingStage
  }
}

@Test("The samples run through the library as through the command", arguments: [1, 3])
func samples(jobs: Int) async throws {
  let folder = try TemporaryFolder()
  let report = await Pipeline().run(
    Sample.all.map(\.source), on: Executor(jobs: jobs),
    output: RunOutput(try OutputFile(at: folder.file("out.jsonl")), errors: .standardError(silent: true)))
  #expect(report.ending == .complete)
  #expect(report.summary.records == Sample.all.count)
  #expect(report.summary.isBalanced)
  var worker = try Pipeline().makeWorker()
  var expected = JSONWriter()
  for sample in Sample.all { try worker.article(from: .file(path: sample.source)).kept?.write(to: &expected) }
  #expect(try readFile(at: folder.file("out.jsonl")) == expected.bytes)
}

@Test("Mentions lie where they say after a change of script and of spaces", arguments: Sample.all)
func mentionsAfterConversion(sample: Sample) throws {
  let stage = Normalize(tokens: true, script: .hans, frenchSpacing: .standard, edits: true)
  var worker = try Pipeline(normalize: stage).makeWorker()
  let article = try #require(try worker.article(from: .file(path: sample.source)).kept)
  var json = JSONWriter()
  article.write(to: &json)
  var validator = try RecordValidator()
  let problems = json.bytes.dropLast().withUnsafeBufferPointer {
    validator.validate($0, at: Origin(file: sample.name))
  }
  #expect(problems.map(\.problem) == [])
  #expect(!article.numbers.isEmpty)
  var extracting = try Pipeline(.fetch ... .extract).makeWorker()
  let extracted = try #require(try extracting.article(from: .file(path: sample.source)).kept)
  // Applied backwards, the edits give the text that extract wrote.
  let original = try #require(article.edits?.originalText(of: article.text))
  #expect(Array(original.utf8) == Array(extracted.text.utf8))
}
