internal import Dispatch
internal import Synchronization
import TamisCore

/// The items between the reader, which runs ahead, and whoever takes them, in order or not. Pages that have
/// to be fetched keep their places while the event loop has them.
///
/// Bounded: the reader waits while too many items or too many bytes are in it, and the loop starts no new
/// page while too many bytes are finished and not taken.
final class FetchWindow: Sendable {
  private struct Slot {
    var item: FetchItem?
    var weight = 0
  }

  private struct State {
    /// In order; those before `first` are taken.
    var slots: [Slot] = []
    var first = 0
    /// The number of the slot at index 0.
    var base = 0
    /// Places of finished items, in the order in which they finished; only where order does not matter.
    var finished: [Int] = []
    /// Items of this window that are not taken.
    var count = 0
    /// Finished pages and items that were there at once, in bytes.
    var held = 0
    var isClosed = false
    var takerWaits = false
    var readerWaits = false

    var number: Int { base + slots.count }
    var urgent: Int { base + first }
  }

  private let state = Mutex(State())
  private let wakeTaker = DispatchSemaphore(value: 0)
  private let wakeReader = DispatchSemaphore(value: 0)
  private let isOrdered: Bool
  private let mailbox: LoopMailbox

  /// So many URLs of a list are looked at to find hosts that can be asked at once.
  private static let maximumItems = 8192
  private static let maximumHeld = 64 << 20

  init(isOrdered: Bool, mailbox: LoopMailbox) {
    self.isOrdered = isOrdered
    self.mailbox = mailbox
  }

  /// Adds an item that needs no fetching.
  func add(_ item: FetchItem, weight: Int) {
    let number = reserve()
    finish(number, item, weight: weight)
  }

  /// Adds a place for a page that is to be fetched. Waits while the window is full.
  /// - Returns: Its number.
  func reserve() -> Int {
    while true {
      let number: Int? = state.withLock { state in
        guard state.count < Self.maximumItems, state.held < Self.maximumHeld else {
          state.readerWaits = true
          return nil
        }
        state.slots.append(Slot())
        state.count += 1
        return state.number - 1
      }
      if let number { return number }
      wakeReader.wait()
    }
  }

  /// Fills a place.
  func finish(_ number: Int, _ item: FetchItem, weight: Int) {
    let (mustWake, held, urgent) = state.withLock { state in
      let index = number - state.base
      state.slots[index] = Slot(item: item, weight: weight)
      state.held += weight
      if !isOrdered { state.finished.append(number) }
      let isNext = !isOrdered || index == state.first
      defer { if isNext { state.takerWaits = false } }
      return (isNext && state.takerWaits, state.held, state.urgent)
    }
    mailbox.update(held: held, urgent: isOrdered ? urgent : nil)
    if mustWake { wakeTaker.signal() }
  }

  /// No more items will come.
  func close() {
    let mustWake = state.withLock { state in
      state.isClosed = true
      defer { state.takerWaits = false }
      return state.takerWaits
    }
    if mustWake { wakeTaker.signal() }
  }

  private enum Taken {
    case item(FetchItem, held: Int, urgent: Int, wakesReader: Bool)
    case nothingYet
    case end
  }

  /// The next item; waits for it. Nil at the end.
  func next() -> FetchItem? {
    while true {
      switch state.withLock({ take(from: &$0) }) {
      case .item(let item, let held, let urgent, let wakesReader):
        mailbox.update(held: held, urgent: isOrdered ? urgent : nil)
        if wakesReader { wakeReader.signal() }
        return item
      case .nothingYet: wakeTaker.wait()
      case .end: return nil
      }
    }
  }

  private func take(from state: inout State) -> Taken {
    let index: Int
    if isOrdered {
      index = state.first
    } else if !state.finished.isEmpty {
      index = state.finished.removeFirst() - state.base
    } else {
      index = state.slots.count
    }
    guard index < state.slots.count, let item = state.slots[index].item else {
      if state.isClosed, state.count == 0 { return .end }
      state.takerWaits = true
      return .nothingYet
    }
    state.held -= state.slots[index].weight
    state.slots[index] = Slot(item: nil, weight: -1)
    state.count -= 1
    while state.first < state.slots.count, state.slots[state.first].weight < 0 { state.first += 1 }
    // Moving the rest to the front each time would be quadratic.
    if state.first > 1024 || state.first == state.slots.count {
      state.slots.removeFirst(state.first)
      state.base += state.first
      state.first = 0
    }
    defer { state.readerWaits = false }
    return .item(item, held: state.held, urgent: state.urgent, wakesReader: state.readerWaits)
  }
}
