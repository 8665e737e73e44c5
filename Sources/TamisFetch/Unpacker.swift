internal import CZ
import TamisCore

/// Decompresses one format, piece by piece, and reuses its window from member to member.
struct Unpacker: ~Copyable {
  enum Format {
    case gzip, zlib
    /// Deflate without any wrapping.
    case deflate
    case zstd
    /// Has neither a signature nor a checksum.
    case brotli
    case lz4
  }

  enum Progress: Equatable {
    /// More input or more room is needed.
    case more
    /// A gzip member or zstd frame ended, its checksum right.
    case memberEnded
    case damaged(String)
  }

  let format: Format
  private let unpacker: OpaquePointer?
  /// The one format that no library undoes.
  private var lz4 = LZ4Unpacker()

  init(_ format: Format) throws(TamisError) {
    self.format = format
    guard let code = format.code else {
      unpacker = nil
      return
    }
    guard let unpacker = tamis_unpack_open(code) else {
      throw TamisError(
        .environment, at: Origin(), problem: "no memory to decompress", remedy: "free some memory")
    }
    self.unpacker = unpacker
  }

  deinit { if let unpacker { tamis_unpack_close(unpacker) } }

  /// Takes the dictionary that the frames of a zstd stream were made with.
  /// - Returns: False where it is none.
  mutating func use(dictionary: [UInt8]) -> Bool {
    guard let unpacker else { return false }
    return dictionary.withUnsafeBufferPointer {
      tamis_unpack_use_dictionary(unpacker, $0.baseAddress, $0.count)
    }
  }

  /// Gets ready for the next member.
  mutating func reset() {
    if let unpacker { tamis_unpack_reset(unpacker) }
    lz4.reset()
  }

  /// Decompresses as far as `input` and `room` reach, and appends to `output`.
  ///
  /// - Returns: How many bytes of input were taken, and whether to go on.
  mutating func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], room: Int
  ) -> (taken: Int, progress: Progress) {
    guard let unpacker else { return lz4.unpack(input, into: &output) }
    var taken = 0
    var status = tamis_unpack_more
    output.append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { target, count in
        var given = 0
        status = tamis_unpack(
          unpacker, input.baseAddress, input.count, &taken, target.baseAddress, target.count, &given)
        count = given
      }
    }
    switch status {
    case tamis_unpack_more: return (taken, .more)
    case tamis_unpack_ended: return (taken, .memberEnded)
    case tamis_unpack_no_memory: return (taken, .damaged("no memory to decompress"))
    default: return (taken, .damaged(String(cString: tamis_unpack_problem(unpacker))))
    }
  }
}

extension Unpacker.Format {
  fileprivate var code: tamis_unpack_format? {
    switch self {
    case .gzip: tamis_unpack_gzip
    case .zlib: tamis_unpack_zlib
    case .deflate: tamis_unpack_deflate
    case .zstd: tamis_unpack_zstd
    case .brotli: tamis_unpack_brotli
    case .lz4: nil
    }
  }

  /// Tells a compressed stream by its first bytes: a gzip member with deflate (RFC 1952), a zstd frame
  /// or a skippable one (RFC 8878), an LZ4 frame.
  init?(magic: some Collection<UInt8>) {
    let start = Array(magic.prefix(4))
    if start.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if start == [0x28, 0xB5, 0x2F, 0xFD]
      || (start.count == 4 && start[0] & 0xF0 == 0x50 && start[1...] == [0x2A, 0x4D, 0x18])
    {
      self = .zstd
    } else if start == LZ4Unpacker.magic {
      self = .lz4
    } else {
      return nil
    }
  }

  /// The first place that looks like the start of a member or frame.
  func start(in bytes: ArraySlice<UInt8>) -> Int? {
    let magic: [UInt8] =
      switch self {
      case .lz4: LZ4Unpacker.magic
      case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
      default: [0x1F, 0x8B, 0x08]
      }
    let index = bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 4 <= bytes.count {
        if bytes[index] == magic[0], bytes[index...].starts(with: magic) { return index as Int? }
        index += 1
      }
      return nil
    }
    return index.map { $0 + bytes.startIndex }
  }
}
