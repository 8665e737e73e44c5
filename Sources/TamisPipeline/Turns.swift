internal import Dispatch
internal import Synchronization

/// A state that all workers of a run come to in the order of the input, so that what comes of it does not depend on how
/// the work is spread.
final class Turns<State: ~Copyable>: Sendable {
  private struct Queue: ~Copyable {
    var state: State
    /// The number of the input whose turn it is.
    var next = 0
    var waiting: [Int: DispatchSemaphore] = [:]

    init(_ state: consuming State) { self.state = state }
  }

  private let queue: Mutex<Queue>

  init(_ state: consuming sending State) { queue = Mutex(Queue(state)) }

  /// Runs `body` when all inputs before `numbers` have had their turn. All of them are in the hands of other workers,
  /// so that somebody is always at work.
  func take(_ numbers: Range<Int>, _ body: (inout State) -> Void) {
    let semaphore = queue.withLock { queue -> DispatchSemaphore? in
      guard queue.next != numbers.lowerBound else { return nil }
      let semaphore = DispatchSemaphore(value: 0)
      queue.waiting[numbers.lowerBound] = semaphore
      return semaphore
    }
    semaphore?.wait()
    let following = queue.withLock { queue -> DispatchSemaphore? in
      body(&queue.state)
      queue.next = numbers.upperBound
      return queue.waiting.removeValue(forKey: numbers.upperBound)
    }
    following?.signal()
  }

  /// Looks at the state, or changes it, out of turn.
  func withState<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
    queue.withLock { body(&$0.state) }
  }
}
