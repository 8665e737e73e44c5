import TamisAnnotate
import TamisCore
import TamisExtract
import TamisNormalize
import TamisTestSupport
import Testing

/// The samples taken through the stages, against a golden file per stage, and against what their authors
/// say has to be in the text and what must not.
@Suite("Samples")
struct SampleTests {
  @Test("Each stage gives what its golden file holds", arguments: Sample.all)
  func goldens(sample: Sample) throws {
    let extracted = try #require(try Extract().process(sample.page()).kept)
    try expectGolden(line(extracted), at: sample.file("extract.jsonl"))
    let normalized = try #require(try Normalize().process(extracted).kept)
    try expectGolden(line(normalized), at: sample.file("normalize.jsonl"))
    let annotated = try #require(try Annotate().process(normalized).kept)
    try expectGolden(line(annotated), at: sample.file("annotate.jsonl"))
  }

  @Test("What readers came for is kept, page chrome is not", arguments: Sample.all)
  func contents(sample: Sample) throws {
    let article = try #require(try Extract().process(sample.page()).kept)
    let text = folded(article.text)
    let expected = try sample.expectations()
    #expect(expected.must.count >= 10 && expected.mustNot.count >= 10)
    for snippet in expected.must { #expect(text.contains(folded(snippet)), "missing: \(snippet)") }
    for snippet in expected.mustNot { #expect(!text.contains(folded(snippet)), "leaked: \(snippet)") }
    #expect(article.title == expected.title)
  }

  @Test("Every record is valid, every mention is where it says", arguments: Sample.all)
  func validity(sample: Sample) throws {
    let extracted = try #require(try Extract().process(sample.page()).kept)
    let normalized = try #require(try Normalize(tokens: true).process(extracted).kept)
    let annotated = try #require(try Annotate().process(normalized).kept)
    for article in [extracted, normalized, annotated] {
      var json = JSONWriter()
      article.write(to: &json)
      var validator = try RecordValidator()
      let problems = json.bytes.dropLast().withUnsafeBufferPointer {
        validator.validate($0, at: Origin(file: sample.name))
      }
      #expect(problems.map(\.problem) == [])
    }
  }

  private func line(_ article: Article) -> String {
    var json = JSONWriter()
    article.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// With every run of white space, no-break spaces included, as one space.
  private func folded(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
