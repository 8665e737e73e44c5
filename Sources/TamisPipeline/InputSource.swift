internal import TamisFetch

/// The user's inputs, as the executor reads them.
struct InputSource: ItemSource, ~Copyable {
  private var reader: SourceReader
  /// What a page that is not read yet is taken to weigh: the middle of real pages is near 100 KB.
  private static let usualPage = 100 << 10

  init(_ reader: consuming SourceReader) { self.reader = reader }

  mutating func next() -> FetchItem? { reader.next() }

  static func weight(of item: FetchItem) -> Int {
    switch item {
    case .file, .url: usualPage
    case .line(let bytes, _), .page(let bytes, _): bytes.count
    case .archived(let page): page.block.count
    case .failure(_, let record): record?.count ?? 0
    }
  }
}
