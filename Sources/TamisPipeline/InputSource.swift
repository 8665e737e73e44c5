internal import TamisFetch

/// The user's inputs, as the executor reads them.
struct InputSource: ItemSource, ~Copyable {
  private var reader: FetchingReader

  init(_ reader: consuming FetchingReader) { self.reader = reader }

  mutating func next() -> FetchItem? { reader.next() }

  static func weight(of item: FetchItem) -> Int { item.weight }
}
