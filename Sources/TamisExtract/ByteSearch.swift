internal import Glibc

/// Looks for byte strings in byte strings. `String.contains` is built for Unicode and some hundred times
/// dearer.
enum ByteSearch {
  /// Whether `needle` occurs in `text`.
  /// - Complexity: O(*n*) for needles whose first byte is rare.
  static func contains(_ needle: StaticString, in text: UnsafeRawBufferPointer) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard let start = text.baseAddress, count > 0 else { return count == 0 }
    var at = 0
    while at + count <= text.count,
      let hit = memchr(start + at, Int32(needle.utf8Start[0]), text.count - at - count + 1)
    {
      if memcmp(hit, needle.utf8Start, count) == 0 { return true }
      at = UnsafeRawPointer(hit) - start + 1
    }
    return false
  }

  /// Whether one of `needles` occurs in `text`.
  static func containsAny(_ needles: [StaticString], in text: some ContiguousBytes) -> Bool {
    text.withBytes { bytes in needles.contains { contains($0, in: bytes) } }
  }
}

/// Bytes that lie in one piece.
protocol ContiguousBytes {
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

extension ArraySlice<UInt8>: ContiguousBytes {
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { withUnsafeBytes(body) }
}

extension String: ContiguousBytes {
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
