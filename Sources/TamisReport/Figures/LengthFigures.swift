/// How long articles are, in Unicode scalars: counts in steps of 1, 2 and 5, and quantiles.
struct LengthFigures: Sendable {
  /// Where the steps begin; the last has no end.
  static let steps = [
    0, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
  ]

  /// Articles of each step.
  private(set) var counts = [Int](repeating: 0, count: Self.steps.count)
  private(set) var articles = 0
  private(set) var characters = 0
  private(set) var shortest: Int?
  private(set) var longest: Int?
  /// Articles by length, in classes of less than 2 % of the length.
  private var classes: [Int] = []

  private static let classBits = 6

  mutating func add(_ length: Int) {
    articles += 1
    characters += length
    shortest = min(shortest ?? length, length)
    longest = max(longest ?? length, length)
    counts[(Self.steps.lastIndex { $0 <= length }) ?? 0] += 1
    let place = Self.place(of: length)
    if place >= classes.count {
      classes.append(contentsOf: repeatElement(0, count: place + 1 - classes.count))
    }
    classes[place] += 1
  }

  /// A length that the share `share` of the articles does not exceed, true to 2 %; nil without articles.
  func quantile(_ share: Double) -> Int? {
    guard let longest, let shortest else { return nil }
    let rank = max(1, Int((share * Double(articles)).rounded(.up)))
    var seen = 0
    for (place, count) in classes.enumerated() {
      seen += count
      if seen >= rank { return min(max(Self.middle(of: place), shortest), longest) }
    }
    return longest
  }

  /// Lengths up to 127 have a class each, longer ones 64 classes for each doubling.
  private static func place(of length: Int) -> Int {
    let bits = Int.bitWidth - max(length, 1).leadingZeroBitCount
    let shift = max(0, bits - classBits - 1)
    return shift << classBits + max(length, 0) >> shift
  }

  private static func middle(of place: Int) -> Int {
    let shift = max(0, place >> classBits - 1)
    let start = (place - shift << classBits) << shift
    return start + (1 << shift) / 2
  }
}
