/// A table that is made once and read by all workers for as long as the process lives.
///
/// Reading it counts no references and checks no bounds: the indices come from the tables themselves.
struct FrozenTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(elements.count, 1))
    copy.initialize(from: elements, count: elements.count)
    base = UnsafePointer(copy)
    count = elements.count
  }

  /// - Parameter index: In 0..<`count`.
  @inline(__always)
  subscript(index: Int) -> Element { base[index] }
}
