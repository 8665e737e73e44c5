/// The bytes of a model: those in the binary, which live as long as the process, or a copy of a file's.
/// Numbers are little-endian and need no alignment.
final class ModelBytes: Sendable {
  private let start: UInt
  let count: Int
  private let isOwned: Bool

  /// - Parameter constant: Bytes that are never freed.
  init(constant: UnsafeBufferPointer<UInt8>) {
    start = UInt(bitPattern: constant.baseAddress)
    count = constant.count
    isOwned = false
  }

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 8)
    copy.initialize(repeating: 0)
    _ = copy.update(fromContentsOf: bytes)
    start = UInt(bitPattern: copy.baseAddress)
    count = bytes.count
    isOwned = true
  }

  /// A part of other bytes that are never freed.
  init(_ whole: ModelBytes, from offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0 && offset + count <= whole.count, "a part of the model")
    start = whole.start + UInt(offset)
    self.count = count
    isOwned = false
  }

  deinit {
    if isOwned { UnsafeMutableRawPointer(bitPattern: start)?.deallocate() }
  }

  @inline(__always)
  private var base: UnsafeRawPointer { UnsafeRawPointer(bitPattern: start).unsafelyUnwrapped }

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  @inline(__always)
  func signed(_ offset: Int) -> Int8 { base.load(fromByteOffset: offset, as: Int8.self) }

  @inline(__always)
  func short(_ offset: Int) -> UInt16 { base.loadUnaligned(fromByteOffset: offset, as: UInt16.self) }

  @inline(__always)
  func word(_ offset: Int) -> UInt32 { base.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
}
