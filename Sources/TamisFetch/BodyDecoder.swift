import TamisCore

/// Undoes the content encodings of a body that came over HTTP.
///
/// A body is taken at its word: one that is not encoded as it says, is cut, or grows beyond all measure is an
/// error, for a page of it would be a lie.
struct BodyDecoder {
  /// The longest result, in bytes.
  let limit: Int

  /// RFC 9110 sets no bound; real servers send one encoding, and each more multiplies what a bomb can do.
  private static let maximumEncodings = 2
  /// Deflate makes at most 1032 bytes of one. Pages compress 20-fold, tables 100-fold; a body that grows more
  /// is made to exhaust whoever reads it.
  private static let maximumRatio = 250

  func decode(_ body: [UInt8], head: HTTPHead) throws(HTTPFailure) -> [UInt8] {
    var body = body
    for encoding in try encodings(head) {
      switch undo(encoding, body) {
      case .whole(let content): body = content
      case .notEncoded where encoding == .identity: break
      case .cut:
        throw HTTPFailure(.badCompression, "a compressed body that ends too early", "try again later")
      case .damaged(let problem):
        throw HTTPFailure(.badCompression, "damaged compressed body: \(problem)", "leave it out")
      case .notEncoded:
        throw HTTPFailure(.badCompression, "a body that is not encoded as it says", "leave it out")
      case .tooLarge:
        throw HTTPFailure(
          .tooLarge,
          "a page that decompresses to more than \(limit) bytes or grows more than \(Self.maximumRatio)-fold",
          "raise the limit with --max-bytes, or leave it out")
      }
    }
    return body
  }

  /// As much of the body as can be read, up to the limit; empty where it is none.
  func beginning(of body: [UInt8], head: HTTPHead) -> [UInt8] {
    var body = body
    guard let encodings = try? encodings(head) else { return [] }
    for encoding in encodings where encoding != .identity {
      body = encoding.beginning(of: body, limit: limit)
    }
    return body
  }

  private func undo(_ encoding: ContentEncoding, _ body: [UInt8]) -> ContentEncoding.Result {
    do throws(TamisError) {
      return try encoding.undo(body, limit: limit, ratio: Self.maximumRatio)
    } catch {
      return .damaged(error.problem)
    }
  }

  /// In the order in which they are undone.
  private func encodings(_ head: HTTPHead) throws(HTTPFailure) -> [ContentEncoding] {
    let names = head.fields.list("content-encoding")
    guard names.count <= Self.maximumEncodings else {
      throw HTTPFailure(
        .badCompression, "\(names.count) content encodings on top of each other", "leave it out")
    }
    var encodings: [ContentEncoding] = []
    for name in names.reversed() {
      guard let encoding = ContentEncoding(name) else {
        throw HTTPFailure(.badCompression, "content encoding '\(name)' is not read", "leave it out")
      }
      encodings.append(encoding)
    }
    return encodings
  }
}

extension ContentEncoding {
  /// As much as can be undone, at most `limit` bytes and what one step gives more.
  func beginning(of body: [UInt8], limit: Int) -> [UInt8] {
    guard let format = format(of: body), var unpacker = try? Unpacker(format) else { return [] }
    var output: [UInt8] = []
    var at = 0
    while output.count < limit, at < body.count {
      let step = body.withUnsafeBufferPointer {
        unpacker.unpack(UnsafeBufferPointer(rebasing: $0[at...]), into: &output, room: 1 << 16)
      }
      at += step.taken
      guard step.progress == .more else { break }
    }
    return output
  }

  private func format(of body: [UInt8]) -> Unpacker.Format? {
    switch self {
    case .gzip: .gzip
    case .deflate:
      body.count >= 2 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
        ? .zlib : .deflate
    case .zstd: .zstd
    case .brotli: .brotli
    case .identity: nil
    }
  }
}
