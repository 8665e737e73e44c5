import TamisTestSupport
import Testing

/// Scores on real pages do not fall. `FLOORS=update` raises the floors to what is reached,
/// `FLOORS=lower FLOORS_REASON="…"` takes them down.
///
/// One run after the other: each uses all cores, and an update rewrites one file.
@Suite("Quality", .serialized)
struct QualityTests {
  @Test(
    "Scores reach their floors", .enabled(if: EvaluationData.found != nil, "\(EvaluationData.notice)"),
    arguments: QualityRun.all)
  func floors(run: QualityRun) throws {
    let data = try #require(EvaluationData.found)
    let change = try Floors.Change(floors: environment("FLOORS"), reason: environment("FLOORS_REASON"))
    let measured = run.measured(in: try data.figures(of: binaryToScore(), run.arguments))
    #expect(!measured.isEmpty)
    var floors = try Floors(json: readFile(at: Floors.path))
    if let change {
      floors.apply(change, measured: measured)
      try writeFile(floors.json, at: Floors.path)
    }
    for complaint in floors.complaints(about: measured, owned: run.owns) { Issue.record("\(complaint)") }
  }
}
