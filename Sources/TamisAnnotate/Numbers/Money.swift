internal import TamisCore

/// Where a text comes from, as far as its language tag tells: it decides what a bare `$` or 元 is.
enum Region { case none, canada, hongKong, taiwan, macau, singapore, australia, switzerland }

extension Reader {
  /// $5, EUR 1000, US$3 billion.
  func prefixedMoney(at index: Int) -> Amount? {
    if let money = codeAndSign(at: index) { return money }
    guard let code = name(index, .currency), joins(index + 1),
      gap(index + 1) != .hyphen || run(index + 1) != nil,
      isSignOrCode(index), let numeral = numeral(at: index + 1), !numeral.isOrdinal, numeral.form != .roman,
      numeral.form != .words, !isNamedEuro(index)
    else { return nil }
    var money = Amount(.money, numeral, first: index, next: numeral.next)
    money.parts = [(index + 1, numeral.next, numeral.value)]
    finish(&money, code, numeral)
    // "$5 USD" and "5 $ hk" name the currency twice.
    if let again = name(money.next, .currency), follows(money.next), gap(money.next + 1) != .none,
      isSignOrCode(money.next) || again != code,
      numeral.scale == 0 || !again.hasPrefix("?") || isChinese,
      // EUR 5 EUR 6: two sums.
      again != code || run(money.next + 1) == nil || !joins(money.next + 1)
    {
      let resolved = currency(again)
      if code.hasPrefix("?") || resolved.code == money.unit {
        money.unit = resolved.code
        money.flags.removeAll { $0 == .unitByRegion }
        money.next += 1
      }
    }
    addMinor(&money, numeral)
    return money
  }

  /// USD $128.46, CAD $5 million: the code tells which dollar the sign is.
  private func codeAndSign(at index: Int) -> Amount? {
    let token = tokens[index]
    guard let code = name(index, .currency), token.end - token.start == 3, token.isCapital,
      bytes[token.end - 1] &- UInt8(ascii: "A") < 26, follows(index + 1), gap(index + 2) == .none,
      run(index + 2) != nil, let sign = name(index + 1, .currency),
      !Bytes.isASCIILetter(bytes[tokens[index + 1].start]),
      sign.hasPrefix("?") || sign == code, var money = prefixedMoney(at: index + 1)
    else { return nil }
    (money.first, money.unit) = (index, code)
    money.flags.removeAll { $0 == .unitByRegion }
    return money
  }

  /// *Euro 6*, a standard; *Euro 2016*, a championship.
  func isNamedEuro(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, token.end - token.start == 4, bytes[token.start + 1] == UInt8(ascii: "u"),
      let number = plain(index + 1)
    else { return false }
    return number < 10 || (1960...2050).contains(number)
  }

  /// Signs and three-letter codes stand before a number; names of currencies stand behind it.
  private func isSignOrCode(_ index: Int) -> Bool {
    let token = tokens[index]
    let first = bytes[token.start]
    if !Bytes.isASCIILetter(first) {
      // 人民币100元
      return first < 0xE4 || first == 0xEF || token.end - token.start == 9 && name(index, .currency) == "CNY"
    }
    let last = bytes[token.end - 1]
    return last == UInt8(ascii: "$") || last >= 0x80 || (token.end - token.start <= 3 && token.isCapital)
      || (token.end - token.start == 3 && gap(index + 1) == .none)
      || token.end - token.start == 4 && token.isCapital
      || Self.leadingNames.contains(bytes, token.start, token.end) && gap(index + 1) == .space
        && run(index + 1) != nil
  }

  /// 5 dollars, 1,7 milliard d'euros, 三块二, 20 ringgit 43.
  func money(_ numeral: Numeral, first: Int) -> Amount? {
    guard let at = unitIndex(numeral, from: numeral.next) else { return nil }
    if let code = name(at, .currency), !isWeight(numeral, first, at), !isChinese || !isWeakHan(at, numeral),
      !belongsBehind(at), !isInNextCell(at)
    {
      var money = Amount(.money, numeral, first: first, next: at + 1)
      finish(&money, code, numeral)
      if !takeScaleBehind(&money, numeral, at) { addMinor(&money, numeral) }
      return money
    }
    // 20个比特币
    if isChinese, has(at, .counter), isWord(at, "个") || isWord(at, "個"), gap(at + 1) == .none,
      let code = name(at + 1, .currency)
    {
      var money = Amount(.money, numeral, first: first, next: at + 2)
      finish(&money, code, numeral)
      return money
    }
    if let code = name(at, .minor), isMinor(at, numeral) {
      var money = Amount(.money, numeral, first: first, next: at + 1)
      let exponent = code.hasPrefix("10") ? -1 : -2
      guard let value = numeral.value.scaled(by: exponent) else { return nil }
      money.value = value
      money.high = numeral.high?.scaled(by: exponent)
      money.unit = code.hasPrefix("?") ? "USD" : code.hasPrefix("10") ? String(code.dropFirst(2)) : code
      money.isSlight = false
      if isChinese, let smaller = self.numeral(at: at + 1), name(smaller.next, .minor) == "CNY",
        follows(at + 1),
        let part = smaller.value.scaled(by: -2), let sum = value.adding(part)
      {
        money.value = sum
        money.next = smaller.next + 1
      }
      return money
    }
    return nil
  }

  /// 75 USD million: the scale behind the code, for which no other number stands.
  private func takeScaleBehind(_ money: inout Amount, _ numeral: Numeral, _ code: Int) -> Bool {
    guard !isChinese, numeral.scale == 0, numeral.high == nil, follows(code + 1),
      tokens[code].end - tokens[code].start == 3, tokens[code].isCapital,
      bytes[tokens[code].end - 1] &- UInt8(ascii: "A") < 26, let exponent = value(code + 1, .scale),
      let value = money.value.scaled(by: exponent)
    else { return false }
    (money.value, money.scale, money.next) = (value, exponent, code + 2)
    return true
  }

  /// 2023 $25: the sign belongs to the digits behind.
  private func belongsBehind(_ at: Int) -> Bool {
    gap(at) == .space && gap(at + 1) == .none && run(at + 1) != nil
      && !Bytes.isASCIILetter(bytes[tokens[at].start])
      && bytes[tokens[at].start] < 0xE4
  }

  /// *two pounds of meat*: the currency is a unit of weight.
  private func isWeight(_ numeral: Numeral, _ first: Int, _ at: Int) -> Bool {
    guard has(at, .unit) else { return false }
    return has(at + 1, .of) && follows(at + 1) && bytes[tokens[at + 1].start] | 0x20 == UInt8(ascii: "o")
      || language.numberWords == .english && numeral.scale == 0 && isWeighed(first, at)
  }

  /// *weighed 222 pounds*, *lost 30 pounds*, *20 pounds overweight*.
  private func isWeighed(_ first: Int, _ unit: Int) -> Bool {
    let from = tokens[first].start
    return starts(Self.weighed, at: tokens[unit].end)
      || Self.weighing.isIn(bytes, Swift.max(start, from - 60), from)
  }

  /// Names of currencies that stand before a number, too, as on bills of Asia and Africa.
  private static let leadingNames = WordList(
    [
      "ringgit", "ringgits", "malaysian ringgit", "malaysian ringgits", "malaysia ringgit",
      "malaysia ringgits", "rupees", "naira",
    ], .capitals)
  private static let weighing = WordList(
    [
      "weigh", "lost ", "lose ", "losing ", "gained ", "gaining ", "shed ", "put on ", "body ", "obes",
      "diet", "drop ", "dropped ", "dropping ", "muscle", "baby is ", "ton is ", "gram is ",
    ], .capitals)
  private static let weighed = WordList([" overweight", " heavier", " lighter", " in weight", " of weight"])

  /// 三块 before a noun is pieces of it: 一块花生地, 10块光伏板; 一块 behind people is together.
  private func isWeakHan(_ at: Int, _ numeral: Numeral) -> Bool {
    guard isWord(at, "块") || isWord(at, "塊") else { return false }
    if at + 1 < tokens.count, gap(at + 1) == .none, isNumeral(at + 1) || has(at + 1, .half) { return false }
    let behind = tokens[at].end
    if isEndOfPhrase(at) { return false }
    guard behind + 3 <= end else { return false }
    return numeral.value == .one && numeral.form == .han
      || !Self.behindSums.contains { bytes[behind..<(behind + 3)].elementsEqual($0.utf8) }
  }

  /// What stands behind a sum in 块, no noun.
  private static let behindSums = [
    "的", "左", "上", "以", "多", "买", "買", "到", "就", "起", "一", "每", "不", "也", "都", "和", "吧", "了", "呢", "给", "給",
    "零", "几", "幾",
  ]

  private func isMinor(_ at: Int, _ numeral: Numeral) -> Bool {
    let length = tokens[at].end - tokens[at].start
    // c and p alone, and 分, 毛, 角 where they are not the end of a longer word.
    if length == 1, tokens[at].isCapital { return false }
    if length == 1 { return numeral.form != .words && (tokens.total == 2 || at + 1 == tokens.count) }
    if isChinese, length == 3 {
      // 0.2分: points
      return numeral.scale == 0 && numeral.form != .decimal && (at + 1 == tokens.count || !follows(at + 1))
        && isEndOfPhrase(at) && !starts(Self.spacedMinutes, at: tokens[at].end)
    }
    return language.numberWords != .french || value(at, .cardinal) != 100 || numeral.form == .decimal
      || numeral.form == .integer || !numeral.value.isLess(than: Exact(20))
  }

  /// 10 分 鐘: minutes in a text with spaces.
  private static let spacedMinutes = WordList([" 钟", " 鐘"])

  /// Whether no letter or Han character follows token `index` at once.
  func isEndOfPhrase(_ index: Int) -> Bool {
    let next = byteAfter(index)
    return next < 0x80 ? !Bytes.isASCIILetter(next) : next == 0xE3 || next == 0xEF
  }

  /// The ISO 4217 code, and whether the region decided it.
  func currency(_ name: String) -> (code: String, isByRegion: Bool) {
    switch name {
    case "?$":
      switch region {
      case .canada: ("CAD", true)
      case .hongKong: ("HKD", true)
      case .taiwan: ("TWD", true)
      case .macau: ("MOP", true)
      case .singapore: ("SGD", true)
      case .australia: ("AUD", true)
      case .none, .switzerland: ("USD", true)
      }
    case "?元":
      switch region {
      case .taiwan: ("TWD", true)
      case .hongKong: ("HKD", true)
      case .macau: ("MOP", true)
      default: ("CNY", true)
      }
    // Francs of today are Swiss there, elsewhere those of old.
    case "FRF" where region == .switzerland: ("CHF", true)
    case "?¥": (isChinese ? "CNY" : "JPY", true)
    case "?c": ("USD", true)
    default: (name, false)
    }
  }

  /// Sets currency, flags and the reading of an ambiguous scale.
  private func finish(_ money: inout Amount, _ name: String, _ numeral: Numeral) {
    var name = name
    // 120 MEUR, 15 kSEK: the scale within the word.
    if let digit = name.utf8.first, Bytes.isDigit(digit), let value = money.value.scaled(by: Int(digit & 15))
    {
      money.value = value
      money.high = money.high?.scaled(by: Int(digit & 15))
      money.scale = Int(digit & 15)
      name.removeFirst()
    }
    let currency = currency(name)
    money.unit = currency.code
    money.isSlight = false
    if currency.isByRegion { money.flags.append(.unitByRegion) }
    // Beyond 10¹⁶ no sum of money is meant by the long scale: "1,7 trillion de dollars" is 1.7·10¹².
    if let short = numeral.alternative {
      money.flags.append(.scaleAmbiguous)
      if let limit = Exact.power(of: 16), Exact(integer: limit).isLess(than: numeral.value) {
        money.value = short
        money.alternatives = [numeral.value]
      } else {
        money.alternatives = [short]
      }
      if !money.parts.isEmpty { money.parts[0].value = money.value }
    }
  }
}
