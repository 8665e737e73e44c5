internal import Glibc
import TamisCore

/// The lines of a file, as JSONL has them: blank ones, CRLF and a byte order mark are tolerated.
final class LineSource: ItemSource {
  private let stream: ByteStream
  private let name: String
  private let limit: Int
  private var line = 0
  private var hasFailed = false

  /// - Parameter limit: The longest line, in bytes; a longer one is an error, and the next is read.
  init(_ stream: ByteStream, name: String, limit: Int) {
    self.stream = stream
    self.name = name
    self.limit = limit
  }

  func next() -> SourceStep? { nextLine().map { .item($0) } }

  /// A `.line`, or a `.failure`; nil at the end.
  func nextLine() -> FetchItem? {
    while true {
      guard let end = lineEnd() else {
        return lastLine() ?? failure()
      }
      line += 1
      if end > limit {
        skipLine(from: end)
        return .failure(.tooLarge("a line", over: limit, at: origin), record: nil)
      }
      let bytes = content(upTo: end)
      stream.consume(end + 1)
      if let bytes { return .line(bytes: bytes, origin: origin) }
    }
  }

  private var origin: Origin { Origin(file: name, line: line) }

  /// The line break, counted from the current position, or a place beyond the limit; nil where the
  /// stream ends without one.
  private func lineEnd() -> Int? {
    var searched = 0
    while true {
      let found = stream.withAvailable { bytes in
        // Not `firstIndex(of:)`, which looks at one byte after the other.
        bytes.baseAddress.flatMap { start in
          memchr(start + searched, 0x0A, bytes.count - searched).map {
            UnsafeRawPointer($0) - UnsafeRawPointer(start)
          }
        }
      }
      if let found { return found }
      searched = stream.available
      if searched > limit { return searched }
      if !stream.fill() { return nil }
    }
  }

  /// The line's bytes without what JSONL leaves aside; nil for a blank line.
  private func content(upTo end: Int) -> [UInt8]? {
    let isFirst = line == 1
    return stream.withAvailable { bytes in
      var start = isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
      var end = end
      while start < end, bytes[start].isBlank { start += 1 }
      while start < end, bytes[end - 1].isBlank { end -= 1 }
      return start == end ? nil : [UInt8](bytes[start..<end])
    }
  }

  /// Steps over a line that is too long without keeping it.
  private func skipLine(from end: Int) {
    stream.consume(min(end, stream.available))
    while stream.available > 0 || stream.fill() {
      let found = stream.withAvailable { $0.firstIndex(of: 0x0A) }
      stream.consume(found.map { $0 + 1 } ?? stream.available)
      if found != nil { return }
    }
  }

  /// What stands behind the last line break. Before a failure it is a part of a line: the failure says so.
  private func lastLine() -> FetchItem? {
    guard stream.failure == nil, stream.available > 0 else { return nil }
    line += 1
    let bytes = content(upTo: stream.available)
    stream.consume(stream.available)
    return bytes.map { .line(bytes: $0, origin: origin) }
  }

  private func failure() -> FetchItem? {
    guard let failure = stream.failure, !hasFailed else { return nil }
    hasFailed = true
    return .failure(failure.error(at: Origin(file: name, line: line + 1)), record: nil)
  }
}
