// Numbers of houses and post offices, which count nothing: 12, rue des Lilas; 75011 Paris; 44 Oak Grove Road.
extension Reader {
  /// Whether the digits from `from` up to `to` are a part of an address.
  func isInAddress(_ from: Int, _ to: Int) -> Bool {
    guard to - from < 6, to + 3 < end else { return false }
    switch language.numberWords {
    case .french: return isBeforeFrenchStreet(from, to) || isPostcode(from, to)
    case .english: return isBeforeEnglishStreet(to)
    case .chinese, .none: return false
    }
  }

  /// 12, rue des Lilas; 3 bis rue …: a street in the singular behind more than one.
  private func isBeforeFrenchStreet(_ from: Int, _ to: Int) -> Bool {
    guard to - from > 1 || bytes[from] > UInt8(ascii: "1") else { return false }
    var at = to
    if bytes[at] == UInt8(ascii: ",") { at += 1 }
    if starts(Self.furtherHouses, at: at) { at += 4 }
    if bytes[at] == UInt8(ascii: ",") { at += 1 }
    return starts(Self.frenchStreets, at: at)
  }

  /// 75011 Paris, 1000 Bruxelles: before a name with a capital, behind a street.
  private func isPostcode(_ from: Int, _ to: Int) -> Bool {
    guard to - from > 3, bytes[to] == UInt8(ascii: " "), bytes[to + 1] &- UInt8(ascii: "A") < 26,
      bytes[to + 2] &- UInt8(ascii: "a") < 26, from > start + 2, !starts(Self.countedNames, at: to + 1)
    else { return false }
    return ends(Self.at, at: from) || Self.addressWords.isIn(bytes, Swift.max(start, from - 60), from)
  }

  /// 44 Oak Grove Road, 3144 E Main St: words with capitals, behind the first of them one for a street.
  private func isBeforeEnglishStreet(_ to: Int) -> Bool {
    var at = to
    for place in 0..<4 {
      guard at + 1 < end, bytes[at] == UInt8(ascii: " "), bytes[at + 1] &- UInt8(ascii: "A") < 26 else {
        return false
      }
      let close = Bytes.endOfWord(bytes, at + 1)
      if place > 0, close == end || bytes[close] != UInt8(ascii: "-"),
        Self.englishStreets.contains(bytes, at + 1, close)
      {
        return true
      }
      at = close < end && bytes[close] == UInt8(ascii: ".") && close - at < 4 ? close + 1 : close
    }
    return false
  }

  private static let at = WordList([" à ", " À "])
  private static let countedNames = WordList([
    "Euro", "Franc", "Dollar", "Livre", "Watt", "Hertz", "Personne",
  ])
  private static let furtherHouses = WordList([" bis", " ter"])
  private static let frenchStreets = WordList(
    [
      " rue ", " avenue ", " boulevard ", " bd ", " bld ", " quai ", " chemin ", " impasse ", " allée ",
      " square ", " chaussée ", " faubourg ",
    ], .capitals)
  private static let addressWords = WordList(
    [
      "rue ", "avenue ", "boulevard ", "quai ", "chemin ", "impasse ", "allée ", "allées ", "chaussée ",
      "place ", "route ", "cedex", "adresse",
    ], .capitals)
  private static let englishStreets = WordList([
    "St", "Street", "Ave", "Avenue", "Rd", "Road", "Blvd", "Boulevard", "Ln", "Lane", "Hwy", "Highway",
    "Pkwy",
    "Parkway",
  ])
}
