import TamisCore
import TamisTestSupport
import Testing

/// The project's own annotated sentences are what their README says they are.
@Suite struct AnnotatedSentencesTests {
  @Test(arguments: [
    ("zh/sentences", 1_600), ("zh/web", 2_200), ("zh/news", 1_308), ("zh/business", 1_387),
    ("zh/traditional", 1_200), ("zh/encyclopedia", 1_000), ("zh/reference", 1_000), ("zh/prose", 805),
    ("fr/sentences", 510), ("fr/web", 2_359), ("fr/business", 1_015), ("en/web", 796),
    ("en/everyday", 1_211), ("en/news", 1_200), ("en/headings", 1_098), ("en/products", 1_128),
    ("en/prose", 1_000),
    ("en/chat", 1_100),
  ])
  func spans(file: String, count: Int) throws {
    let lines = try readFile(at: "\(repositoryFolder)/Tests/Quality/entities-\(file).jsonl")
      .split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == count)
    var texts: Set<String> = []
    var ids: Set<String> = []
    for line in lines {
      let record = try Figures(json: Array(line))
      let text = try #require(record.texts["text"])
      #expect(texts.insert(text).inserted, "twice: \(text)")
      let id = try #require(record.texts["id"])
      #expect(ids.insert(id).inserted, "twice: \(id)")
      let scalars = Array(text.unicodeScalars)
      var end = 0
      var index = 0
      while let start = record.numbers["entities/\(index)/start"].map({ Int($0) }) {
        let stop = try #require(record.numbers["entities/\(index)/end"].map { Int($0) })
        #expect(start >= end && stop > start && stop <= scalars.count, "span \(index) of \(text)")
        #expect(["PER", "ORG", "LOC", "PRODUCT", "EVENT"].contains(record.texts["entities/\(index)/type"]))
        // A name has no white space at its ends.
        #expect(!scalars[start].properties.isWhitespace && !scalars[stop - 1].properties.isWhitespace)
        end = stop
        index += 1
      }
    }
  }
}
