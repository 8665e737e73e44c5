/// An exact number: a rational of two 128-bit integers, or the digits of an integer beyond them.
///
/// Nothing is rounded: an operation whose result does not fit returns nil.
struct Exact: Sendable, Equatable, BitwiseCopyable {
  private let top: Wide
  private let bottom: Wide

  /// In lowest terms with `denominator`. Of an integer beyond 128 bits, its last 38 digits.
  private var numerator: Int128 { top.value }
  /// Above 0; or less, and then the negated number of the digits before the last 38, and the whole an
  /// integer.
  private var denominator: Int128 { bottom.value }

  /// An integer of 128 bits as its halves. Whole ones lie at every sixteenth byte only, which makes what holds
  /// them larger and arrays of it dear to allocate.
  private struct Wide: Equatable, BitwiseCopyable {
    private let low: UInt64
    private let high: Int64

    @inline(__always)
    init(_ value: Int128) {
      low = UInt64(truncatingIfNeeded: value)
      high = Int64(truncatingIfNeeded: value &>> 64)
    }

    @inline(__always)
    var value: Int128 { Int128(truncatingIfNeeded: high) &<< 64 | Int128(truncatingIfNeeded: low) }
  }

  static let zero = Exact(0)
  static let one = Exact(1)

  init(_ integer: Int) { self.init(integer: Int128(integer)) }

  init(integer: Int128) {
    self.init(lowest: integer, over: 1)
  }

  /// - Returns: nil where `denominator` is 0 or the number does not fit.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    if denominator == 1 {
      self.init(integer: numerator)
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let signed = Int128(divisor) * (denominator < 0 ? -1 : 1)
    self.init(lowest: numerator / signed, over: denominator / signed)
  }

  /// Reads ASCII digits with at most one decimal part.
  /// - Parameter decimals: How many of the digits stand behind the decimal sign.
  /// - Returns: nil where it does not fit: 38 digits with decimals, 76 without.
  init?(digits text: some RandomAccessCollection<UInt8>, decimals: Int) {
    // Up to 18 digits fit a machine word, which is faster.
    if text.count <= 18, decimals <= 18 {
      var word = 0
      for byte in text { word = word &* 10 &+ Int(byte &- UInt8(ascii: "0")) }
      guard decimals > 0 else {
        self.init(word)
        return
      }
      var power = 1
      for _ in 0..<decimals { power &*= 10 }
      self.init(word: word, over: power)
      return
    }
    var value: Int128 = 0
    for byte in text {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(Int128(byte &- UInt8(ascii: "0")))
      if overflow || carry {
        guard decimals == 0 else { return nil }
        self.init(long: text)
        return
      }
      value = sum
    }
    guard let power = Self.power(of: decimals) else { return nil }
    self.init(value, over: power)
  }

  private init(word numerator: Int, over denominator: Int) {
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.init(lowest: Int128(numerator / a), over: Int128(denominator / a))
  }

  /// - Parameter numerator: In lowest terms with `denominator`, or both as the properties say.
  private init(lowest numerator: Int128, over denominator: Int128) {
    top = Wide(numerator)
    bottom = Wide(denominator)
  }

  private init?(long text: some RandomAccessCollection<UInt8>) {
    let digits = text.drop { $0 == UInt8(ascii: "0") }
    guard digits.count > 38, digits.count <= 76 else { return nil }
    func number(_ digits: some Collection<UInt8>) -> Int128 {
      digits.reduce(0) { $0 * 10 + Int128($1 &- UInt8(ascii: "0")) }
    }
    self.init(lowest: number(digits.suffix(38)), over: -number(digits.dropLast(38)))
  }

  /// Ten to the power of `exponent`; nil beyond 10³⁷.
  static func power(of exponent: Int) -> Int128? {
    guard exponent >= 0, exponent <= 37 else { return nil }
    var word = 1
    for _ in 0..<Swift.min(exponent, 18) { word &*= 10 }
    var power = Int128(word)
    for _ in Swift.min(exponent, 18)..<exponent { power *= 10 }
    return power
  }

  private var isLong: Bool { denominator < 0 }
  var isInteger: Bool { denominator <= 1 }
  var isNegative: Bool { numerator < 0 }
  /// The value as a machine integer, where it is one.
  var int: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  var negated: Exact {
    guard !isLong else { return self }
    return Exact(-numerator, over: denominator) ?? self
  }

  func adding(_ other: Exact) -> Exact? {
    guard !isLong, !other.isLong else { return nil }
    if denominator == 1, other.denominator == 1 {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow ? nil : Exact(sum, over: 1)
    }
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, third) = left.addingReportingOverflow(right)
    let (bottom, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !first, !second, !third, !fourth else { return nil }
    return Exact(sum, over: bottom)
  }

  func multiplied(by other: Exact) -> Exact? {
    guard !isLong, !other.isLong else { return nil }
    let (top, first) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, second) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !first, !second else { return nil }
    return Exact(top, over: bottom)
  }

  func divided(by other: Exact) -> Exact? {
    guard !other.isLong, other.numerator != 0 else { return nil }
    guard let inverse = Exact(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  /// The value times ten to the power of `exponent`.
  func scaled(by exponent: Int) -> Exact? {
    guard let power = Self.power(of: abs(exponent)) else { return nil }
    return exponent < 0 ? divided(by: Exact(integer: power)) : multiplied(by: Exact(integer: power))
  }

  func isLess(than other: Exact) -> Bool {
    guard let difference = adding(other.negated) else { return false }
    return difference.isNegative
  }

  /// A decimal such as `-1.75` where the value has a finite one, else a rational such as `2/3`.
  var text: String {
    if denominator == 1 {
      guard let word = Int(exactly: numerator) else { return String(numerator) }
      return (0..<10_000).contains(word) ? ISOText.padded(word, 1) : String(word)
    }
    if isLong {
      let last = String(numerator)
      return String(-denominator) + String(repeating: "0", count: 38 - last.utf8.count) + last
    }
    var rest = denominator
    var places = 0
    while rest % 10 == 0 {
      rest /= 10
      places += 1
    }
    for prime: Int128 in [2, 5] {
      while rest % prime == 0 {
        rest /= prime
        places += 1
      }
    }
    guard rest == 1, let power = Self.power(of: places),
      case (let shifted, let overflow) = numerator.multipliedReportingOverflow(by: power), !overflow
    else { return "\(numerator)/\(denominator)" }
    let magnitude = String((shifted / denominator).magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - magnitude.utf8.count)) + magnitude
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return (numerator < 0 ? "-" : "") + padded.dropLast(places) + "." + fraction
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return Swift.max(a, 1)
  }
}
