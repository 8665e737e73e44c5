// Names and codes with digits, which count nothing: GPT-4, 5G, TWO.66, 14t-dq600, 歼-20.
extension Scanner {
  /// 14t-dq600: a letter that a hyphen joins to another.
  func isModel(_ end: Int, _ suffixEnd: Int) -> Bool {
    suffixEnd == end + 1 && suffixEnd + 1 < bytes.count && bytes[suffixEnd] == UInt8(ascii: "-")
      && Bytes.isASCIILetter(bytes[suffixEnd + 1])
  }

  /// 21H2: a half-year behind two digits counts versions, behind four it is of that year.
  func isRelease(_ run: DigitRun, _ phrase: Int) -> Bool {
    run.wholeDigits < 4 && language.lexicon.phrases[phrase].senses.contains(.quarter)
  }

  /// The end of a name that digits begin: 3-D, 401(k), 6082-T6.
  func nameEnd(_ start: Int, _ end: Int) -> Int? {
    guard end + 1 < bytes.count else { return nil }
    if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "D"), end - start == 1,
      end + 2 == bytes.count || !Bytes.isASCIILetter(bytes[end + 2])
    {
      return end + 2
    }
    // 6082-T6: an alloy; in French T2 is a quarter.
    if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "T"), end - start == 4,
      end + 2 < bytes.count, Bytes.isDigit(bytes[end + 2]), language.numberWords != .french
    {
      return Bytes.endOfCode(bytes, end + 2)
    }
    guard bytes[end] == UInt8(ascii: "("), end - start == 3, end + 2 < bytes.count,
      bytes[end + 2] == UInt8(ascii: ")"), Bytes.isASCIILetter(bytes[end + 1])
    else { return nil }
    return Bytes.endOfCode(bytes, end + 2)
  }

  /// One capital after few digits names things (5G, 4K, 3D) more often than it scales them.
  func isCodeSuffix(_ run: DigitRun, _ end: Int, _ suffixEnd: Int) -> Bool {
    // 20111112B, 720p, 981a; 802.11n
    if run.wholeDigits > 6, !run.isGrouped, bytes[end] &- UInt8(ascii: "A") < 26 { return true }
    if suffixEnd == end + 1, run.wholeDigits > 2 {
      if bytes[end] == UInt8(ascii: "p") || bytes[end] | 0x20 == UInt8(ascii: "a") { return true }
      if bytes[end] == UInt8(ascii: "n"), run.hasDecimals { return true }
    }
    if isResolution(suffixEnd, from: end) { return true }
    // 16G of memory; HD 620S
    if suffixEnd == end + 1, !run.hasDecimals {
      if bytes[end] == UInt8(ascii: "G") { return suffixEnd < bytes.count || end > run.wholeDigits }
      if bytes[end] == UInt8(ascii: "S"), run.wholeDigits > 2 { return true }
      // Radeon 5300M
      if bytes[end] == UInt8(ascii: "M"), run.wholeDigits == 4, !run.isGrouped,
        suffixEnd == bytes.count ? end > run.wholeDigits : bytes[suffixEnd] == UInt8(ascii: " ")
      {
        return true
      }
    }
    guard suffixEnd == end + 1, !run.hasDecimals, run.wholeDigits == 1 else { return false }
    return "GKACSPN".utf8.contains(bytes[end])
  }

  /// 5.4K/60p: lines of a picture and pictures a second.
  private func isResolution(_ at: Int, from end: Int) -> Bool {
    guard at == end + 1, bytes[end] | 0x20 == UInt8(ascii: "k"), at + 2 < bytes.count,
      bytes[at] == UInt8(ascii: "/")
    else { return false }
    var close = at + 1
    while close < bytes.count, Bytes.isDigit(bytes[close]) { close += 1 }
    return close > at + 1 && close < bytes.count && bytes[close] == UInt8(ascii: "p")
  }

  /// Whether the digits at `start` belong to a name: glued to a letter, or by a hyphen to a word that no
  /// grammar knows.
  func isCode(at start: Int, from first: Int) -> Bool {
    guard start > first else { return false }
    let before = bytes[start - 1]
    if before == UInt8(ascii: " ") {
      return start > first + 1 && bytes[start - 2] == UInt8(ascii: "#")
        || isNumberSign(start - 1, from: first) || isVersion(start, from: first)
    }
    // 40 %1: the call of a note
    if before == UInt8(ascii: "%") { return true }
    // CVE‑2024, with a hyphen that does not break
    if before == 0x91, start > first + 3, bytes[start - 2] == 0x80, bytes[start - 3] == 0xE2 {
      return Bytes.isASCIILetter(bytes[start - 4])
    }
    // COVIDー19
    if before == 0xBC, start > first + 3, bytes[start - 2] == 0x83, bytes[start - 3] == 0xE3 {
      return Bytes.isASCIILetter(bytes[start - 4])
    }
    if before == 0xB0 || before == 0xBA { return isNumberSign(start, from: first) }
    if before == 0xA9 || before == 0xAE || before == 0xA2, isBehindMark(start, from: first) { return true }
    if isPowerOfUnit(start, from: first) { return true }
    let known = tokens.last?.end == start
    if Bytes.isASCIILetter(before) || before == UInt8(ascii: "_") {
      guard known, let last = tokens.last else { return true }
      return isShortCode(last, start) || !language.takesDigits(last, tokens: tokens)
    }
    if before == UInt8(ascii: "-") || before == UInt8(ascii: "/"), start > first + 1,
      Bytes.isLatinLetter(bytes, start - 2) || Bytes.isDigit(bytes[start - 2])
    {
      // C-17: units and scales are capitals of one letter, too.
      return tokens.last?.end != start - 1
        || before == UInt8(ascii: "-") && tokens.last?.isCapital == true && tokens.last?.start == start - 2
    }
    // care.27, York.30: notes glued to the end of a sentence.
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ","), start > first + 4, !known,
      tokens.last?.end != start - 1,
      (2...4).allSatisfy({ bytes[start - $0] &- UInt8(ascii: "a") < 26 })
    {
      return true
    }
    // TWO.66, 卡－32
    if before == UInt8(ascii: "."), start > first + 2, !known {
      return bytes[start - 2] &- UInt8(ascii: "A") < 26 && bytes[start - 3] &- UInt8(ascii: "A") < 26
    }
    if language.numberWords == .chinese, isHyphenBehindHan(start, from: first) { return true }
    // JGTM'2005; 93(01), a class of a school.
    if before == UInt8(ascii: "'"), start > first + 2, language.numberWords != .french {
      return Bytes.isASCIILetter(bytes[start - 2]) && Bytes.isASCIILetter(bytes[start - 3])
    }
    if before == UInt8(ascii: "("), start > first + 1, bytes[start] == UInt8(ascii: "0"),
      Bytes.isDigit(bytes[start - 2])
    {
      return true
    }
    // #12, @3, a code in a path, a fragment of a longer run.
    return before == UInt8(ascii: "#") || before == UInt8(ascii: "@")
      || before == UInt8(ascii: "=") && Bytes.isDigit(bytes[start])
      || before == UInt8(ascii: "\\")
  }

  /// Mapmark©2003: a name with the sign of its owner.
  private func isBehindMark(_ start: Int, from first: Int) -> Bool {
    for (mark, length) in [("©", 2), ("®", 2), ("™", 3)] where start >= first + length + 1 {
      if bytes[(start - length)..<start].elementsEqual(mark.utf8) {
        return Bytes.isLatinLetter(bytes, start - length - 1)
      }
    }
    return false
  }

  /// µmol m-2 s-1: the power of a unit that no number stands before.
  private func isPowerOfUnit(_ start: Int, from first: Int) -> Bool {
    guard bytes[start - 1] == UInt8(ascii: "-"), bytes[start] &- UInt8(ascii: "1") < 3, start > first + 4,
      start + 1 == bytes.count || !Bytes.isDigit(bytes[start + 1]) && bytes[start + 1] != UInt8(ascii: "."),
      let unit = tokens.last, unit.end == start - 1, Self.powered.contains(bytes, unit.start, unit.end)
    else { return false }
    guard unit.start > first + 2, bytes[unit.start - 1] == UInt8(ascii: " ") else { return false }
    let before = bytes[unit.start - 2]
    return Bytes.isASCIILetter(before) || Bytes.isDigit(before) && bytes[unit.start - 3] == UInt8(ascii: "-")
  }

  private static let powered = WordList(["m", "cm", "mm", "km", "s", "kg", "g", "ha", "h", "L"])

  /// n° 2019-1130: the sign before the number of an act, up to `end`.
  private func isNumberSign(_ end: Int, from first: Int) -> Bool {
    end > first + 2 && (bytes[end - 1] == 0xB0 || bytes[end - 1] == 0xBA) && bytes[end - 2] == 0xC2
      && bytes[end - 3] | 0x20 == UInt8(ascii: "n")
      && (end == first + 3 || !Bytes.isASCIILetter(bytes[end - 4]))
  }

  /// RM3: one digit behind two letters names things more often than it is a sum; RM3 million and RM3.50 are.
  private func isShortCode(_ last: Token, _ start: Int) -> Bool {
    guard last.end - last.start == 2, Bytes.isASCIILetter(bytes[last.start]), last.senses.contains(.currency),
      Bytes.isASCIILetter(bytes[last.start + 1])
    else { return false }
    let next = start + 1
    guard next < bytes.count else { return true }
    if Bytes.isDigit(bytes[next]) || Bytes.isHanStart(bytes[next]) { return false }
    guard next + 1 < bytes.count else { return true }
    switch bytes[next] {
    case UInt8(ascii: "."), UInt8(ascii: ","): return !Bytes.isDigit(bytes[next + 1])
    case UInt8(ascii: " "):
      return bytes[next + 1] != UInt8(ascii: "m") && bytes[next + 1] != UInt8(ascii: "b")
    default: return !Bytes.isASCIILetter(bytes[next])
    }
  }

  /// *Windows 11*, *iOS 17.4*, *Natura 2000*: the number behind the name of a product or program.
  private func isVersion(_ start: Int, from first: Int) -> Bool {
    var begin = start - 1
    while begin > first, Bytes.isASCIILetter(bytes[begin - 1]) { begin -= 1 }
    let name = bytes[begin..<(start - 1)]
    // Each of the names has a capital and three to eleven letters.
    guard name.count > 2, name.count < 12, name.contains(where: { $0 < UInt8(ascii: "a") }) else {
      return false
    }
    return Self.versioned.contains(name)
  }

  private static let versioned = WordList([
    "Windows", "iOS", "iPadOS", "macOS", "Android", "iPhone", "iPad", "Galaxy", "PlayStation", "Xbox",
    "Python",
    "Java", "PHP", "Linux", "Ubuntu", "Debian", "Fedora", "Firefox", "Chrome", "Photoshop", "Natura",
    "Boeing",
    "Airbus", "Area", "Apollo", "Soyuz", "Ariane", "Pixel",
  ])

  /// Whether a hyphen joins digits at `start` to a Han character that no grammar reads, as in 歼-20.
  func isHyphenBehindHan(_ start: Int, from first: Int) -> Bool {
    let length = bytes[start - 1] == UInt8(ascii: "-") ? 1 : 3
    guard start >= first + length + 3, length == 1 || Folding.isWideHyphen(bytes, start - 3) else {
      return false
    }
    let end = start - length
    if length == 3, Bytes.isASCIILetter(bytes[end - 1]) { return tokens.last?.end != end }
    // The hyphen can be a token itself, as it is a minus elsewhere.
    let last = tokens.last?.end == start ? tokens.dropLast().last : tokens.last
    return Bytes.isHanStart(bytes[end - 3]) && last?.end != end
  }

  /// *mobile-first*, *avant-première*, *all-in-one*: a numeral that a hyphen joins to a word that no grammar
  /// knows counts nothing.
  func isPartOfCompound(_ start: Int, _ phrase: Lexicon.Phrase) -> Bool {
    guard start > 1, bytes[start - 1] == UInt8(ascii: "-"), phrase.senses.intersects(Self.joinedNumerals)
    else {
      return false
    }
    return Bytes.isLatinLetter(bytes, start - 2) && tokens.last?.end != start - 1
  }

  private static let joinedNumerals = Senses(.cardinal, .ordinal)
}
