// Sums that keep the comma of their country in a text of another.
extension DigitReader {
  /// 39,99€, €51,95: cents beside the sign of the euro, in whatever language; the comma stands before `index`.
  func isEuropean(_ index: Int, whole: Int) -> Bool {
    guard let cents = piece(at: index), cents.count == 2 else { return false }
    var at = cents.end
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    if isEuro(at) { return true }
    let first = index - 1 - whole
    return first > 2 && isEuro(first - 3)
      && (cents.end == bytes.count || bytes[cents.end] != UInt8(ascii: ","))
  }

  /// 2,7 gram, 0,33 l: a decimal beside a unit in an English text; *2,3 kg* behind a comma ends a list.
  func isBesideUnit(_ index: Int, whole: Int) -> Bool {
    let first = index - 1 - whole
    guard language.numberWords == .english, (1...2).contains(whole), let places = piece(at: index),
      places.count < 3,
      first == 0 || bytes[first - 1] != UInt8(ascii: ",") && bytes[first - 1] != UInt8(ascii: ".")
    else { return false }
    var at = places.end
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    let close = Bytes.endOfWord(bytes, at)
    return at < bytes.count && Self.units.contains(bytes, at, close)
  }

  private static let units = WordList([
    "mm", "cm", "m", "km", "mg", "g", "kg", "gram", "grams", "kilograms", "ml", "cl", "l", "L", "liter",
    "liters",
    "litre", "litres", "meters", "metres", "inch", "inches", "GHz", "mAh", "kWh",
  ])

  private func isEuro(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x82 && bytes[at + 2] == 0xAC
  }
}
