import Glibc
import TamisTestSupport

/// The binary to score: a release build where one is there and no source is newer, as it is many times
/// faster; else the one built with the tests. `TAMIS_BINARY` names another.
func binaryToScore() -> String {
  let release = "\(repositoryFolder)/.build/release/tamis"
  guard environment("TAMIS_BINARY") == nil, let built = changeTime(of: release) else { return tamisPath }
  let sources = newestChange(below: "\(repositoryFolder)/Sources")
  return built > max(sources, changeTime(of: "\(repositoryFolder)/Package.swift") ?? 0) ? release : tamisPath
}

/// When a file last changed, in seconds; nil where it is not there.
private func changeTime(of path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
}

private func newestChange(below folder: String) -> Int {
  folderNames(at: folder).reduce(0) { newest, name in
    let path = "\(folder)/\(name)"
    return max(newest, changeTime(of: path) ?? 0, newestChange(below: path))
  }
}
