/// Answers already found, by the place they were asked for; no answer is one, too.
struct PlaceCache<Value> {
  /// For each place: 0 where nobody asked, -1 for no answer, else one more than the index in `values`.
  private var slots: [Int32]
  private var values: [Value] = []

  init(places: Int) { slots = [Int32](repeating: 0, count: places) }

  /// The answer kept for a place, computed where nobody has asked before.
  /// - Returns: nil where there is none, or the place does not exist.
  mutating func lookUp(_ place: Int) -> Answer {
    guard slots.indices.contains(place) else { return .none }
    let slot = slots[place]
    return slot == 0 ? .unknown : slot < 0 ? .none : .known(values[Int(slot) - 1])
  }

  mutating func keep(_ value: Value?, at place: Int) {
    guard slots.indices.contains(place) else { return }
    guard let value else {
      slots[place] = -1
      return
    }
    values.append(value)
    slots[place] = Int32(truncatingIfNeeded: values.count)
  }

  /// What is known of a place.
  enum Answer {
    case unknown, none
    case known(Value)
  }
}
