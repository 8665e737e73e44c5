import TamisCore

/// The dictionary that a `.warc.zst` carries in a skippable frame before its first record, and without
/// which no record of it can be read.
///
/// Source: IIPC, "Zstandard compression for WARC files" 1.0: the frame's magic number is 0x184D2A5D, and
/// it holds the dictionary itself or one zstd frame of it.
enum ZstdDictionary {
  /// The frame's magic number and the length of what is in it.
  private static let headLength = 8
  /// Those of crawlers have some hundred kilobytes.
  private static let maximum = 1 << 26

  /// What is wrong with a dictionary.
  enum Problem: Error, CustomStringConvertible {
    case tooLong(Int)
    case cut
    case unusable

    var description: String {
      switch self {
      case .tooLong(let length): "a dictionary of \(length) bytes"
      case .cut: "a dictionary that is shorter than it says"
      case .unusable: "a dictionary that cannot be used"
      }
    }
  }

  /// Takes the dictionary from the start of a stream; nil where there is none.
  static func taken(from stored: inout StoredBytes) throws(Problem) -> [UInt8]? {
    _ = stored.ensure(headLength)
    guard let length = try announcedLength(stored.rest) else { return nil }
    guard stored.ensure(headLength + length) else { throw .cut }
    stored.consume(headLength)
    let content = Array(stored.rest.prefix(length))
    stored.consume(length)
    guard let dictionary = unpacked(content) else { throw .unusable }
    return dictionary
  }

  /// How long the frame's content is, by the first bytes of a stream; nil where it begins otherwise.
  private static func announcedLength(_ bytes: ArraySlice<UInt8>) throws(Problem) -> Int? {
    let head = Array(bytes.prefix(headLength))
    guard head.count == headLength, head.starts(with: [0x5D, 0x2A, 0x4D, 0x18]) else { return nil }
    let length = head[4...].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= maximum else { throw .tooLong(length) }
    return length
  }

  /// Unpacks the frame's content where it is packed.
  /// - Returns: nil where it is damaged.
  private static func unpacked(_ content: [UInt8]) -> [UInt8]? {
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
