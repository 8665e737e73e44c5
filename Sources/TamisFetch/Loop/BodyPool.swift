internal import Synchronization

/// Memory of bodies that nobody reads any more, for those that come: the system clears what it hands out anew, page of
/// memory by page, which takes as long as copying a body into it.
final class BodyPool: Sendable {
  private struct State {
    /// Empty, the one that came last behind all others.
    var buffers: [[UInt8]] = []
    /// What they can hold together.
    var capacity = 0
  }

  private let state = Mutex(State())

  private static let largest = 1 << 20
  private static let maximumCapacity = 16 << 20
  /// Shorter bodies are not worth a look.
  private static let smallest = 1 << 13

  /// An empty array for a body of so many bytes. Nothing much larger: it stays with the body.
  func take(for length: Int) -> [UInt8] {
    var found: [UInt8] = []
    if length >= Self.smallest {
      state.withLock { state in
        guard let index = state.buffers.lastIndex(where: { length...(2 * length) ~= $0.capacity }) else {
          return
        }
        found = state.buffers.remove(at: index)
        state.capacity -= found.capacity
      }
    }
    found.reserveCapacity(min(length, Self.largest))
    return found
  }

  /// Takes an array's memory. Where somebody else still reads it, that of a new one.
  func give(_ body: inout [UInt8]) {
    guard (Self.smallest...Self.largest).contains(body.capacity) else { return }
    body.removeAll(keepingCapacity: true)
    state.withLock { state in
      guard state.capacity + body.capacity <= Self.maximumCapacity else { return }
      state.capacity += body.capacity
      // Moved, not shared: a shared array's memory is no longer written to in place.
      state.buffers.append([])
      swap(&state.buffers[state.buffers.count - 1], &body)
    }
  }
}

/// A body whose memory goes back to its pool when nobody has it any more.
final class PooledBody: Sendable {
  private let storage: Mutex<[UInt8]>
  /// Nil where it came from none.
  private let pool: BodyPool?

  init(_ bytes: [UInt8], pool: BodyPool?) {
    storage = Mutex(bytes)
    self.pool = pool
  }

  deinit {
    guard let pool else { return }
    storage.withLock { pool.give(&$0) }
  }

  var bytes: [UInt8] { storage.withLock { $0 } }
}
