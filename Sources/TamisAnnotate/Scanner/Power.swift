// Powers and the numbers of science: 2^5, 1.3x10^6, 6,02 × 10²³.
extension DigitReader {
  /// `value` raised by ^ and an exponent, or multiplied by a power of ten; nil where neither stands at `index`.
  func power(of value: Exact, at index: Int) -> (Exact, Int)? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "^"), let exponent = exponentSigned(at: index + 1) {
      return raised(value, to: exponent.value).map { ($0, exponent.end) }
    }
    guard let ten = behindTimes(at: index), ten + 2 < bytes.count, bytes[ten] == UInt8(ascii: "1"),
      bytes[ten + 1] == UInt8(ascii: "0")
    else { return nil }
    let exponent =
      bytes[ten + 2] == UInt8(ascii: "^") ? exponentSigned(at: ten + 3) : superscript(at: ten + 2)
    guard let exponent, let scaled = value.scaled(by: exponent.value) else { return nil }
    return (scaled, exponent.end)
  }

  /// The index behind x, ×, · or *, spaces around them allowed.
  private func behindTimes(at index: Int) -> Int? {
    var at = index
    let isSpaced = bytes[at] == UInt8(ascii: " ")
    if isSpaced { at += 1 }
    guard at + 2 < bytes.count else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "x"), UInt8(ascii: "*"): at += 1
    case 0xC3 where bytes[at + 1] == 0x97, 0xC2 where bytes[at + 1] == 0xB7: at += 2
    default: return nil
    }
    if isSpaced {
      guard bytes[at] == UInt8(ascii: " ") else { return nil }
      at += 1
    }
    return at
  }

  private func exponentSigned(at start: Int) -> (value: Int, end: Int)? {
    guard start < bytes.count else { return nil }
    var index = start
    var isNegative = false
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    } else if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x88,
      bytes[index + 2] == 0x92
    {
      isNegative = true
      index += 3
    }
    guard let piece = piece(at: index), piece.count <= 2, piece.value <= 64 else { return nil }
    if piece.end < bytes.count, Bytes.isASCIILetter(bytes[piece.end]) || bytes[piece.end] == UInt8(ascii: "^")
    {
      return nil
    }
    return (isNegative ? -piece.value : piece.value, piece.end)
  }

  /// ¹²³ and ⁰⁴…⁹, a ⁻ before them.
  private func superscript(at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var isNegative = false
    var value: Int?
    while index + 1 < bytes.count, value ?? 0 < 100 {
      var digit: Int?
      var length = 3
      switch bytes[index] {
      case 0xC2:
        length = 2
        digit = [0xB9: 1, 0xB2: 2, 0xB3: 3][bytes[index + 1]]
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x81:
        let last = bytes[index + 2]
        if last == 0xBB, value == nil, !isNegative {
          isNegative = true
          index += 3
          continue
        }
        if last == 0xB0 || (0xB4...0xB9).contains(last) { digit = Int(last - 0xB0) }
      default: break
      }
      guard let digit else { break }
      value = (value ?? 0) * 10 + digit
      index += length
    }
    guard let value, value <= 64 else { return nil }
    return (isNegative ? -value : value, index)
  }

  private func raised(_ base: Exact, to exponent: Int) -> Exact? {
    var product = Exact.one
    for _ in 0..<abs(exponent) {
      guard let next = product.multiplied(by: base) else { return nil }
      product = next
    }
    return exponent < 0 ? Exact.one.divided(by: product) : product
  }

  /// 12,34,567: thousands, then groups of two, as India counts lakhs and crores.
  func indianGroups(from start: Int, digits: inout [UInt8]) -> Int? {
    guard !language.decimalComma, digits.count <= 2, digits.first != UInt8(ascii: "0") else { return nil }
    var index = start
    var gathered: [UInt8] = []
    while index + 2 < bytes.count, bytes[index] == UInt8(ascii: ","), let group = piece(at: index + 1),
      group.count == 2 || group.count == 3
    {
      gathered += bytes[group.start..<group.end]
      index = group.end
      if group.count == 3 {
        // At least one group of two, else these are the thousands of others.
        guard gathered.count > 3,
          index + 1 >= bytes.count || bytes[index] != UInt8(ascii: ",") || !Bytes.isDigit(bytes[index + 1])
        else { return nil }
        digits += gathered
        return index
      }
    }
    return nil
  }
}
