/// Reads the parts of a model from bytes: little-endian numbers, one after the other.
struct ModelReader {
  /// The bytes are no model, or one of another version.
  struct Malformed: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func bytes(_ count: Int) throws(Malformed) -> [UInt8] {
    guard count >= 0, count <= bytes.count - position else { throw Malformed() }
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  mutating func shorts(_ count: Int) throws(Malformed) -> [UInt16] {
    let raw = try bytes(count * 2)
    return (0..<count).map { UInt16(raw[$0 * 2]) | UInt16(raw[$0 * 2 + 1]) << 8 }
  }

  mutating func words(_ count: Int) throws(Malformed) -> [UInt32] {
    let raw = try bytes(count * 4)
    return (0..<count).map { index in
      (0..<4).reduce(0) { $0 | UInt32(raw[index * 4 + $1]) << UInt32(8 * $1) }
    }
  }

  mutating func floats(_ count: Int) throws(Malformed) -> [Float] {
    let floats = try words(count).map { Float(bitPattern: $0) }
    guard floats.allSatisfy(\.isFinite) else { throw Malformed() }
    return floats
  }

  /// A number of things that follow.
  mutating func count(limit: Int) throws(Malformed) -> Int {
    let count = Int(try words(1)[0])
    guard count <= limit else { throw Malformed() }
    return count
  }
}
