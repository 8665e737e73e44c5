internal import TamisWrite

/// A numbered piece of the input, on its way through a worker.
struct Batch<Item: Sendable>: Sendable {
  /// Counts up from 0 in the order of the input.
  let number: Int
  let items: [Item]
  /// Tells which inputs there were up to its end.
  let mark: UInt64
  let weight: Int
}

/// The items that are read but not yet in a worker's hands, and the rules by which they are given out.
///
/// Bounds keep memory flat. The reader is to wait while the backlog `isFull`. No batch is given out while
/// `window` batches, or `heaviest` bytes, are given and not written, so that behind one slow record the others do
/// not pile up without end. Batches end at multiples of `ShardWriter.stride`, where files may be cut. A batch is as large as the backlog allows: one item where items trickle in, so that
/// nothing waits in a pipe, and up to `largestBatch` where they flood.
struct Backlog<Item: Sendable> {
  private var items: [Item] = []
  /// The weight of each item, in bytes.
  private var weights: [Int] = []
  private var marks: [UInt64] = []
  /// How many inputs were given out, in this run and before.
  private var position: Int
  /// Weights of the batches that are given and not written; the first has the number `written`.
  private var givenWeights: [Int] = []
  private var givenWeight = 0
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

  /// - Parameter first: How many inputs an earlier part of the run has done.
  init(workers: Int, first: Int = 0) {
    self.workers = workers
    position = first
  }

  private var capacity: Int { 2 * workers * Self.largestBatch }
  private var window: Int { 4 * workers }
  private var count: Int { items.count - first }

  var isFull: Bool { !isCancelled && (count >= capacity || weight >= Self.heaviest) }
  /// Whether no batch will come any more.
  var isOver: Bool { isCancelled || (isClosed && count == 0) }

  mutating func append(_ item: Item, weight: Int, mark: UInt64 = 0) {
    items.append(item)
    weights.append(weight)
    marks.append(mark)
    self.weight += weight
  }

  mutating func close() { isClosed = true }

  /// Forgets what is queued.
  mutating func cancel() {
    isCancelled = true
    removeGiven(through: items.count)
  }

  mutating func markWritten(before number: Int) {
    let more = min(number, given) - written
    guard more > 0 else { return }
    written += more
    givenWeight -= givenWeights.prefix(more).reduce(0, +)
    givenWeights.removeFirst(more)
  }

  /// Nil where there is nothing to give, or too much is not written yet.
  mutating func nextBatch() -> Batch<Item>? {
    guard count > 0, given - written < window, given == written || givenWeight < Self.heaviest else {
      return nil
    }
    let untilCut = ShardWriter.stride - position % ShardWriter.stride
    let wanted = min(Self.largestBatch, max(1, count / workers), untilCut)
    var end = first
    var weight = 0
    repeat {
      weight += weights[end]
      end += 1
    } while end < first + wanted && weight < Self.heaviestBatch
    defer {
      given += 1
      givenWeights.append(weight)
      givenWeight += weight
      position += end - first
      removeGiven(through: end)
    }
    return Batch(number: given, items: Array(items[first..<end]), mark: marks[end - 1], weight: weight)
  }

  private mutating func removeGiven(through end: Int) {
    weight -= weights[first..<end].reduce(0, +)
    first = end
    // Moving the rest to the front each time would be quadratic; never moving it would keep memory.
    guard first == items.count || first >= capacity else { return }
    items.removeFirst(first)
    weights.removeFirst(first)
    marks.removeFirst(first)
    first = 0
  }
}
