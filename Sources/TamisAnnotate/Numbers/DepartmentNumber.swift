// Numbers of the departments of France behind a place: à Montreuil (93), (Saint-Denis, 93), en Guyane (973).
extension Reader {
  /// Whether the digits from `from` up to `to` name a department: in brackets behind a name that a preposition leads,
  /// or at the end of brackets behind a name.
  func isDepartment(_ from: Int, _ to: Int) -> Bool {
    guard language.numberWords == .french, to < end, bytes[to] == UInt8(ascii: ")"),
      isDepartmentCode(from, to)
    else { return false }
    if bytes[from - 1] == UInt8(ascii: "("), from > start + 2, bytes[from - 2] == UInt8(ascii: " ") {
      guard let name = nameBegin(before: from - 2), name > start else { return false }
      return ends(Self.placeLeads, at: name)
    }
    // (Saint-Denis, 93)
    guard from > start + 2, bytes[from - 1] == UInt8(ascii: " "),
      bytes[from - 2] == UInt8(ascii: ",") || bytes[from - 2] == UInt8(ascii: "-"),
      let name = nameBegin(before: bytes[from - 2] == UInt8(ascii: ",") ? from - 2 : from - 3), name > start
    else { return false }
    return bytes[name - 1] == UInt8(ascii: "(")
  }

  /// 01 to 95, 971 to 978, 988.
  private func isDepartmentCode(_ from: Int, _ to: Int) -> Bool {
    var code = 0
    for byte in bytes[from..<to] {
      guard Bytes.isDigit(byte) else { return false }
      code = code * 10 + Int(byte & 15)
    }
    switch to - from {
    case 2: return (1...95).contains(code)
    case 3: return (971...978).contains(code) || code == 986 || code == 987 || code == 988
    default: return false
    }
  }

  /// Where the words with capitals begin that end before `close`: Saint-Denis, L'Île-Saint-Denis, Le Mans. Small words
  /// are joined by hyphens (Boulogne-sur-Mer).
  private func nameBegin(before close: Int) -> Int? {
    var begin: Int?
    var at = close
    for _ in 0..<4 {
      var open = at
      while open > start,
        bytes[open - 1] >= 0x80 || Bytes.isASCIILetter(bytes[open - 1])
          || bytes[open - 1] == UInt8(ascii: "-") || bytes[open - 1] == UInt8(ascii: "'")
      { open -= 1 }
      guard open < at else { break }
      // d'Aubervilliers: the name begins behind the apostrophe.
      if bytes[open] | 0x20 == UInt8(ascii: "d"), open + 1 < at, bytes[open + 1] == UInt8(ascii: "'") {
        return isCapital(open + 2) ? open + 2 : begin
      }
      if bytes[open] | 0x20 == UInt8(ascii: "d"), open + 4 < at, bytes[open + 1] == 0xE2 {
        return isCapital(open + 4) ? open + 4 : begin
      }
      guard isCapital(open) else { break }
      begin = open
      guard open > start, bytes[open - 1] == UInt8(ascii: " ") else { break }
      at = open - 1
    }
    return begin
  }

  private func isCapital(_ at: Int) -> Bool {
    bytes[at] &- UInt8(ascii: "A") < 26 || bytes[at] == 0xC3 && at + 1 < end && bytes[at + 1] < 0x9F
  }

  private static let placeLeads = WordList(
    [
      "à ", "de ", "en ", "dans ", "du ", "des ", "vers ", "d'", "d’", "au ", "aux ", "près de ", "depuis ",
      "dans le ", "dans la ", "dans les ", "dans l'", "dans l’", "de la ",
      "de l'", "de l’", "commune de ", "le ", "la ", "les ",
    ], .capitals)
}
