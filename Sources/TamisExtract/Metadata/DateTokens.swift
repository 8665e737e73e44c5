/// A short text cut into what dates are made of: numbers, words and marks. White space separates and is gone.
struct DateTokens {
  private enum Token {
    case number(value: Int, length: Int)
    /// Lower case.
    case word(String)
    case mark(UInt8)
  }
  private var tokens: [Token] = []

  var count: Int { tokens.count }

  /// Longer runs of digits are no part of a date.
  private static let maximumDigits = 14

  init(_ utf8: some Collection<UInt8>) {
    var word: [UInt8] = []
    var value = 0
    var length = 0
    func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    var tokens: [Token] = []
    var script = Script.none
    func endWord() {
      if !word.isEmpty { tokens.append(.word(Self.lowercased(word))) }
      word.removeAll(keepingCapacity: true)
      script = .none
    }
    func endNumber() {
      if length > 0 {
        tokens.append(length <= Self.maximumDigits ? .number(value: value, length: length) : .mark(0))
      }
      value = 0
      length = 0
    }
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- UInt8(ascii: "0") < 10 {
          endWord()
          if length < Self.maximumDigits { value = value * 10 + Int(byte &- UInt8(ascii: "0")) }
          length += 1
        } else if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
          endNumber()
          if script == .wide { endWord() }
          script = .letters
          word.append(byte)
        } else {
          endNumber()
          endWord()
          if byte > 0x20 { tokens.append(.mark(byte)) }
        }
        index += 1
        continue
      }
      endNumber()
      let size = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(bytes.count, index + size)
      let scalar = bytes[index..<end]
      index = end
      if byte == 0xC2 {
        // No-break space, middle dot, º and the like; they are no letters.
        endWord()
        if scalar.last == 0xBA || scalar.last == 0xB0 {
          tokens.append(.word("º"))
        } else if scalar.last == 0xB7 {
          tokens.append(.mark(UInt8(ascii: "|")))
        }
      } else if scalar.elementsEqual([0xEF, 0xBC, 0x9A]) {
        endWord()
        tokens.append(.mark(UInt8(ascii: ":")))
      } else if byte == 0xE2 || byte == 0xEF || (byte == 0xE3 && scalar.dropFirst().first == 0x80) {
        endWord()
        if scalar.elementsEqual([0xE2, 0x80, 0x93]) || scalar.elementsEqual([0xE2, 0x80, 0x94]) {
          tokens.append(.mark(UInt8(ascii: "|")))
        }
      } else {
        let isWide = byte >= 0xE3
        if (script == .wide) != isWide { endWord() }
        script = isWide ? .wide : .letters
        word.append(contentsOf: scalar)
      }
    }
    endNumber()
    endWord()
    self.tokens = tokens
  }

  private enum Script { case none, letters, wide }

  func number(_ index: Int) -> (value: Int, length: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let length) = tokens[index] else {
      return nil
    }
    return (value, length)
  }

  func isWordOrNumber(_ index: Int) -> Bool { word(index) != nil || isNumber(index) }

  func isNumber(_ index: Int) -> Bool { number(index) != nil }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  /// Whether a word begins (East Asian: words are not spaced) or is `text`.
  func word(_ index: Int, _ text: String) -> Bool {
    guard let word = word(index) else { return false }
    return word == text
      || (text.utf8.first.map { $0 >= 0xE3 } ?? false
        && (word.hasPrefix(text) || (text.utf8.count > 3 && word.hasSuffix(text))))
  }

  func letter(_ index: Int, _ text: String) -> Bool { word(index).map { $0 == text } ?? false }

  func byte(_ index: Int, _ byte: UInt8) -> Bool {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return false }
    return mark == byte
  }

  func month(_ index: Int) -> Int? { word(index).flatMap { MonthNames.month($0) } }

  /// A year of four digits, or of two as in `12-Jun-24`.
  func year(_ index: Int) -> Int? {
    guard let number = number(index) else { return nil }
    if number.length == 4 { return number.value }
    guard number.length == 2, !byte(index + 1, UInt8(ascii: ":")), number.value >= 10 else { return nil }
    return number.value + (number.value < 70 ? 2000 : 1900)
  }

  func dateSeparator(_ index: Int) -> UInt8? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return nil }
    return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") ? mark : nil
  }

  /// Moves past at most two marks of `marks`.
  func skip(_ index: Int, _ marks: [UInt8]) -> Int {
    var at = index
    while at < index + 2, tokens.indices.contains(at), case .mark(let mark) = tokens[at], marks.contains(mark)
    { at += 1 }
    return at
  }

  func isOrdinalEnding(_ index: Int) -> Bool {
    word(index).map { ["st", "nd", "rd", "th", "er", "º", "ª", "e", "re"].contains($0) } ?? false
  }

  func isOf(_ index: Int) -> Bool {
    word(index).map { ["of", "de", "del", "di", "d"].contains($0) } ?? false
  }

  func isHourWord(_ index: Int) -> Bool {
    word(index).map { $0 == "h" || $0 == "時" || $0 == "时" || $0 == "点" || $0 == "點" || $0 == "시" } ?? false
  }

  func isTimeWord(_ index: Int) -> Bool {
    word(index).map {
      ["uhr", "kl", "klo", "um", "alle", "ore", "at", "am", "pm", "a", "p", "uur", "h"].contains($0)
    } ?? false
  }

  /// True for after noon, false for before; nil for another word.
  func isMeridiem(_ index: Int) -> Bool? {
    switch word(index) {
    case "pm": true
    case "am": false
    case "p" where byte(index + 1, UInt8(ascii: ".")) && word(index + 2) == "m": true
    case "a" where byte(index + 1, UInt8(ascii: ".")) && word(index + 2) == "m": false
    default: nil
    }
  }

  /// Minutes east of UTC of zones whose names are not ambiguous in news.
  func namedZone(_ index: Int) -> Int? {
    switch word(index) {
    case "z", "utc", "gmt":
      number(index + 2) != nil && (byte(index + 1, UInt8(ascii: "+")) || byte(index + 1, UInt8(ascii: "-")))
        ? nil : 0
    case "est": -300
    case "edt": -240
    case "pst": -480
    case "pdt": -420
    case "cet": 60
    case "cest", "mesz": 120
    case "bst": 60
    case "jst": 540
    default: nil
    }
  }

  /// ASCII, Latin, Greek and Cyrillic lower case.
  private static func lowercased(_ word: [UInt8]) -> String {
    String(decoding: word, as: UTF8.self).lowercased()
  }
}
