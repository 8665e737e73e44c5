/// A numbered piece of the input, on its way through a worker.
struct Batch<Item: Sendable>: Sendable {
  /// Counts up from 0 in the order of the input.
  let number: Int
  let items: [Item]
}

/// The items that are read but not yet in a worker's hands, and the rules by which they are given out.
///
/// Two bounds keep memory flat. The reader is to wait while the backlog `isFull`. No batch is given out while
/// `window` batches are given and not written, so that behind one slow record the others do not pile
/// up without end. A batch is as large as the backlog allows: one item where items trickle in, so that
/// nothing waits in a pipe, and up to `largestBatch` where they flood.
struct Backlog<Item: Sendable> {
  private var items: [Item] = []
  /// The weight of each item, in bytes.
  private var weights: [Int] = []
  /// Items before this index were given out.
  private var first = 0
  private var weight = 0
  private var isClosed = false
  private(set) var isCancelled = false
  private var given = 0
  private var written = 0
  private let workers: Int

  static var largestBatch: Int { 64 }
  static var heaviestBatch: Int { 256 << 10 }
  static var heaviest: Int { 32 << 20 }

  init(workers: Int) { self.workers = workers }

  private var capacity: Int { 2 * workers * Self.largestBatch }
  private var window: Int { 4 * workers }
  private var count: Int { items.count - first }

  var isFull: Bool { !isCancelled && (count >= capacity || weight >= Self.heaviest) }
  /// Whether no batch will come any more.
  var isOver: Bool { isCancelled || (isClosed && count == 0) }

  mutating func append(_ item: Item, weight: Int) {
    items.append(item)
    weights.append(weight)
    self.weight += weight
  }

  mutating func close() { isClosed = true }

  /// Forgets what is queued.
  mutating func cancel() {
    isCancelled = true
    removeGiven(through: items.count)
  }

  mutating func markWritten(before number: Int) { written = max(written, number) }

  /// Nil where there is nothing to give, or too much is not written yet.
  mutating func nextBatch() -> Batch<Item>? {
    guard count > 0, given - written < window else { return nil }
    let wanted = min(Self.largestBatch, max(1, count / workers))
    var end = first
    var weight = 0
    repeat {
      weight += weights[end]
      end += 1
    } while end < first + wanted && weight < Self.heaviestBatch
    defer {
      given += 1
      removeGiven(through: end)
    }
    return Batch(number: given, items: Array(items[first..<end]))
  }

  private mutating func removeGiven(through end: Int) {
    weight -= weights[first..<end].reduce(0, +)
    first = end
    // Moving the rest to the front each time would be quadratic; never moving it would keep memory.
    guard first == items.count || first >= capacity else { return }
    items.removeFirst(first)
    weights.removeFirst(first)
    first = 0
  }
}
