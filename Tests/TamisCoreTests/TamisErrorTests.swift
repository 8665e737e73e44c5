import TamisCore
import Testing

@Suite("Errors")
struct TamisErrorTests {
  @Test("They say where, what and what to do")
  func description() {
    let error = TamisError(
      .badRecord, at: Origin(file: "in.jsonl", line: 12), problem: "expected an object, found a list",
      remedy: "write one JSON object a line")
    #expect(
      error.description
        == "in.jsonl:12: error: expected an object, found a list [bad-record]\n  remedy: write one JSON object a line"
    )
  }

  @Test("Without a file they name the URL")
  func url() {
    let error = TamisError(
      .timeout, at: Origin(), url: "https://a.org/", problem: "no answer", remedy: "wait")
    #expect(error.description.hasPrefix("https://a.org/: error: no answer [timeout]"))
  }

  @Test(
    "Codes are lower case words joined by hyphens, as scripts match them", arguments: TamisError.Code.allCases
  )
  func codes(code: TamisError.Code) {
    #expect(!code.rawValue.isEmpty)
    #expect(code.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) })
  }

  @Test("A missing key tells the stage to run first")
  func missing() {
    #expect(TamisError.missing("text", for: .normalize, at: Origin()).remedy.contains("tamis extract"))
    #expect(TamisError.missing("url", for: .fetch, at: Origin()).remedy == "add the key")
  }
}
