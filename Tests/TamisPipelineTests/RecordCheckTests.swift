import TamisCore
import TamisFetch
import TamisPipeline
import TamisTestSupport
import TamisWrite
import Testing

@Test("Bad records are told, good ones counted")
func recordCheck() async throws {
  let folder = try TemporaryFolder()
  var worker = try Pipeline(.extract ... .extract).makeWorker()
  let page = FetchItem.line(bytes: Array(#"{"html":"<p>Bonjour"}"#.utf8), origin: Origin())
  var good = JSONWriter()
  try worker.article(from: page).kept?.write(to: &good)
  try folder.write(good.bytes + Array("nonsense\n".utf8) + good.bytes, to: "in.jsonl")
  let report = await RecordCheck().run(
    [folder.file("in.jsonl")], on: Executor(jobs: 2), errors: try ErrorWriter(at: folder.file("errors")))
  #expect(report.summary.records == 2)
  #expect(report.summary.errorsByCode == [.badRecord: 1])
  #expect(try folder.read("errors").contains(#""record":"nonsense""#))
}
