import TamisCore

extension ByteStream {
  /// Why a stream ended before its end.
  enum Failure: Equatable {
    /// A compressed member is broken.
    case damaged(String)
    /// The file ended within a compressed member.
    case truncated
    /// Something else follows the last member.
    case garbage
    case unreadable(Int32)
  }
}

extension ByteStream.Failure {
  /// The failure as an error about the file.
  func error(at origin: Origin) -> TamisError {
    switch self {
    case .damaged(let problem): .badCompression("damaged compressed data: \(problem)", at: origin)
    case .truncated: .badCompression("compressed data that ends too early", at: origin)
    case .garbage: .badCompression("something else after the compressed data", at: origin)
    case .unreadable(let number): .system(number, on: origin.file ?? origin.warcFile ?? "-")
    }
  }
}
