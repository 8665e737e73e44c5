internal import TamisFetch

/// The user's inputs, as the executor reads them.
struct InputSource: ItemSource, ~Copyable {
  private var reader: FetchingReader
  private let meter: InputMeter?

  /// - Parameter meter: Told of each item that is read.
  init(_ reader: consuming FetchingReader, meter: InputMeter?) {
    self.reader = reader
    self.meter = meter
  }

  mutating func next() -> FetchItem? {
    let item = reader.next()
    if let item { meter?.add(item) }
    return item
  }

  mutating func skip(_ count: Int, each: (FetchItem) -> Void) -> Bool {
    reader.skip(count) {
      meter?.skip($0)
      each($0)
    }
  }

  static func weight(of item: FetchItem) -> Int { item.weight }

  static func identity(of item: FetchItem) -> UInt64 { item.identity }
}
