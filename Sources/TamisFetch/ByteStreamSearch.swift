/// Looking for text, and for the end, in what comes.
extension ByteStream {
  /// Whether a file that is not compressed is known to end within the next `count` bytes.
  func isTooShort(for count: Int) -> Bool {
    guard let size, !isCompressed else { return false }
    return count > size - position
  }

  /// Whether the bytes ahead begin so.
  func starts(with prefix: String) -> Bool {
    let prefix = Array(prefix.utf8)
    return ensure(prefix.count) && withAvailable { $0.starts(with: prefix) }
  }

  /// Steps over bytes up to the next of `texts`, all of one length, that begins a line; none of it is
  /// consumed.
  /// - Parameter isAtLineStart: Whether the current position counts as the beginning of a line.
  /// - Returns: Whether there is one.
  func seek(lineWith texts: [String], isAtLineStart: Bool) -> Bool {
    if isAtLineStart, texts.contains(where: starts) { return true }
    let patterns = texts.map { Array($0.utf8) }
    let length = patterns.map(\.count).max() ?? 0
    while true {
      let found = withAvailable { bytes in
        var index = 0
        while index + length < bytes.count {
          if bytes[index] == 0x0A, patterns.contains(where: { bytes[(index + 1)...].starts(with: $0) }) {
            return index as Int?
          }
          index += 1
        }
        return nil
      }
      if let found {
        consume(found + 1)
        return true
      }
      consume(max(0, available - length))
      if !fill() { return false }
    }
  }
}
