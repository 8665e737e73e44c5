/// Counts by name, in bounded memory: those that are counted most are kept whatever there is.
///
/// Up to `capacity` names all counts are exact. Beyond, names counted least are forgotten: `missed` of a name then tells
/// how much of its count may be missing, and no forgotten name has more than `forgotten`. Names that come early and
/// often stay exact. What comes out depends on the order of the input and on nothing else.
struct Leaders: Sendable {
  struct Leader: Sendable, Equatable {
    let name: String
    /// How it is shown.
    let label: String
    /// At least so many.
    var count: Int
    /// In so many articles at least.
    var articles: Int
    /// At most so many more; 0 where the count is exact.
    let missed: Int
  }

  private struct Entry {
    let label: String?
    var count: Int
    var articles: Int
    let missed: Int

    /// The most it can be.
    var upper: Int { count + missed }

    mutating func add(_ more: Int) {
      count += more
      articles += 1
    }
  }

  let capacity: Int
  private var entries: [String: Entry] = [:]
  /// No name that is not here has a higher count.
  private(set) var forgotten = 0
  /// Of all names.
  private(set) var total = 0

  /// - Parameter capacity: How many names are remembered, 2 or more.
  init(capacity: Int) { self.capacity = max(2, capacity) }

  /// How many names there are: all, as long as none was forgotten, then the most that were known at a time.
  private(set) var names = 0

  /// Adds what one article has of a name.
  /// - Parameter label: How it is shown, where that is not the name. The first one counts.
  mutating func add(_ name: String, label: String? = nil, count: Int = 1) {
    total += count
    let missed = forgotten
    let fresh = Entry(label: label == name ? nil : label, count: 0, articles: 0, missed: missed)
    entries[name, default: fresh].add(count)
    names = max(names, min(entries.count, capacity))
    if entries.count > capacity { forget() }
  }

  /// Forgets the half that is counted least, and all that are counted as much as the last of them.
  private mutating func forget() {
    let uppers = entries.values.map(\.upper).sorted()
    let limit = uppers[uppers.count / 2]
    entries = entries.filter { $0.value.upper > limit }
    forgotten = max(forgotten, limit)
  }

  /// The first `count`, the highest first; equal ones by their names.
  func first(_ count: Int) -> [Leader] {
    var best = TopList<Leader>(limit: count) { ($1.count, $0.name) < ($0.count, $1.name) }
    for (name, entry) in entries {
      best.offer(
        Leader(
          name: name, label: entry.label ?? name, count: entry.count, articles: entry.articles,
          missed: entry.missed))
    }
    return best.elements
  }
}

/// The first few of many by an order, kept sorted.
struct TopList<Element: Sendable>: Sendable {
  let limit: Int
  private let precedes: @Sendable (Element, Element) -> Bool
  private(set) var elements: [Element] = []

  /// - Parameter precedes: Whether one stands before another.
  init(limit: Int, precedes: @escaping @Sendable (Element, Element) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  /// Whether `element` would be among the first. Of equals the one that came first stays.
  func takes(_ element: Element) -> Bool {
    guard elements.count == limit, let last = elements.last else { return limit > 0 }
    return precedes(element, last)
  }

  mutating func offer(_ element: Element) {
    guard takes(element) else { return }
    if elements.count == limit { elements.removeLast() }
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(element, elements[middle]) { high = middle } else { low = middle + 1 }
    }
    elements.insert(element, at: low)
  }
}
