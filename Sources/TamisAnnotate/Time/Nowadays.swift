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
      return tokens[index].isCapital && to - from == 3 && starts([",", " that "], at: to)
        || starts([" that "], at: to)
    case .french:
      return isToldDay(index) || starts([" que ", "-là", " qu'", " qu’"], at: to)
        || tokens[index].isCapital && starts([","], at: to)
    case .chinese:
      return isToldDay(index)
        || ends(["体", "體", "实", "實", "呈", "出", "发", "發", "展", "表", "兑", "兌", "浮", "涌", "再"], at: from)
    case .none: return false
    }
  }

  private func isEnglishNowadays(_ from: Int, _ to: Int) -> Bool {
    if bytes[to - 1] | 0x20 == UInt8(ascii: "s") { return starts(Self.englishEras, at: to) }
    return ends(
      ["of ", "than ", "until ", "to ", "even ", "still ", "we know ", "exist ", "exists ", "used "], at: from
    )
      || starts(
        [
          " still", ", many", ", most", ", more than", ", there ", ", over ", ", nearly", ", some ",
          ", almost",
          ", people", ", a few", ", few ", ", only", " many", " most ", " more than", " there are", " people",
          " it is", ", it is", ", it's", " it's", ", he's", ", she's", ", they're", ", they are", ", he is",
          ", she is", ", we ", " we ", ", you can", " you can", " than ",
          ", the majority",
        ], at: to)
  }

  private func isFrenchNowadays(_ from: Int, _ to: Int) -> Bool {
    if ends(["partir d'", "partir d’", "compter d'", "compter d’", "dès "], at: from) { return false }
    return ends(
      [
        "d'", "d’", "jusqu'à ", "jusqu’à ", "encore ", "passé et ", "est ", "sont ", " a ", "ont ", "peut ",
        "doit ", "sait ",
        "existe ", "reste ", "restent ", "peuvent ", "doivent ", "compte ", "représente ", "permet ",
        "permettent ",
        "avons ", "sommes ", "compris ",
      ], at: from)
      || starts(
        [
          " encore", ", plus d", ", plus que", ", la plupart", ", de nombreu", ", beaucoup", ", il existe",
          ", il est",
          ", on ", ", près d", ", environ", ", c'est", ", c’est", " plus que", ", les ", ", nous ",
        ], at: to)
  }

  private func isChineseNowadays(_ from: Int, _ to: Int) -> Bool {
    ends(["直到", "的", "到", "至", "時至", "与", "和", "像"], at: from)
      || starts(["头条", "頭條", "俄罗斯", "美国》", "说法", "看来", "看來"], at: to)
      || starts(["的"], at: to) && starts(Self.chineseEras, at: to + 3)
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

  /// What belongs to the times and not to a day.
  private static let englishEras = [
    " world", " society", " market", " economy", " youth", " kids", " children", " generation", " standard",
    " technolog", " digital", " modern", " fast", " busy", " consumer", " student", " culture", " climate",
    " age",
    " era", " prices", " dollar", " money", " business", " workplace", " global", " competitive", " young",
    " women",
    " men", " parents", " famil", " readers", " cars", " computers", " smartphone", " internet", " web",
    " most",
    " best", " top", " high", " teen", " life", " homes", " industry", " organi", " compan", " leaders",
    " user",
  ]
  private static let chineseEras = [
    "中国", "中國", "我们", "我們", "社会", "社會", "世界", "年轻", "年輕", "孩子", "人们", "人們", "时代", "時代", "互联", "年代",
    "成就", "生活", "地位", "样子", "樣子", "规模", "規模", "局面", "香港", "北京", "上海", "台湾",
  ]
}
