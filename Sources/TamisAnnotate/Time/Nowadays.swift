// Today for nowadays: *today's youth*, *est aujourd'hui*, 今天的中国. It names no day, as *de nos jours* does not.
extension Reader {
  /// Whether the word for today at `index` means these times.
  func isNowadays(_ index: Int) -> Bool {
    let (from, to) = (tokens[index].start, tokens[index].end)
    switch language.numberWords {
    case .english: return isEnglishNowadays(from, to)
    case .french: return isFrenchNowadays(from, to)
    case .chinese: return isChineseNowadays(from, to)
    case .none: return false
    }
  }

  /// Whether the word for now at `index` joins sentences or is a part of another word: *Now, …*, *now that*, 体现在.
  func isDiscourse(_ index: Int) -> Bool {
    let (from, to) = (tokens[index].start, tokens[index].end)
    switch language.numberWords {
    case .english:
      return tokens[index].isCapital && to - from == 3 && starts(Self.discourseEnds, at: to)
        || starts(Self.thatClause, at: to)
    case .french:
      return isToldDay(index) || starts(Self.frenchDiscourse, at: to) || ends(Self.gerundLead, at: from)
        || tokens[index].isCapital && starts(Self.comma, at: to)
    case .chinese:
      return isToldDay(index)
        || ends(Self.chineseDiscourse, at: from)
    case .none: return false
    }
  }

  private func isEnglishNowadays(_ from: Int, _ to: Int) -> Bool {
    if bytes[to - 1] | 0x20 == UInt8(ascii: "s") { return starts(Self.englishEras, at: to) }
    return ends(Self.englishLeads, at: from) || starts(Self.englishFollowers, at: to)
      // has today become
      || ends(Self.have, at: from) && starts(Self.become, at: to)
  }

  private func isFrenchNowadays(_ from: Int, _ to: Int) -> Bool {
    if ends(Self.frenchCounting, at: from) { return false }
    return ends(Self.frenchLeads, at: from)
      || starts(Self.frenchFollowers, at: to)
  }

  private func isChineseNowadays(_ from: Int, _ to: Int) -> Bool {
    ends(Self.chineseLeads, at: from)
      || starts(Self.chineseFollowers, at: to)
      || starts(Self.chinesePossessive, at: to) && starts(Self.chineseEras, at: to + 3)
  }

  /// Whether one of `words` stands at `at`, small letters for either case.
  func starts(_ words: [String], at: Int) -> Bool {
    words.contains { word in
      at + word.utf8.count <= end
        && zip(bytes[at..<(at + word.utf8.count)], word.utf8).allSatisfy { Self.isSameLetter($0, $1) }
    }
  }

  /// Whether one of `words` ends before `at`.
  func ends(_ words: [String], at: Int) -> Bool {
    words.contains { word in
      let first = at - word.utf8.count
      return first >= start && zip(bytes[first..<at], word.utf8).allSatisfy { Self.isSameLetter($0, $1) }
    }
  }

  private static func isSameLetter(_ byte: UInt8, _ word: UInt8) -> Bool {
    byte == word || byte | 0x20 == word && Bytes.isASCIILetter(byte)
  }

  private static let discourseEnds = WordList([",", " that "], .capitals)
  private static let thatClause = WordList([" that "], .capitals)
  private static let frenchDiscourse = WordList([" que ", "-là", " qu'", " qu’"], .capitals)
  /// *en maintenant*: a verb.
  private static let gerundLead = WordList([" en "])
  private static let comma = WordList([","], .capitals)
  private static let chineseDiscourse = WordList(
    ["体", "體", "实", "實", "呈", "出", "发", "發", "展", "表", "兑", "兌", "浮", "涌", "再"], .capitals)
  private static let englishLeads = WordList(
    [
      "of ", "than ", "until ", "to ", "even ", "still ", "we know ", "exist ", "exists ", "used ", "use ",
      "uses ", "in use ",
    ],
    .capitals)
  private static let have = WordList(["have ", "has "])
  private static let become = WordList([" become"])
  private static let englishFollowers = WordList(
    [
      " still", ", many", ", most", ", more than", ", there ", ", over ", ", nearly", ", some ",
      ", almost",
      ", people", ", a few", ", few ", ", only", " many", " most ", " more than", " there are", " people",
      " expect", " face ", " rely ", " prefer ", " demand ", " struggle",
      " it is", ", it is", ", it's", " it's", ", it’s a", ", it’s an", ", it’s the", ", he's", ", she's",
      ", they're", ", they are", ", he is",
      ", she is", ", we ", " we ", ", you can", " you can", " than ",
      ", the majority",
    ], .capitals)
  private static let frenchCounting = WordList(
    ["partir d'", "partir d’", "compter d'", "compter d’", "dès "], .capitals)
  private static let frenchLeads = WordList(
    [
      "d'", "d’", "jusqu'à ", "jusqu’à ", "encore ", "passé et ", "est ", "sont ", " a ", "ont ", "peut ",
      "doit ", "sait ",
      "existe ", "reste ", "restent ", "peuvent ", "doivent ", "compte ", "représente ", "permet ",
      "permettent ",
      "avons ", "sommes ", "compris ",
    ], .capitals)
  private static let frenchFollowers = WordList(
    [
      " encore", ", plus d", ", plus que", ", la plupart", ", de nombreu", ", beaucoup", ", il existe",
      ", il est",
      ", on ", ", près d", ", environ", ", c'est", ", c’est", " plus que", " plus de", ", les ", ", nous ",
    ], .capitals)
  private static let chineseLeads = WordList(["直到", "的", "到", "至", "時至", "与", "和", "像"], .capitals)
  private static let chineseFollowers = WordList(["头条", "頭條", "俄罗斯", "美国》", "说法", "看来", "看來"], .capitals)
  private static let chinesePossessive = WordList(["的"], .capitals)
  /// What belongs to the times and not to a day.
  private static let englishEras = WordList(
    [
      " world", " society", " market", " economy", " youth", " kids", " children", " generation", " standard",
      " technolog", " digital", " modern", " fast", " busy", " consumer", " student", " culture", " climate",
      " age",
      " era", " prices", " rates", " costs", " dollar", " money", " business", " workplace", " global",
      " competitive", " young",
      " women",
      " men", " parents", " famil", " readers", " cars", " computers", " smartphone", " internet", " web",
      " large language", " ai ", " artificial", " software", " developer", " teams", " systems", " model",
      " most",
      " best", " top", " high", " teen", " life", " homes", " industry", " organi", " compan", " leaders",
      " user", " threat", " cyber", " landscape", " challenges",
    ], .capitals)
  private static let chineseEras = WordList(
    [
      "中国", "中國", "我们", "我們", "社会", "社會", "世界", "年轻", "年輕", "孩子", "人们", "人們", "时代", "時代", "互联", "年代",
      "成就", "生活", "地位", "样子", "樣子", "规模", "規模", "局面", "香港", "北京", "上海", "台湾",
    ], .capitals)
}
