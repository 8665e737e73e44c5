internal import Glibc
public import Testing

/// Expects `text` to be what the golden file at `path` holds. `GOLDEN=update swift test` rewrites it; the
/// change is then read line by line like any other.
public func expectGolden(
  _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws(SystemError) {
  if getenv("GOLDEN").map({ String(cString: $0) }) == "update" {
    try writeFile(Array(text.utf8), at: path)
    return
  }
  guard let golden = try? readFile(at: path) else {
    Issue.record("no golden file \(path): make it with GOLDEN=update", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: golden, as: UTF8.self)
  guard text != expected else { return }
  let lines = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let line = zip(lines.0, lines.1).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(path):\(line + 1): differs from its golden file
      golden: \(lines.1.dropFirst(line).first ?? "(end)")
      now:    \(lines.0.dropFirst(line).first ?? "(end)")
    """, sourceLocation: sourceLocation)
}
