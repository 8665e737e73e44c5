internal import TamisCore

/// Keeps the JSON parser for linked data from page to page: opening one costs more than most pages' data.
/// One per worker.
final class LinkedDataReader {
  private var parser: JSONParser?

  /// Hands the parser to `body`; where there is no memory for one, `body` is not called.
  func withParser(_ body: (inout JSONParser) -> Void) {
    var parser: JSONParser
    if let kept = self.parser.take() {
      parser = kept
    } else {
      guard let opened = try? JSONParser() else { return }
      parser = opened
    }
    body(&parser)
    self.parser = consume parser
  }
}
