internal import Synchronization

/// Memory of results that are written, for the results to come.
final class BufferPool: Sendable {
  private let buffers = Mutex<[[UInt8]]>([])
  private let maximumCount: Int
  /// What one huge record took is given back to the system.
  private static let largestKept = 16 << 20

  /// - Parameter maximumCount: How many buffers are kept.
  init(maximumCount: Int) { self.maximumCount = maximumCount }

  /// An empty buffer, if one is there.
  func take() -> [UInt8]? { buffers.withLock { $0.popLast() } }

  /// Keeps a buffer's memory. Nobody else may hold it, or it is copied.
  func give(_ buffer: inout [UInt8]) {
    guard buffer.capacity > 0, buffer.capacity <= Self.largestKept else { return }
    buffer.removeAll(keepingCapacity: true)
    buffers.withLock { buffers in
      guard buffers.count < maximumCount else { return }
      buffers.append([])
      swap(&buffers[buffers.count - 1], &buffer)
    }
  }
}
