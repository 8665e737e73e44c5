import TamisCore
import TamisWrite
import Testing

private let failure = FailedInput(
  TamisError(
    .badRecord, at: Origin(file: "in\u{1B}[2J\u{202E}.jsonl", line: 3), problem: "no\nJSON", remedy: "mend it"
  ),
  command: "extract", id: "ab", record: Array(#"{"text": 1}"#.utf8))

@Test("A message is one line with its remedy and cannot move a terminal's cursor")
func message() {
  var output = JSONWriter()
  FailureForm.messages.write(failure, to: &output)
  #expect(
    String(decoding: output.bytes, as: UTF8.self)
      == "in?[2J?.jsonl:3: error: no; JSON [bad-record]; remedy: mend it\n")
}

@Test("A record carries the failed line")
func record() {
  var output = JSONWriter()
  FailureForm.records.write(failure, to: &output)
  let text = String(decoding: output.bytes, as: UTF8.self)
  #expect(text.hasPrefix(#"{"schema":"article-error/1","stage":"extract","id":"ab""#))
  #expect(text.hasSuffix(#""record":{"text":1}}"# + "\n"))
}

@Test("Silence writes nothing")
func silent() {
  var output = JSONWriter()
  FailureForm.silent.write(failure, to: &output)
  #expect(output.bytes.isEmpty)
}
