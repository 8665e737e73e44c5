// Digits that point to a place in a document and count nothing: article 63, paragraphe 1; (1), [12]; n° L 145.
extension Reader {
  /// Whether the number of tokens `first..<next`, digits alone, is such a pointer.
  func isReference(_ first: Int, _ next: Int) -> Bool {
    guard next == first + 1, let run = run(first), !run.hasDecimals, !run.isGrouped else { return false }
    let (from, to) = (tokens[first].start, tokens[first].end)
    if isInAddress(from, to) { return true }
    // 00800: a telephone
    if to - from > 3, bytes[from] == UInt8(ascii: "0"), bytes[from + 1] == UInt8(ascii: "0"), run.plain != 0 {
      return true
    }
    // 404 Not Found
    if run.plain == 404, starts(Self.notFound, at: to) { return true }
    // 果树93(01)班
    if isChinese, starts(Self.classSigns, at: to) { return true }
    guard run.wholeDigits <= 4 else {
      return ends(Self.identifiers, at: from) || run.wholeDigits > 5 && ends(Self.spacedSigns, at: from)
    }
    if isNumberOfNote(from, to) || isOfReport(from, to) || isNoteMark(from, to) { return true }
    guard from > start else { return false }
    if isCitation(from, to) || isDepartment(from, to) { return true }
    switch bytes[from - 1] {
    case UInt8(ascii: "["): return to < end && bytes[to] == UInt8(ascii: "]")
    case UInt8(ascii: "("):
      return run.wholeDigits <= 2 && to < end && bytes[to] == UInt8(ascii: ")") && isNote(from - 1, to + 1)
    case UInt8(ascii: " "), 0xA0, UInt8(ascii: "-"):
      // Étape 4 / 8
      if bytes[from - 1] == UInt8(ascii: " "), from > start + 4, ends(Self.spacedSlash, at: from),
        Bytes.isDigit(bytes[from - 4]), isBehindReference(from - 3)
      {
        return true
      }
      // 第12-15页
      if isChinese, bytes[from - 1] == UInt8(ascii: "-"), starts(Self.pageSigns, at: to) { return true }
      return isBehindReference(from) || isLabel(from, to) || isRoundTheClock(from)
        || isChinese && ends(Self.spacedFigures, at: from)
    // p.2
    // p.2; and the call of a note behind a sentence: the plan.2
    case UInt8(ascii: "."):
      return !isChinese && (Self.references.contains(wordBefore(from)) || isGluedNote(from, to))
    case 0x88 where isChinese && run.wholeDigits <= 2 && ends(["（"], at: from):
      return starts(["）"], at: to) && !starts(["）日", "）號", "）号"], at: to)
    // règlement 1408/71, étape 2 /6
    case UInt8(ascii: "/"):
      var open = from - 1
      if open > start, bytes[open - 1] == UInt8(ascii: " ") { open -= 1 }
      let close = open
      while open > start, Bytes.isDigit(bytes[open - 1]) { open -= 1 }
      return open < close && isBehindReference(open)
    default:
      guard isChinese else { return false }
      // 第88～89页
      return ends(Self.figures, at: from)
        || ends(Self.rangesOfPages, at: from) && starts(Self.pageSigns, at: to)
    }
  }

  /// 16(3):188: volume, number and page of a periodical.
  private func isCitation(_ from: Int, _ to: Int) -> Bool {
    // Behind the colon: the page.
    var close = from - 1
    if bytes[close] == UInt8(ascii: " "), close > start { close -= 1 }
    if bytes[close] == UInt8(ascii: ":"), close > start + 1, bytes[close - 1] == UInt8(ascii: ")") {
      return Bytes.isDigit(bytes[close - 2])
    }
    guard to + 1 < end else { return false }
    // In brackets: the number.
    if bytes[from - 1] == UInt8(ascii: "("), from > start + 2 {
      let before = bytes[from - 2] == UInt8(ascii: " ") ? bytes[from - 3] : bytes[from - 2]
      return Bytes.isDigit(before) && bytes[to] == UInt8(ascii: ")") && bytes[to + 1] == UInt8(ascii: ":")
    }
    // Before them: the volume.
    var at = bytes[to] == UInt8(ascii: " ") ? to + 1 : to
    guard at + 1 < end, bytes[at] == UInt8(ascii: "("), Bytes.isDigit(bytes[at + 1]) else { return false }
    at += 1
    while at < end, Bytes.isDigit(bytes[at]) { at += 1 }
    return at + 1 < end && bytes[at] == UInt8(ascii: ")") && bytes[at + 1] == UInt8(ascii: ":")
  }

  /// Whether a bracket from `open` up to `close` calls a note: it stands at the beginning of the block, is glued to a
  /// word, or ends a sentence. *Twenty (20) days* and *Comments (5)* count.
  private func isNote(_ open: Int, _ close: Int) -> Bool {
    if open == start { return true }
    let before = bytes[open - 1]
    if Bytes.isASCIILetter(before) || Bytes.isDigit(before) || before == UInt8(ascii: ".")
      || before == UInt8(ascii: ",") || ends(Self.closingQuotes, at: open)
    {
      return true
    }
    guard before == UInt8(ascii: " "), open - start > 12, close < end else { return false }
    if Bytes.isASCIILetter(bytes[close]) { return true }
    guard [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[close]) else {
      return false
    }
    let word = wordBefore(open)
    return word.first.map { $0 >= UInt8(ascii: "a") } ?? false
  }

  /// Whether one or two digits stand right behind the end of a sentence that ends in a word.
  private func isGluedNote(_ from: Int, _ to: Int) -> Bool {
    guard to - from < 3, from > start + 4, bytes[from - 2] &- UInt8(ascii: "a") < 26,
      bytes[from - 3] &- UInt8(ascii: "a") < 26
    else { return false }
    // A short word only before another sentence: th.7 is a heat.
    guard
      Bytes.isASCIILetter(bytes[from - 4])
        || to + 1 < end && bytes[to] == UInt8(ascii: " ") && bytes[to + 1] &- UInt8(ascii: "A") < 26
    else { return false }
    return to == end || bytes[to] == UInt8(ascii: " ") || bytes[to] == UInt8(ascii: "\n")
  }

  /// (3)3, 1(1): digits beside a bracket that has the same ones in it, or those within.
  private func isNumberOfNote(_ from: Int, _ to: Int) -> Bool {
    let length = to - from
    guard length < 3 else { return false }
    if isSame(from, to, asAt: to + 1, between: (from - 1, to))
      || isSame(from, to, asAt: from - 1 - length, between: (from - 1, to))
    {
      return true
    }
    // (16)16 reviews: a count that is said twice.
    guard to + 1 >= end || bytes[to] != UInt8(ascii: " ") || bytes[to + 1] &- UInt8(ascii: "a") >= 26 else {
      return false
    }
    return isSame(from, to, asAt: from - 1 - length, between: (from - 2 - length, from - 1))
      || isSame(from, to, asAt: to + 1, between: (to, to + 1 + length))
  }

  /// Whether the digits from `from` up to `to` stand at `other`, too, with brackets at the two places.
  private func isSame(_ from: Int, _ to: Int, asAt other: Int, between brackets: (Int, Int)) -> Bool {
    let last = other + to - from
    guard other >= start, last <= end, brackets.0 >= start, brackets.1 < end,
      bytes[brackets.0] == UInt8(ascii: "("), bytes[brackets.1] == UInt8(ascii: ")")
    else { return false }
    return bytes[from..<to].elementsEqual(bytes[other..<last])
      && (last == end || !Bytes.isDigit(bytes[last]))
  }

  /// Whether the digits at `from` follow a word for a part of a document, with numbers of further ones between:
  /// *articles 81 et 82*, *article 6, paragraphe 4, point 2*, *Figure 4-2*, *n° L 145*.
  func isBehindReference(_ from: Int) -> Bool {
    var at = from
    for _ in 0..<6 {
      let word = wordBefore(at)
      if word.isEmpty { return false }
      if Self.isNumberSign(word) { return at < from || Self.works.contains(wordBefore(word.startIndex)) }
      if Self.references.contains(word) { return true }
      let isStep =
        Bytes.isDigit(word[word.startIndex]) && word.count <= 4
        || word.count <= 2 && Bytes.isASCIILetter(word[word.startIndex])
          && (word.count == 1 || word.last == UInt8(ascii: "."))
        || Self.joiners.contains(word)
      guard isStep else { return false }
      at = word.startIndex
    }
    return false
  }

  /// *Chapter six*: the index behind a number in words that points to a place in a work.
  func pointerInWords(_ index: Int) -> Int? {
    guard !isChinese, tokens[index].form == .word, has(index, .cardinal), tokens[index].start > start + 4,
      bytes[tokens[index].start - 1] == UInt8(ascii: " "),
      Self.places.contains(wordBefore(tokens[index].start))
    else { return nil }
    guard var next = words(at: index)?.next else { return nil }
    // levels five and six
    if bytes[tokens[index].start - 2] | 0x20 == UInt8(ascii: "s"), has(next, .and), follows(next),
      has(next + 1, .cardinal), follows(next + 1), let last = words(at: next + 1)
    {
      next = last.next
    }
    return starts(Self.times, at: tokens[next - 1].end) ? nil : next
  }

  private static let places = WordList(
    [
      "chapter", "chapters", "chapitre", "chapitres", "page", "section", "volume", "tome", "act", "acte",
      "scene", "scène", "verse", "psalm", "psaume", "appendix", "level", "levels",
    ], .any)
  private static let times = WordList([" times", " fois"])

  /// *24 heures sur 24*, *7 jours sur 7*: the second number says nothing more.
  private func isRoundTheClock(_ from: Int) -> Bool {
    guard language.numberWords == .french else { return false }
    let over = wordBefore(from)
    guard Self.isSame(over, "sur") else { return false }
    let unit = wordBefore(over.startIndex)
    return Self.clockUnits.contains(unit)
  }

  /// n°, nº, No.
  private static func isNumberSign(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    numberSigns.contains(word)
  }

  private static func isSame(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ other: String) -> Bool {
    word.count == other.utf8.count && zip(word, other.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The word that ends before `at`, with a space, comma or hyphen between.
  func wordBefore(_ at: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var close = at
    while close > start,
      bytes[close - 1] == UInt8(ascii: " ") || bytes[close - 1] == 0xA0
        || bytes[close - 1] == 0xC2 && close < at || bytes[close - 1] == UInt8(ascii: ",")
        || bytes[close - 1] == UInt8(ascii: "-")
    {
      close -= 1
    }
    var open = close
    while open > start, close - open < 16, bytes[open - 1] != UInt8(ascii: " "), bytes[open - 1] != 0xA0,
      bytes[open - 1] != UInt8(ascii: "-"), bytes[open - 1] != UInt8(ascii: "("),
      bytes[open - 1] != UInt8(ascii: "["),
      bytes[open - 1] != UInt8(ascii: "'"), bytes[open - 1] != 0x99, bytes[open - 1] != 0x0A
    {
      open -= 1
    }
    return bytes[open..<close]
  }

  private static let closingQuotes = WordList(["»", "”", "\""])
  /// What an identifier stands behind, however long.
  private static let identifiers = WordList([
    "#: ", "#:", "#:\u{A0}", "No: ", "ID: ", "ID ", "arXiv:", "doi:", "bug ", "Bug ", "issue ", "Issue ",
    "ticket ", "Ticket ",
  ])
  /// What a number of six digits and more stands behind in a register.
  private static let spacedSigns = WordList(["No. ", "no. ", "Nr. ", "nr. "])
  private static let pageSigns = WordList(["页", "頁"])
  private static let rangesOfPages = WordList(["～", "〜", "－", "—", "–", "至", "到"])
  private static let clockUnits = WordList(["heures", "h", "jours", "j"], .any)
  private static let numberSigns = WordList(["n°", "N°", "nº", "Nº", "No.", "no."])
  private static let notFound = WordList([" not found", " error", " page"], .capitals)
  private static let classSigns = WordList([
    "(01)班", "(02)班", "(03)班", "(1)班", "(2)班", "(3)班", "（1）班", "（2）班", "（3）班",
  ])
  private static let spacedFigures = WordList(["图 ", "圖 ", "附件 "])
  private static let figures = WordList([
    "图", "圖", "附件", "附录", "附錄", "如表", "见表", "見表", "分机", "分機", "分机号",
  ])
  private static let references = WordList(
    [
      "article", "articles", "art.", "paragraphe", "paragraphes", "alinéa", "alinéas", "considérant",
      "figure",
      "figures",
      "fig.", "objectif", "paragraph", "paragraphs", "clause", "line", "figs.", "chapter", "chapters",
      "chapitre",
      "chapitres", "section", "sections", "page", "pages", "p.", "pp.", "table", "tableau", "tableaux",
      "volume",
      "volumes", "vol.", "vol", "tome", "part", "partie", "appendix", "annexe", "annexes", "annex", "step",
      "steps", "chap.", "chaps.", "ch.", "j.o.",
      "étape", "étapes", "etape", "etapes", "column", "footnote", "equation", "exhibit", "encadré",
      "graphique",
      "lesson", "leçon", "priorité", "thème", "axe", "module", "phase", "phases", "zone", "zones", "tier",
      "épisode",
      "episode", "exercice",
      "exercise", "question", "verse", "slide", "bug", "myth", "session", "sessions", "mythe", "issue",
      "ticket", "type", "types", "publication",
      "jo", "assumption", "hypothesis", "lemma", "theorem", "proposition", "corollary", "directive",
      "directives",
      "recommandation", "règlement", "règlements", "décision", "hypothèse", "théorème",
    ], .any)
  /// What a number sign stands behind in a list of works, papers or goods.
  private static let works = WordList(
    [
      "catalog", "catalogue", "bulletin", "circular", "issue", "model", "part", "permit", "license",
      "licence", "item", "lot",
    ],
    .any)
  private static let spacedSlash = WordList([" / "])
  private static let joiners = WordList(
    ["et", "and", "ou", "or", "à", "to", "point", "points", "tiret", "tirets", "lettre"], .any)
}
