internal import TamisCore

// Lengths of time and ages: 2 ans, 一年又三个月, 29 years old.
extension Reader {
  /// A numeral and a unit of time, further such pairs behind it.
  func length(_ numeral: Numeral, first: Int) -> Amount? {
    guard !numeral.isOrdinal, numeral.form != .roman else { return nil }
    if let age = chineseAge(numeral, first: first) { return age }
    if let open = oddLength(numeral, first: first) { return open }
    var at = numeral.next
    var total = numeral.value
    // 一个半小时, 两个半月
    var hasHalf = false
    if isChinese, has(at, .counter), has(at + 1, .half), follows(at),
      let sum = total.adding(Exact(1, over: 2) ?? .zero)
    {
      total = sum
      at += 2
      hasHalf = true
    }
    guard joins(at) || gap(at) == .hyphen else { return nil }
    at = behindQualifier(at)
    if has(at, .of), numeral.scale > 0 || numeral.isFraction || numeral.form == .mixed, follows(at + 1) {
      at += 1
    }
    if numeral.isFraction, has(at, .article) { at += 1 }
    guard let raw = self.value(at, .timeUnit), let unit = TimeUnit(rawValue: raw), isTimeUnit(at, numeral)
    else { return nil }
    // the 2014 quarter
    if unit == .quarter, numeral.form == .integer, let year = numeral.value.int, (1900...2100).contains(year)
    {
      return nil
    }
    var amount = Amount(.duration, numeral, first: first, next: at + 1)
    if !hasHalf, has(at + 1, .half) || has(at + 1, .halfHour),
      gap(at + 1) == .none || (isChinese && follows(at + 1)), isChinese,
      !has(at + 2, .timeUnit), let sum = total.adding(Exact(1, over: 2) ?? .zero)
    {
      total = sum
      amount.next = at + 2
    } else if !isChinese, has(at + 1, .joiner),
      self.value(at + 2, .half) == 0 || self.value(at + 2, .denominator) == 2, follows(at + 1),
      let sum = total.adding(Exact(1, over: 2) ?? .zero), !has(at + 3, .timeUnit)
    {
      total = sum
      amount.next = at + 3
    }
    amount.value = total
    amount.timeUnit = unit
    amount.isSlight = false
    if amount.isOpen == false, amount.high == nil { extend(&amount, unit) }
    takeOrTwo(&amount)
    takeOddBehind(&amount)
    if let age = age(amount) { return age }
    return amount
  }

  /// *five more years*, *two full days*, *deux longues années*: the index of the unit, past what only describes it.
  func behindQualifier(_ at: Int) -> Int {
    guard !isChinese, has(at, .qualifier) || has(at, .whole), follows(at), follows(at + 1),
      has(at + 1, .timeUnit)
    else { return at }
    return at + 1
  }

  /// Whether the word is a unit here: one letter must be glued to digits.
  private func isTimeUnit(_ at: Int, _ numeral: Numeral) -> Bool {
    let token = tokens[at]
    if isChinese {
      // 年, 月, 日, 季 behind a number are dates; 分 may be money. 天, 周, 年 are lengths.
      if isWord(at, "月") || isWord(at, "日") || isWord(at, "季") {
        // 一个半月, 半日
        if !isWord(at, "季"), self.value(at - 1, .half) != nil, gap(at) == .none { return true }
        return isWord(at, "日") && numeral.isFraction == false
          && (self.value(numeral.next - 1, .half) != nil || isCountOfDays(numeral.next - 1, at))
      }
      if isWord(at, "分") {
        return has(at + 1, .half)
          || (numeral.next < tokens.count && run(numeral.next - 1) != nil && has(at + 1, .second))
          || isFollowedBySeconds(at)
      }
      if isWord(at, "年") || isWord(at, "年度"), let year = numeral.value.int,
        (1000..<3000).contains(year) || numeral.form == .han && (201..<3000).contains(year)
      {
        return false
      }
      return true
    }
    guard token.end - token.start == 1 else { return true }
    return token.gap == .none || numeral.form == .integer && bytes[token.start] != UInt8(ascii: "s")
  }

  private func isFollowedBySeconds(_ at: Int) -> Bool {
    follows(at + 1) && (chinese(at: at + 1).map { has($0.next, .second) } ?? false)
  }

  /// Adds smaller units: 2 heures et 30 minutes, 一年又一个月21天.
  private func extend(_ amount: inout Amount, _ unit: TimeUnit) {
    var designators = [(amount.value, unit)]
    var last = unit
    while true {
      var at = amount.next
      if has(at, .joiner) || has(at, .odd), follows(at) { at += 1 }
      if has(at, .joiner), follows(at) { at += 1 }
      guard joins(at) || (gap(at) == .comma), let numeral = numeral(at: at), !numeral.isOrdinal,
        numeral.high == nil, !numeral.isFraction
      else { break }
      let unitAt = numeral.next
      guard joins(unitAt), let raw = value(unitAt, .timeUnit), let next = TimeUnit(rawValue: raw),
        next.rawValue > last.rawValue,
        isTimeUnit(unitAt, numeral) || raw == 10 || (raw == 5 && isChinese), !has(unitAt, .month)
      else { break }
      designators.append((numeral.value, next))
      amount.parts.append((at, numeral.next, numeral.value))
      last = next
      amount.next = unitAt + 1
    }
    // 1 hour thirty, 2 hours and ten: minutes without their name, at the end of a phrase.
    if last == .hour, designators.count == 1, language.numberWords == .english {
      var at = amount.next
      if has(at, .joiner), follows(at) { at += 1 }
      if follows(at), let numeral = words(at: at), !numeral.isOrdinal, let minutes = numeral.value.int,
        minutes > 4,
        minutes < 60, numeral.value.isInteger, !follows(numeral.next), isEndOfPhrase(numeral.next - 1),
        tokens[numeral.next - 1].end == end || byteAfter(numeral.next - 1) != UInt8(ascii: " ")
      {
        designators.append((numeral.value, .minute))
        amount.parts.append((at, numeral.next, numeral.value))
        amount.next = numeral.next
      }
    }
    guard designators.count > 1 else { return }
    amount.iso = DurationText.iso(designators)
  }

  /// Words around a length of time that make it an age: *âgé de*, *years old*, 岁.
  private func age(_ amount: Amount) -> Amount? {
    guard let unit = amount.timeUnit, unit == .year || unit == .month || unit == .week || unit == .day else {
      return nil
    }
    var age = amount
    age.kind = .age
    age.unit = ["", "", "year", "", "", "month", "week", "", "day"][unit.rawValue]
    if joins(amount.next), isOldWord(amount.next) {
      age.next += 1
      return age
    }
    // eight months of age
    if language.numberWords == .english, has(amount.next, .of), follows(amount.next),
      follows(amount.next + 1),
      word(amount.next + 1, is: "age")
    {
      age.next += 2
      return age
    }
    if isChinese, amount.next < tokens.count || amount.next == tokens.count { return chineseOld(age) }
    var before = amount.first - 1
    if before >= 0, has(before, .of) || has(before, .about) || has(before, .at), follows(amount.first) {
      before -= 1
    }
    // âgés de plus de quatre semaines
    if before > 0, tokens[before].roles.contains(.compares), follows(before + 1) { before -= 1 }
    if before >= 0, has(before, .ageBefore), follows(before + 1) { return age }
    return isBehindGivenName(amount) || isOfAge(amount) || isBehindFullName(amount) || isFromAge(amount)
      ? age : nil
  }

  /// *L'âge moyen est de 58,5 ans*.
  private func isOfAge(_ amount: Amount) -> Bool {
    let from = tokens[amount.first].start
    guard language.numberWords == .french, amount.timeUnit == .year else { return false }
    // la retraite à 64 ans
    if Exact(39).isLess(than: amount.value), ends(Self.retirements, at: from) { return true }
    return ends(Self.ageLinks, at: from) && Self.ages.isIn(bytes, Swift.max(start, from - 60), from)
  }

  private static let retirements = WordList([
    "retraite à ", "retraite dès ", "retraite avant ", "retraite après ", "taux plein à ",
  ])
  private static let ageLinks = WordList([" de ", " à ", " est ", " d'environ "])
  private static let ages = WordList([
    "âge moyen", "âge médian", "âge légal", "âge minimum", "âge minimal", "âge maximum", "âge limite",
    "âge de départ", "âge de la retraite",
    "moyenne d'âge", "moyenne d’âge", "âge requis",
  ])

  /// *Fadi (5 ans)*: in brackets behind a word with a capital, which is no course, sentence or guarantee.
  private func isBehindGivenName(_ amount: Amount) -> Bool {
    let (from, to) = (tokens[amount.first].start, tokens[amount.next - 1].end)
    guard language.numberWords == .french, run(amount.first) != nil,
      amount.timeUnit == .year || amount.timeUnit == .month,
      amount.value.isLess(than: Exact(111)), from > start + 4, bytes[from - 1] == UInt8(ascii: "("),
      bytes[from - 2] == UInt8(ascii: " "), starts(Self.closing, at: to)
    else { return false }
    var open = from - 2
    while open > start, bytes[open - 1] != UInt8(ascii: " "), bytes[open - 1] != UInt8(ascii: "\n") {
      open -= 1
    }
    let name = bytes[open..<(from - 2)]
    return name.count > 2 && bytes[open] &- UInt8(ascii: "A") < 26
      && name.dropFirst().allSatisfy { $0 >= 0x61 }
      && !Self.lastingThings.contains(name)
  }

  private static let closing = WordList([")", ", "])
  private static let lastingThings = WordList([
    "Garantie", "Licence", "Master", "Bac", "Bachelor", "Projet", "Programme", "Durée", "Formation",
    "Contrat", "Cycle",
    "Doctorat", "Prison", "Période", "Abonnement", "Mandat", "Plan", "Offre", "Engagement", "Études",
    "Etudes", "Stage",
    "Thèse", "Bail", "Prêt", "Taux", "Âge", "Age", "Expérience", "Diplôme", "Collège", "Lycée", "Primaire",
    "Maternelle",
    "Internat", "Médecine", "Pharmacie", "Droit", "Apprentissage", "Alternance", "Congé", "Phase", "Étape",
    "Etape",
  ])

  private func isOldWord(_ at: Int) -> Bool {
    guard at < tokens.count, tokens[at].form == .word else { return false }
    return has(at, .age)
  }

  /// 90天大, 十二周大.
  private func chineseOld(_ age: Amount) -> Amount? {
    let end = tokens[age.next - 1].end
    guard end + 3 <= self.end, bytes[end..<(end + 3)].elementsEqual("大".utf8) else { return nil }
    return nil
  }

  /// 十二周岁, 七岁.
  private func chineseAge(_ numeral: Numeral, first: Int) -> Amount? {
    if let unit = value(numeral.next, .age), follows(numeral.next) || gap(numeral.next) == .hyphen {
      var age = Amount(.age, numeral, first: first, next: numeral.next + 1)
      age.unit = [5: "month", 6: "week", 8: "day"][unit] ?? "year"
      age.timeUnit = unit < 3 ? .year : TimeUnit(rawValue: unit)
      age.isSlight = false
      takeOddBehind(&age)
      return age
    }
    return nil
  }
}

/// The ISO 8601 form of durations.
enum DurationText {
  /// For example `P1Y3M` or `PT2.5H`; nil where a value is negative or no decimal.
  static func iso(_ parts: [(value: Exact, unit: TimeUnit)]) -> String? {
    var date = ""
    var time = ""
    for part in parts {
      var value = part.value
      let letter: String
      var isTime = false
      switch part.unit {
      case .century: (value, letter) = (value.scaled(by: 2) ?? value, "Y")
      case .decade: (value, letter) = (value.scaled(by: 1) ?? value, "Y")
      case .year: letter = "Y"
      case .half: (value, letter) = (value.multiplied(by: Exact(6)) ?? value, "M")
      case .quarter: (value, letter) = (value.multiplied(by: Exact(3)) ?? value, "M")
      case .month: letter = "M"
      case .week: letter = "W"
      case .fortnight: (value, letter) = (value.multiplied(by: Exact(2)) ?? value, "W")
      case .weekend: letter = "WE"
      case .day: letter = "D"
      case .workday: letter = "BD"
      case .hour: (letter, isTime) = ("H", true)
      case .minute: (letter, isTime) = ("M", true)
      case .second: (letter, isTime) = ("S", true)
      case .millisecond: (value, letter, isTime) = (value.scaled(by: -3) ?? value, "S", true)
      }
      let text = value.text
      guard !value.isNegative, !text.utf8.contains(UInt8(ascii: "/")) else { return nil }
      if isTime { time += text + letter } else { date += text + letter }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}
