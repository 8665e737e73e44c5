internal import Glibc

/// Finds one run of bytes in another. The standard library's search in strings is a hundred times slower.
extension Sequence where Self: RandomAccessCollection, Element == UInt8, Index == Int {
  /// Where `needle` occurs first; nil if nowhere or empty.
  /// - Complexity: O(*n*) for short needles.
  func first(of needle: [UInt8]) -> Int? {
    guard let head = needle.first, count >= needle.count else { return nil }
    for start in startIndex...(endIndex - needle.count) where self[start] == head {
      if self[start...].begins(with: needle) { return start }
    }
    return nil
  }

  func has(_ needle: [UInt8]) -> Bool { first(of: needle) != nil }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Whether it begins with `needle`.
  func begins(with needle: [UInt8]) -> Bool {
    guard count >= needle.count else { return false }
    var offset = 0
    while offset < needle.count && self[startIndex + offset] == needle[offset] { offset += 1 }
    return offset == needle.count
  }
}

extension Array where Element == UInt8 {
  /// Whether a run of bytes is in it. `firstRange(of:)` in its place made a third of what a page costs.
  /// - Complexity: O(*n* · *m*), in practice O(*n*).
  func has(_ needle: ArraySlice<UInt8>) -> Bool {
    withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        guard let base = text.baseAddress, let head = needle.first, needle.count <= text.count else {
          return false
        }
        var start = 0
        while case let places = text.count - needle.count + 1 - start, places > 0,
          let hit = memchr(base + start, Int32(head), places)
        {
          let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
          if isSame(UnsafeBufferPointer(rebasing: text[place..<place + needle.count]), needle) { return true }
          start = place + 1
        }
        return false
      }
    }
  }
}
