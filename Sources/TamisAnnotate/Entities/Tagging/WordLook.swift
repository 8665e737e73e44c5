/// Gathers what a word looks like, scalar by scalar.
struct WordLook {
  private var lower = NameHash.seed
  private var shape = NameHash.seed
  private var previous: UInt8 = 0
  private var count = 0
  private var capitals = 0
  private var letters = 0
  private var digits = 0
  private var startsCapital = false
  private var prefixes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  /// The last five scalars, the last one first.
  private var tail: (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)

  mutating func add(_ scalar: UInt32, _ kind: UInt8) {
    lower = NameHash.byte(lower, UInt8(truncatingIfNeeded: scalar))
    if scalar >= 0x100 {
      lower = NameHash.byte(lower, UInt8(truncatingIfNeeded: scalar >> 8))
      lower = NameHash.byte(lower, UInt8(truncatingIfNeeded: scalar >> 16))
    }
    if kind != previous { shape = NameHash.byte(shape, kind) }
    previous = kind
    if kind == UInt8(ascii: "X") {
      if count == 0 { startsCapital = true }
      capitals += 1
      letters += 1
    } else if kind == UInt8(ascii: "x") {
      letters += 1
    } else if kind == UInt8(ascii: "0") {
      digits += 1
    }
    tail = (scalar, tail.0, tail.1, tail.2, tail.3)
    count += 1
    switch count {
    case 1: prefixes.0 = lower
    case 2: prefixes.1 = lower
    case 3: prefixes.2 = lower
    case 4: prefixes.3 = lower
    case 5: prefixes.4 = lower
    default: break
    }
  }

  func finish(_ token: inout NameToken) {
    token.lower = lower
    token.shape = shape
    token.length = UInt8(Swift.min(count, 255))
    token.prefixes = prefixes
    func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { NameHash.join(hash, UInt64(scalar)) }
    if count >= 1 { token.suffixes.0 = step(1, tail.0) }
    if count >= 2 { token.suffixes.1 = step(token.suffixes.0, tail.1) }
    if count >= 3 { token.suffixes.2 = step(token.suffixes.1, tail.2) }
    if count >= 4 { token.suffixes.3 = step(token.suffixes.2, tail.3) }
    if count >= 5 { token.suffixes.4 = step(token.suffixes.3, tail.4) }
    token.isCapital = capitals > 0
    token.form =
      letters == 0
      ? digits > 0 ? .number : .sign
      : digits > 0
        ? .code
        : capitals == 0
          ? .lower
          : capitals == letters && letters > 1
            ? .capitals : startsCapital && capitals == 1 ? .initial : .mixed
  }
}
