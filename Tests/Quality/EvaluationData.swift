import Glibc
import TamisTestSupport

/// The shared evaluation data: real pages with what is true of them, and the program that scores a `tamis`
/// binary on them. Not part of the repository.
struct EvaluationData {
  /// The folder of `run.py`.
  let folder: String

  /// Where it is looked for: at `TAMIS_EVAL`, else beside the package's folder.
  static let place = environment("TAMIS_EVAL") ?? "\(repositoryFolder)/../shared/eval"

  /// Nil where there is none, which is said once.
  static let found: EvaluationData? = {
    if access("\(place)/run.py", R_OK) == 0 { return EvaluationData(folder: place) }
    print("notice: \(notice)")
    return nil
  }()

  static let notice = "no evaluation data at \(place): set TAMIS_EVAL to its folder to score real pages"

  /// Scores a binary.
  /// - Parameters:
  ///   - tamis: The path of the binary.
  ///   - arguments: Those of `run.py`.
  func figures(of tamis: String, _ arguments: [String]) throws -> Figures {
    let work = try TemporaryFolder()
    var variables = ["TMPDIR": work.path]
    variables["TAMIS_EVAL_CACHE"] = environment("TAMIS_EVAL_CACHE")
    let command = [
      "python3", "\(folder)/run.py", arguments[0], "--tamis", tamis, "--json", work.file("figures.json"),
    ]
    let ended = try ChildProcess(
      "/usr/bin/env", command + arguments.dropFirst(), environment: variables
    ).finish(seconds: 900)
    guard ended.status == 0 else { throw ScoringFailure(status: ended.status, errors: ended.errorText) }
    return try Figures(json: readFile(at: work.file("figures.json")))
  }

  private struct ScoringFailure: Error {
    let status: Int32
    let errors: String
  }
}

/// A variable of the environment; nil where it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}
