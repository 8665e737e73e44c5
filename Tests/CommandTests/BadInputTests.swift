import Glibc
import TamisCore
import TamisTestSupport
import Testing

/// One bad input, between two good ones.
private struct BadInput: Sendable, CustomTestStringConvertible {
  let name: String
  let code: TamisError.Code
  /// Makes the input in the folder.
  var make: @Sendable (TemporaryFolder) throws -> Void = { _ in }
  var testDescription: String { name }
}

private let badInputs = [
  BadInput(name: "empty.html", code: .emptyInput) { try $0.write("", to: "empty.html") },
  BadInput(name: "photo.html", code: .notText) {
    try $0.write(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + (0..<500).map { UInt8($0 & 0xFF) },
      to: "photo.html")
  },
  BadInput(name: "empty.warc", code: .emptyInput) { try $0.write("", to: "empty.warc") },
  BadInput(name: "broken.jsonl", code: .badRecord) { try $0.write("{\"html\": \n", to: "broken.jsonl") },
  BadInput(name: "missing.html", code: .notFound),
  BadInput(name: "locked", code: .permissionDenied) {
    chmod(try $0.makeFolder("locked"), 0)
  },
  BadInput(name: "http://no-such-host.invalid/", code: .unresolvedHost),
]

@Test("A bad input is one error record and the run goes on", arguments: badInputs)
private func badInput(input: BadInput) throws {
  // To root, no folder is locked.
  if input.code == .permissionDenied, geteuid() == 0 { return }
  let folder = try TemporaryFolder()
  try folder.write("<p>Un", to: "first.html")
  try folder.write("<p>Deux", to: "last.html")
  try input.make(folder)
  let ended = try runTamis(["run", "--errors", "errors", "first.html", input.name, "last.html"], in: folder)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 2)
  #expect(
    ended.errorText == "tamis run: 3 inputs: 2 records, 1 error (\(input.code.rawValue) 1), 0 dropped\n")
  let errors = try folder.read("errors").split(separator: "\n")
  #expect(errors.count == 1)
  let error = try #require(errors.first)
  #expect(error.hasPrefix(#"{"schema":"article-error/1","stage":"fetch","#))
  #expect(error.contains(#""code":"\#(input.code.rawValue)","message":""#), "\(error)")
  #expect(error.contains(#""\#(input.name)""#), "neither origin nor url names it: \(error)")
}

@Test("Without --errors each bad input is a line that tells what to do")
func messages() throws {
  let ended = try runTamis(["run", "/nowhere/a.html", "/nowhere/b.html"])
  #expect(ended.status == 0)
  let lines = ended.errorText.split(separator: "\n")
  #expect(lines.count == 3)
  #expect(lines.first == "/nowhere/a.html: error: no such file or folder [not-found]; remedy: check the path")
}

@Test("The records of --errors can be run again")
func replay() throws {
  let folder = try TemporaryFolder()
  let bad = [#"{"mine":[1,2]}"#, #"{"html":7,"x":"é"}"#]
  try folder.write((["{\"html\":\"<p>Bon\"}"] + bad).joined(separator: "\n"), to: "in.jsonl")
  let first = try runShell("tamis extract --errors errors in.jsonl | wc -l; jq -c .record errors", in: folder)
  #expect(first.lines.map(String.init) == ["1"] + bad)
  let second = try runShell(
    "jq -c .record errors | tamis extract --errors again; jq -c .record again", in: folder)
  #expect(second.lines.map(String.init) == bad)
}

@Test("A record that fails in the middle of the path is the one that the filter would have got")
func failureInTheMiddle() throws {
  let folder = try TemporaryFolder()
  let deep = String(repeating: "<div>", count: 2000) + "<p>x"
  try folder.write(deep, to: "deep.html")
  let whole = try runShell("tamis run -q --errors errors deep.html; cat errors", in: folder)
  let filters = try runShell(
    "tamis fetch -q deep.html | tamis extract -q --errors errors2; cat errors2", in: folder)
  #expect(whole.text.contains(#""stage":"extract""#))
  #expect(whole.text.contains(#""code":"too-deep""#))
  #expect(whole.output == filters.output)
}
