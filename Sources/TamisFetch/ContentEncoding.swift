import TamisCore

/// An encoding that `Content-Encoding` names and that can be undone.
enum ContentEncoding {
  case gzip, deflate, zstd, brotli, identity

  enum Result {
    case whole([UInt8])
    /// The stream ends too early or in garbage; this much was good.
    case cut([UInt8])
    /// The bytes are not encoded, whatever the header says.
    case notEncoded
    case tooLarge
    case damaged(String)
  }

  init?(_ name: String) {
    switch name {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "zstd": self = .zstd
    case "br": self = .brotli
    case "identity", "none", "utf-8": self = .identity
    default: return nil
    }
  }

  /// A body that grows more than its ratio allows is harmless as long as it is short, in bytes.
  private static let harmless = 1 << 20

  /// - Parameters:
  ///   - limit: In bytes of the result.
  ///   - ratio: How many times longer a result may be than what it is made of, once it is long.
  func undo(_ body: [UInt8], limit: Int, ratio: Int = .max) throws(TamisError) -> Result {
    switch self {
    case .identity: return .notEncoded
    case .gzip:
      return Unpacker.Format(magic: body) == .gzip ? try unpack(body, .gzip, limit, ratio) : .notEncoded
    case .brotli: return try unpack(body, .brotli, limit, ratio)
    case .zstd:
      return Unpacker.Format(magic: body) == .zstd ? try unpack(body, .zstd, limit, ratio) : .notEncoded
    case .deflate:
      // RFC 9110 means zlib; some servers send bare deflate. A zlib header is a multiple of 31.
      if body.count >= 2, body[0] & 0x0F == 8, (Int(body[0]) << 8 | Int(body[1])) % 31 == 0 {
        return try unpack(body, .zlib, limit, ratio)
      }
      if case .whole(let content) = try unpack(body, .deflate, limit, ratio) { return .whole(content) }
      return .notEncoded
    }
  }

  private func unpack(
    _ body: [UInt8], _ format: Unpacker.Format, _ limit: Int, _ ratio: Int
  ) throws(TamisError) -> Result {
    var unpacker = try Unpacker(format)
    var output: [UInt8] = []
    var at = 0
    while true {
      let before = output.count
      let step = body.withUnsafeBufferPointer {
        unpacker.unpack(UnsafeBufferPointer(rebasing: $0[at...]), into: &output, room: 1 << 16)
      }
      at += step.taken
      if output.count > limit { return .tooLarge }
      if output.count > Self.harmless, output.count / max(1, at) >= ratio { return .tooLarge }
      switch step.progress {
      case .more:
        if step.taken == 0, output.count == before { return output.isEmpty ? .damaged("cut") : .cut(output) }
      case .memberEnded:
        // A second gzip member may follow.
        guard Unpacker.Format(magic: body[at...].prefix(4)) == format else { return .whole(output) }
        unpacker.reset()
      case .damaged(let problem):
        return output.isEmpty ? .damaged(problem) : .cut(output)
      }
    }
  }
}
