import TamisCore

/// Turns the user's inputs into items, one after the other, in their order.
public struct SourceReader: ~Copyable {
  private let options: InputOptions
  private var inputs: [String]

  public init(inputs: [String], options: InputOptions = InputOptions()) {
    self.inputs = inputs.reversed()
    self.options = options
  }

  /// The next item; nil at the end. Reads and may wait, but never throws: what fails is an item.
  public mutating func next() -> FetchItem? {
    guard let input = inputs.popLast() else { return nil }
    return RequestURL.hasScheme(input) ? .url(input, origin: Origin()) : .file(path: input)
  }
}
