import Glibc
import TamisAnnotate

/// One part of tamis that takes bytes from outside.
protocol FuzzTarget: AnyObject {
  /// Takes the bytes. Errors that the part throws are its right; a broken promise stops the process.
  func run(_ input: [UInt8])
}

/// By their names on the command line.
let allTargets: [String: @Sendable () throws -> any FuzzTarget] = [
  "archive": { try ArchiveTarget() },
  "articles": { try ArticleTarget() },
  "decode": { DecodeTarget() },
  "extract": { try ExtractTarget() },
  "lists": { try ListTarget() },
  "names": { try AnnotateTarget(finding: .entities) },
  "normalize": { try NormalizeTarget() },
  "numbers": { try AnnotateTarget(finding: .numbers) },
  "pages": { try PageTarget() },
  "robots": { RobotsTarget() },
  "site-rules": { SiteRulesTarget() },
  "urls": { URLTarget() },
]

/// Stops the process, so that the fuzzer keeps the input.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) {
  if isKept { return }
  // A precondition keeps its message to itself in a release build.
  let message = Array("broken promise: \(promise())\n".utf8)
  write(STDERR_FILENO, message, message.count)
  abort()
}
