/// A table that is made once and read by all workers for as long as the process lives.
///
/// Its memory is never given back, so that a look costs neither a count of references nor a check: the
/// scanner takes several at every word. Only the tables of a language, which are made once, are such.
struct FrozenTable<Element: BitwiseCopyable & Sendable>: Sendable {
  /// Where the first element stands.
  private let address: UInt
  private let count: Int

  init(_ elements: [Element]) {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: Swift.max(elements.count, 1))
    _ = memory.initialize(fromContentsOf: elements)
    address = UInt(bitPattern: memory.baseAddress)
    count = elements.count
  }

  /// - Parameter index: In 0..<`count`, which only debug builds check.
  @inline(__always)
  subscript(index: Int) -> Element {
    assert(index >= 0 && index < count)
    return UnsafePointer<Element>(bitPattern: address).unsafelyUnwrapped[index]
  }
}
