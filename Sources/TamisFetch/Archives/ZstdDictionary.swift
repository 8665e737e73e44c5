import TamisCore

/// The dictionary that a `.warc.zst` carries in a skippable frame before its first record, and without
/// which no record of it can be read.
///
/// Source: IIPC, "Zstandard compression for WARC files" 1.0: the frame's magic number is 0x184D2A5D, and
/// it holds the dictionary itself or one zstd frame of it.
enum ZstdDictionary {
  /// The frame's magic number and the length of what is in it.
  static let headLength = 8
  /// Those of crawlers have some hundred kilobytes.
  private static let maximum = 1 << 26

  enum Found {
    case none
    /// The length of the frame's content.
    case length(Int)
    case tooLong(Int)
  }

  /// What the first bytes of a stream announce.
  static func announced(by bytes: ArraySlice<UInt8>) -> Found {
    let head = Array(bytes.prefix(headLength))
    guard head.count == headLength, head.starts(with: [0x5D, 0x2A, 0x4D, 0x18]) else { return .none }
    let length = head[4...].reversed().reduce(0) { $0 << 8 | Int($1) }
    return length > maximum ? .tooLong(length) : .length(length)
  }

  /// Unpacks the frame's content where it is packed.
  /// - Returns: nil where it is damaged.
  static func unpacked(_ content: [UInt8]) -> [UInt8]? {
    guard Unpacker.Format(magic: content) == .zstd else { return content }
    do throws(TamisError) {
      guard case .whole(let dictionary) = try ContentEncoding.zstd.undo(content, limit: maximum) else {
        return nil
      }
      return dictionary
    } catch {
      return nil
    }
  }
}
