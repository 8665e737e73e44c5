/// A value that is mostly absent, kept apart so that the values around it stay small: they are copied at each step of
/// a grammar.
@propertyWrapper
struct Rare<Value> {
  private final class Box {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box?

  init(wrappedValue: Value?) { box = wrappedValue.map { Box($0) } }

  var wrappedValue: Value? {
    @inline(__always) get { box.map { $0.value } }
    set { box = newValue.map { Box($0) } }
  }
}
