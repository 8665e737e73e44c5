internal import TamisCore

/// Numbers that are part of a name: Red Dead Redemption 2, 五十铃, Ten Floors. They count nothing.
enum NumbersInNames {
  /// The least certainty of a name that takes its numbers away.
  private static let sure = 0.5

  /// The numbers that stand for themselves.
  /// - Parameters:
  ///   - numbers: In the order of the text, as are `names`.
  static func without(
    _ numbers: [NumberMention], in names: [EntityMention]
  ) -> [NumberMention] {
    guard !names.isEmpty else { return numbers }
    var next = 0
    return numbers.filter { number in
      while next < names.count, names[next].span.end <= number.span.start { next += 1 }
      guard next < names.count else { return true }
      let name = names[next]
      let isInside =
        name.span.start <= number.span.start && number.span.end <= name.span.end
        && name.span.count > number.span.count
      return !isInside || name.score < sure || keeps(number, name)
    }
  }

  /// The year of a World Cup is a date, the euros of a sum a sum.
  private static func keeps(_ number: NumberMention, _ name: EntityMention) -> Bool {
    switch number.kind {
    case .number, .duration, .quantity: false
    case .date, .time, .datetime, .set: number.text.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
    case .ordinal, .percent, .money, .age: true
    }
  }
}
