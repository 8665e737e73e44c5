import TamisCore
import Testing

@Suite("Error records")
struct ErrorRecordTests {
  private func line(_ record: ErrorRecord) -> String {
    var json = JSONWriter()
    record.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private let error = TamisError(
    .httpStatus, at: Origin(file: "urls.txt", line: 2), url: "https://a.org/", problem: "the server said 503",
    remedy: "try again later", retryable: true, httpStatus: 503)

  @Test("Every key, in order")
  func keys() {
    #expect(
      line(ErrorRecord(error, stage: .fetch, id: "i")) == """
        {"schema":"article-error/1","stage":"fetch","id":"i","url":"https://a.org/",\
        "origin":{"file":"urls.txt","line":2,"warc_file":null,"warc_offset":null,"warc_length":null,\
        "warc_record_id":null},"code":"http-status","message":"the server said 503; try again later",\
        "retryable":true,"attempts":1,"http_status":503,"record":null}

        """)
  }

  @Test(
    "The input line is kept so that it can be replayed",
    arguments: [
      (#"{"a": [1, 2.0]}"#, #"{"a":[1,2.0]}"#),
      (#"{"a":"#, #""{\"a\":""#),
      ("https://a.org/", #""https://a.org/""#),
      ("", #""""#),
      ("[1]", #""[1]""#),
    ])
  func record(line input: String, json: String) {
    let record = ErrorRecord(error, stage: .extract, record: Array(input.utf8))
    #expect(line(record).hasSuffix(#""record":\#(json)}"# + "\n"))
  }

  @Test("Bytes that are no UTF-8 become replacement characters, and the line stays valid")
  func badUTF8() {
    let record = ErrorRecord(error, stage: .extract, record: [0x7B, 0xFF, 0x0A])
    #expect(line(record).hasSuffix("\"record\":\"{\u{FFFD}\\n\"}\n"))
  }
}
