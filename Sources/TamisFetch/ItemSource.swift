import TamisCore

/// One of the things inputs are read from: a file of lines, a folder, an archive, a list.
protocol ItemSource: AnyObject {
  /// The next step; nil at the end.
  func next() -> SourceStep?
}

/// What a source gives.
enum SourceStep {
  case item(FetchItem)
  /// An input of its own, as the user would give it.
  case input(String, origin: Origin)
  /// A file found in a folder.
  case file(String)
}

/// A source of one item.
final class SingleItem: ItemSource {
  private var item: FetchItem?

  init(_ item: FetchItem) { self.item = item }

  func next() -> SourceStep? {
    defer { item = nil }
    return item.map { .item($0) }
  }
}
