/// Answers already found, by the place they were asked for; no answer is one, too.
///
/// Keeps its memory from block to block.
final class PlaceCache<Value> {
  /// For each place: 0 where nobody asked, -1 for no answer, else one more than the index in `values`.
  // One worker uses it, and no access lasts beyond a call.
  @exclusivity(unchecked) private var slots: [Int32] = []
  @exclusivity(unchecked) private var values: [Value] = []
  @exclusivity(unchecked) private var places = 0
  @exclusivity(unchecked) private var isUsed = false

  /// Forgets all answers and makes room for `places` places.
  func reset(places: Int) {
    if places > slots.count {
      slots = [Int32](repeating: 0, count: places * 2)
    } else if isUsed {
      for place in 0..<self.places { slots[place] = 0 }
    }
    if isUsed { values.removeAll(keepingCapacity: true) }
    isUsed = false
    self.places = places
  }

  /// The answer kept for a place.
  /// - Returns: `none` where there is no answer, or the place does not exist.
  @inline(__always)
  func lookUp(_ place: Int) -> Answer {
    guard place >= 0, place < places else { return .none }
    let slot = slots[place]
    return slot == 0 ? .unknown : slot < 0 ? .none : .known(values[Int(slot) - 1])
  }

  /// Whether somebody has asked for a place; true, too, where the place does not exist.
  @inline(__always)
  func isAnswered(_ place: Int) -> Bool { place < 0 || place >= places || slots[place] != 0 }

  /// The answer kept for a place that has been asked for. Of its parts only those that are used are read.
  @inline(__always)
  func answer(_ place: Int) -> Value? {
    guard place >= 0, place < places, slots[place] > 0 else { return nil }
    return values[Int(slots[place]) - 1]
  }

  func keep(_ value: Value?, at place: Int) {
    guard place >= 0, place < places else { return }
    isUsed = true
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
