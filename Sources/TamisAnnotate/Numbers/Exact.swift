/// An exact number: a rational of two 128-bit integers, or the digits of an integer beyond them.
///
/// Nothing is rounded: an operation whose result does not fit returns nil.
struct Exact: Sendable, Equatable {
  /// In lowest terms with `denominator`, which is above 0.
  let numerator: Int128
  let denominator: Int128
  /// An integer too long for 128 bits, canonical; the other fields are then 0 and 1.
  let digits: String?

  static let zero = Exact(0)
  static let one = Exact(1)

  init(_ integer: Int) { self.init(integer: Int128(integer)) }

  init(integer: Int128) {
    numerator = integer
    denominator = 1
    digits = nil
  }

  /// - Returns: nil where `denominator` is 0 or the number does not fit.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let signed = Int128(divisor) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / signed
    self.denominator = denominator / signed
    digits = nil
  }

  /// Reads ASCII digits with at most one decimal part.
  /// - Parameter decimals: How many of the digits stand behind the decimal sign.
  init?(digits text: some Collection<UInt8>, decimals: Int) {
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

  private init(long text: some Collection<UInt8>) {
    numerator = 0
    denominator = 1
    digits = String(decoding: text.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// Ten to the power of `exponent`; nil beyond 10³⁷.
  static func power(of exponent: Int) -> Int128? {
    guard exponent >= 0, exponent <= 37 else { return nil }
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  var isInteger: Bool { denominator == 1 }
  var isNegative: Bool { numerator < 0 }
  /// The value as a machine integer, where it is one.
  var int: Int? { digits == nil && isInteger ? Int(exactly: numerator) : nil }

  var negated: Exact {
    guard digits == nil else { return self }
    return Exact(-numerator, over: denominator) ?? self
  }

  func adding(_ other: Exact) -> Exact? {
    guard digits == nil, other.digits == nil else { return nil }
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, third) = left.addingReportingOverflow(right)
    let (bottom, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !first, !second, !third, !fourth else { return nil }
    return Exact(sum, over: bottom)
  }

  func multiplied(by other: Exact) -> Exact? {
    guard digits == nil, other.digits == nil else { return nil }
    let (top, first) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, second) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !first, !second else { return nil }
    return Exact(top, over: bottom)
  }

  func divided(by other: Exact) -> Exact? {
    guard other.digits == nil, other.numerator != 0 else { return nil }
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
    if let digits { return digits }
    if denominator == 1 { return String(numerator) }
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
