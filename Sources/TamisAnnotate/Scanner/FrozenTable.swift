/// A table that is made once and read by all workers for as long as the process lives.
struct FrozenTable<Element: BitwiseCopyable & Sendable>: Sendable {
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  /// - Parameter index: In 0..<`count`.
  @inline(__always)
  subscript(index: Int) -> Element { elements[index] }
}
