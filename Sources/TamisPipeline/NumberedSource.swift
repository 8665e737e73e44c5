internal import TamisFetch

/// An input with its place in the order.
struct NumberedItem: Sendable {
  /// Counts up from 0.
  let number: Int
  let item: FetchItem
}

/// The user's inputs, numbered.
struct NumberedSource: ItemSource, ~Copyable {
  private var reader: FetchingReader
  private var count = 0

  init(_ reader: consuming FetchingReader) { self.reader = reader }

  mutating func next() -> NumberedItem? {
    guard let item = reader.next() else { return nil }
    defer { count += 1 }
    return NumberedItem(number: count, item: item)
  }

  static func weight(of item: NumberedItem) -> Int { item.item.weight }
}
