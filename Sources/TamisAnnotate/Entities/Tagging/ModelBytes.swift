internal import CNameModels

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
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count + 8, alignment: NameModel.bucketSize)
    copy.initializeMemory(as: UInt8.self, repeating: 0)
    copy.copyBytes(from: bytes)
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

  /// The bytes for a function in C, which reads no further than the model's layout says.
  @inline(__always)
  func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    body(base.assumingMemoryBound(to: UInt8.self))
  }

  /// Asks for the bytes around an offset, which are to be read soon.
  @inline(__always)
  func prefetch(_ offset: Int) { tamis_names_prefetch(base + offset) }

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  @inline(__always)
  func signed(_ offset: Int) -> Int8 { base.load(fromByteOffset: offset, as: Int8.self) }

  @inline(__always)
  func short(_ offset: Int) -> UInt16 { base.loadUnaligned(fromByteOffset: offset, as: UInt16.self) }

  @inline(__always)
  func word(_ offset: Int) -> UInt32 { base.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
}
