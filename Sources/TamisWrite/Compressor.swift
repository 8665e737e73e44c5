internal import CZ

/// Compresses what is written to a file, by gzip or zstd. The same input gives the same bytes.
struct Compressor: ~Copyable {
  /// What a file's name says about its content.
  enum Format {
    case gzip, zstd

    init?(path: String) {
      if path.hasSuffix(".gz") {
        self = .gzip
      } else if path.hasSuffix(".zst") {
        self = .zstd
      } else {
        return nil
      }
    }
  }

  private let packer: OpaquePointer
  private static let pieceSize = 1 << 16

  init(_ format: Format) {
    let opened = tamis_pack_open(format == .gzip ? tamis_pack_gzip : tamis_pack_zstd)
    guard let opened else { preconditionFailure("no memory to compress in") }
    packer = opened
  }

  deinit { tamis_pack_close(packer) }

  /// Compresses `bytes`; some of it may come out only later.
  /// - Parameter ends: Whether these are the last.
  mutating func compress(_ bytes: [UInt8], ends: Bool) -> [UInt8] {
    var result: [UInt8] = []
    bytes.withUnsafeBufferPointer { input in
      var position = 0
      var status: Int32 = 0
      repeat {
        result.append(addingCapacity: Self.pieceSize) { span in
          span.withUnsafeMutableBufferPointer { output, initialized in
            var taken = 0
            var given = 0
            status = tamis_pack(
              packer, input.baseAddress.map { $0 + position }, input.count - position, &taken,
              output.baseAddress, output.count, &given, ends ? 1 : 0)
            position += taken
            initialized = given
          }
        }
        precondition(status >= 0, "no memory to compress in")
      } while ends ? status == 0 : position < input.count
    }
    return result
  }
}
