// Days and months without their year or week in a clause that tells what has been: the last one is meant, not the
// nearest. *The mill burnt down on Saturday*, *a été repeinte en février*, 周六宣布.
extension Reader {
  /// The periods, the last that has begun before those to come where the clause of the date that ends before the token
  /// at `next` tells of the past.
  func pastFirst(_ periods: [Period], before next: Int) -> [Period] {
    guard let reference, let first = periods.first, reference.day < first.start.day,
      let past = periods.firstIndex(where: { $0.start.day <= reference.day }), next > 0, isPast(next - 1)
    else { return periods }
    return [periods[past]] + periods.enumerated().filter { $0.offset != past }.map(\.element)
  }

  private func isPast(_ last: Int) -> Bool {
    let to = tokens[last].end
    switch language.numberWords {
    case .english:
      let (from, close) = sentence(around: to)
      return !Self.englishComing.isIn(bytes, from, close) && isBehindPastVerb(last, from: from)
    case .french:
      let (from, close) = sentence(around: to)
      return Self.frenchPast.isIn(bytes, from, close) && !Self.frenchComing.isIn(bytes, from, close)
    case .chinese:
      return starts(Self.chineseTelling, at: to) && !Self.chineseComing.isIn(bytes, sentenceStart(to), to)
    case .none: return false
    }
  }

  /// *Opened the fair on Saturday*: a verb of the past, then no more than a few words of its clause, then *on* or *in*.
  private func isBehindPastVerb(_ last: Int, from limit: Int) -> Bool {
    var first = last
    // No date has more tokens.
    while first > 0, last - first < 6, follows(first),
      has(first - 1, .month) || has(first - 1, .weekday) || plain(first - 1) != nil
    { first -= 1 }
    var at = tokens[first].start
    let isLed = ends(Self.leads, at: at)
    guard isLed || has(last, .weekday) else { return false }
    if isLed { at -= 3 }
    for _ in 0..<(isLed ? 8 : 1) {
      guard at > limit + 3, bytes[at - 1] == UInt8(ascii: " "), Bytes.isASCIILetter(bytes[at - 2]) else {
        return false
      }
      var open = at - 1
      while open > limit, Bytes.isASCIILetter(bytes[open - 1]) { open -= 1 }
      if Self.clauses.contains(bytes, open, at - 1) { return false }
      if Self.englishPast.contains(bytes, open, at - 1) || isPastForm(open, at - 1) { return true }
      at = open
    }
    return false
  }

  /// A word in -ed that no article makes an adjective, nor *are* a present.
  private func isPastForm(_ open: Int, _ close: Int) -> Bool {
    close - open > 3 && bytes[close - 1] == UInt8(ascii: "d") && bytes[close - 2] == UInt8(ascii: "e")
      && bytes[close - 3] != UInt8(ascii: "e") && bytes[open] &- UInt8(ascii: "a") < 26
      && !ends(Self.participleLeads, at: open)
  }

  /// Where the sentence around `at` begins and ends, no more than 160 bytes on each side.
  private func sentence(around at: Int) -> (Int, Int) {
    var to = at
    while to < end, to - at < 160, !isSentenceEnd(to) { to += 1 }
    return (sentenceStart(at), to)
  }

  private func sentenceStart(_ at: Int) -> Int {
    var from = at
    while from > start, at - from < 160, !isSentenceEnd(from - 1) { from -= 1 }
    return from
  }

  private func isSentenceEnd(_ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      at + 1 < end && bytes[at + 1] == UInt8(ascii: " ") && at > start && bytes[at - 1] >= UInt8(ascii: "a")
    // 。
    case 0x82: at > start + 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE3
    default: false
    }
  }

  private static let leads = WordList(["on ", "in "])
  private static let participleLeads = WordList([
    " the ", " a ", " an ", " our ", " this ", " of ", " is ", " are ", " be ", " being ",
  ])
  /// Words that begin another clause.
  private static let clauses = WordList([
    "to", "that", "and", "which", "who", "if", "when", "as", "but", "because", "or", "while", "for", "from",
  ])
  private static let englishPast = WordList([
    "was", "were", "said", "took", "began", "fell", "rose", "won", "lost", "died", "went", "came", "held",
    "left",
    "met", "broke", "struck", "hit", "shot", "told", "gave", "got",
  ])
  private static let englishComing = WordList(
    [
      "will ", "'ll ", "’ll ", "shall ", "going to ", " due ", "expect", "schedul", "plan", " set ",
      " to be ",
      "would ", " may ", " can ", " must ", " should ", "next ", "upcoming", "until ", "moved", "postpone",
      "delay",
      "extended", "deadline", "invited", "tomorrow", "ahead of", "forecast", "starting", "beginning", "if ",
    ], .capitals)
  private static let frenchPast = WordList([
    " a été ", " ont été ", "s'est ", "s’est ", "se sont ", " fut ", " furent ",
  ])
  private static let frenchComing = WordList(
    [
      "prévu", "fixé", "report", "programmé", "prochain", "attendu", "sera ", "seront ", "aura ", "auront ",
      "rait ", "raient ", "ra ", "ront ", "rons ", "rez ", "devra", "doit ", " va ", " vont ", "jusqu",
      "avant ", "d'ici", "d’ici", "repouss",
      "prolong",
      "convoqu", "invit", "rendez-vous", "demain", "à venir", "dès ", "à partir",
    ], .capitals)
  private static let chineseTelling = WordList([
    "宣布", "宣佈", "表示", "称", "稱", "说", "說", "发布", "發布", "指出", "报道", "報道", "報導", "透露", "预测", "預測", "警告",
    "公布", "发表", "發表", "证实", "證實", "强调", "強調", "曝光", "揭发", "揭發", "发生", "發生", "爆发", "爆發", "去世", "逝世",
  ])
  private static let chineseComing = WordList([
    "将", "將", "预计", "預計", "可能", "计划", "計劃", "定于", "定於", "拟", "擬", "下周", "下週", "每周", "每週", "推迟", "推遲",
  ])
}
