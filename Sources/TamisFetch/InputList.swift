import TamisCore

/// A list of URLs and paths, one a line.
final class InputList: ItemSource {
  private let lines: LineSource

  init(_ lines: LineSource) { self.lines = lines }

  func next() -> SourceStep? {
    switch lines.nextLine() {
    case .line(let bytes, let origin):
      guard String(validating: bytes, as: UTF8.self) != nil else {
        return .item(.failure(.nameNotUTF8(at: origin), record: bytes))
      }
      return .input(String(decoding: bytes, as: UTF8.self), origin: origin)
    case let item?: return .item(item)
    case nil: return nil
    }
  }
}

extension TamisError {
  /// A file name that cannot be written into a record.
  static func nameNotUTF8(at origin: Origin) -> TamisError {
    TamisError(
      .badInput, at: origin, problem: "a name that is not UTF-8",
      remedy: "rename the file, for example with convmv")
  }
}
