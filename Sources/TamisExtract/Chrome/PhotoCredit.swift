/// Finds the credit at the end of a caption: who took or supplied the picture, not what it shows.
///
/// `The quay at dawn. Photo: Jane Roe / Reuters`, `Le quai, le 5 mars. Photo Jean Martin`,
/// `The minister © AFP`, `图为开工现场。本报记者 张三 摄`. The caption stays and its credit goes.
struct PhotoCredit {
  /// Longer texts are no captions. In bytes.
  private static let longestCaption = 600
  /// A credit takes at most so much, in bytes.
  private static let longestCredit = 110

  /// Where the credit begins; the start where a text is nothing else, nil where it has none.
  /// - Parameter isCaption: Whether the text stands in a caption, or right behind an image: there less is
  ///   needed to tell.
  /// - Complexity: O(*n*) for at most 600 bytes.
  static func start(in utf8: ArraySlice<UInt8>, isCaption: Bool) -> Int? {
    guard utf8.count <= longestCaption, utf8.count >= 4 else { return nil }
    let tail = utf8.suffix(longestCredit)
    guard mayHold(tail) else { return nil }
    var at = tail.startIndex
    while at < tail.endIndex {
      if mayBegin(at, tail), isBoundary(at, utf8), begins(at, utf8, isCaption: isCaption) {
        return withBracket(at, utf8)
      }
      at += 1
    }
    return isCaption ? agency(utf8) ?? takenBy(utf8) : takenBy(utf8)
  }

  // Most texts have none of the letters that a credit needs, so that they cost one look at each byte.
  private static func mayHold(_ tail: ArraySlice<UInt8>) -> Bool {
    for index in tail.indices {
      switch tail[index] | 0x20 {
      case UInt8(ascii: "p"), UInt8(ascii: "f"), UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "c"):
        if index == tail.startIndex || tail[index - 1] <= 0x2F || tail[index - 1] >= 0x80 { return true }
      case 0x80...: return true
      default: break
      }
    }
    return false
  }

  /// Whether a label, or a sign, may begin at a place: nearly all places fail at their first two bytes.
  private static func mayBegin(_ at: Int, _ tail: ArraySlice<UInt8>) -> Bool {
    let letter = (tail[at] | 0x20) &- UInt8(ascii: "a")
    guard letter < 26, at + 1 < tail.endIndex else { return tail[at] >= 0x80 }
    let next = (tail[at + 1] | 0x20) &- UInt8(ascii: "a")
    return next < 26 ? beginnings[Int(letter)] >> UInt32(next) & 1 == 1 : tail[at + 1] >= 0x80
  }

  /// For each first letter of a label a bit for each letter that may follow it.
  private static let beginnings: [UInt32] = {
    var beginnings = [UInt32](repeating: 0, count: 26)
    for label in labels where label.count > 1 {
      let (letter, next) = (label[0] &- UInt8(ascii: "a"), label[1] &- UInt8(ascii: "a"))
      if letter < 26, next < 26 { beginnings[Int(letter)] |= 1 << UInt32(next) }
    }
    return beginnings
  }()

  // MARK: Labels

  /// Labels that a colon, a name or "by" follows.
  private static let labels = [
    "photo", "photos", "foto", "fotos", "fot.", "photograph", "photography", "photographie", "fotografía",
    "fotografia", "image", "images", "imagen", "imágenes", "immagine", "imagem", "bild", "bilder", "picture",
    "credit", "credits", "crédit", "crédits", "crédito", "créditos", "crediti", "zdjęcie", "фото", "φωτο",
    "φωτό", "illustration", "bildquelle", "bildnachweis", "titelbild", "photo credit", "photo credits",
    "image credit", "image credits", "crédit photo", "crédits photo", "crédit photos", "crédits photos",
    "foto's", "图", "圖", "图片", "圖片", "图源", "圖源", "图片来源", "圖片來源", "資料照片", "资料图", "摄影", "攝影",
    "source", "quelle", "fuente", "fonte", "źródło", "źr.", "источник",
  ].map { FoldedText(Array($0.utf8)[...], keepsEnds: true).bytes }
  /// What may follow those in captions only: `Source: …`.
  private static let sourceLabels: Set<[UInt8]> = Set(
    ["source", "quelle", "fuente", "fonte", "zrodlo", "источник"].map { Array($0.utf8) })

  /// Whether what stands before `at` ends a sentence or sets something off.
  private static func isBoundary(_ at: Int, _ utf8: ArraySlice<UInt8>) -> Bool {
    guard at > utf8.startIndex else { return true }
    var before = at - 1
    var hasSpace = false
    while before > utf8.startIndex, isSpace(before, utf8) {
      hasSpace = true
      before -= 1
    }
    let byte = utf8[before]
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "/"): return true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "]"):
      return hasSpace
    case 0x80...:
      // After 。 （ 【 ｜ ／ – — » ” … and the like.
      guard before - 2 >= utf8.startIndex else { return false }
      let scalar = utf8[(before - 2)...before]
      return wideMarks.contains { scalar.elementsEqual($0) } || (hasSpace && utf8[at] == 0xC2)
    default: return hasSpace && (utf8[at] == 0xC2 || utf8[before + 1] == 0x0A)
    }
  }

  private static let wideMarks = ["。", "（", "【", "｜", "／", "–", "—", "”", "…", "！", "？", "）"].map {
    Array($0.utf8)
  }

  private static func isSpace(_ index: Int, _ utf8: ArraySlice<UInt8>) -> Bool {
    let byte = utf8[index]
    if byte <= 0x20 { return true }
    return byte == 0xA0 && index > utf8.startIndex && utf8[index - 1] == 0xC2
      || byte == 0xC2 && index + 1 < utf8.endIndex && utf8[index + 1] == 0xA0
  }

  /// Whether a credit runs from `at` to the end.
  private static func begins(_ at: Int, _ utf8: ArraySlice<UInt8>, isCaption: Bool) -> Bool {
    let rest = utf8[at...]
    guard rest.count <= longestCredit else { return false }
    // ©, and (c)
    if rest.starts(with: [0xC2, 0xA9]) { return isCaption && rest.count > 3 }
    guard let first = rest.first, first | 0x20 >= UInt8(ascii: "b") else { return false }
    let folded = FoldedText(rest, keepsEnds: true, keepsStart: true).bytes
    for label in labels where folded.count > label.count + 2 && folded.starts(with: label) {
      guard isCaption || !sourceLabels.contains(label) else { continue }
      if follows(folded[label.count...], rest, label: label, isCaption: isCaption) { return true }
    }
    return false
  }

  /// Whether what follows a label makes it one: a colon, a stroke, "by", ©, or names.
  private static func follows(
    _ after: ArraySlice<UInt8>, _ original: ArraySlice<UInt8>, label: [UInt8], isCaption: Bool
  ) -> Bool {
    guard let next = after.first else { return false }
    switch next {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"):
      return !hasSentence(after)
    case 0x20:
      let word = after.dropFirst()
      if word.starts(with: "\u{A9}".utf8) { return true }
      for by in bys where word.starts(with: by) { return isNames(original, from: label.count + 1 + by.count) }
      if word.starts(with: "/ ".utf8) || word.starts(with: "- ".utf8) || word.starts(with: "| ".utf8) {
        return !hasSentence(after)
      }
      return isNames(original, from: label.count)
    default: return false
    }
  }

  private static let bys = ["by ", "de ", "von ", "di ", "par ", "courtesy of ", "courtesy ", "via "].map {
    Array($0.utf8)
  }

  /// Whether a full stop ends a sentence inside: more follows it than an initial.
  private static func hasSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex - 2 {
      if text[index] == UInt8(ascii: "."), text[index + 1] == 0x20, index - text.startIndex > 3,
        text[index - 2] != 0x20
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether all words from byte `from` on begin with capital letters: `Photo Jane Roe`.
  private static func isNames(_ text: ArraySlice<UInt8>, from: Int) -> Bool {
    var words = 0
    var isStart = true
    for index in (text.startIndex + from)..<text.endIndex {
      let byte = text[index]
      if byte == 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        isStart = true
        continue
      }
      if isStart {
        let isCapital = byte &- UInt8(ascii: "A") < 26 || byte == 0xC3 || byte == 0xD0
        // "de", "von" and the like are part of names.
        guard
          isCapital || index + 3 >= text.endIndex
            || text[index..<min(index + 4, text.endIndex)].contains(0x20)
        else { return false }
        if isCapital { words += 1 }
      }
      if byte == UInt8(ascii: ".") && index < text.endIndex - 1 && !isStart && text[index - 1] != 0x20 {
        return false
      }
      isStart = false
    }
    return (1...9).contains(words)
  }

  // MARK: Agencies

  private static let agencies = [
    "afp", "reuters", "ap", "ap photo", "getty images", "getty", "shutterstock", "dpa", "picture alliance",
    "epa",
    "efe", "ansa", "pap", "imago", "istock", "adobe stock", "pixabay", "unsplash", "pexels", "alamy",
    "bloomberg",
    "xinhua", "тасс", "риа новости", "keystone", "apa", "belga", "anp", "wikimedia commons", "flickr", "sipa",
    "maxppp", "thinkstock", "depositphotos", "123rf", "panthermedia", "dreamstime", "east news", "forum",
    "newspix",
    "lapresse", "europa press", "zuma", "corbis", "press association", "wire image",
  ].map { Array($0.utf8) }

  /// A last part such as `/ Shutterstock`, `(AP)`, `– Jane Roe/Getty Images`.
  private static func agency(_ utf8: ArraySlice<UInt8>) -> Int? {
    guard let (cut, rest) = lastPart(utf8) else { return nil }
    let folded = FoldedText(utf8[rest...]).bytes
    guard agencies.contains(where: { folded == $0 || endsWith($0, folded) }) else { return nil }
    return cut
  }

  private static func endsWith(_ agency: [UInt8], _ folded: [UInt8]) -> Bool {
    guard folded.count > agency.count, folded.count <= 60, folded.suffix(agency.count).elementsEqual(agency)
    else {
      return false
    }
    let before = folded[folded.count - agency.count - 1]
    return before == UInt8(ascii: "/") || before == UInt8(ascii: ",")
      || before == 0x20 && folded.contains(UInt8(ascii: "/"))
  }

  /// The last part behind `/`, `(`, `|`, `–`, or a line feed: where the separator is, and what follows it.
  private static func lastPart(_ utf8: ArraySlice<UInt8>) -> (cut: Int, rest: Int)? {
    var index = utf8.endIndex - 1
    while index > utf8.startIndex, utf8.endIndex - index < 70 {
      switch utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "|"), 0x0A: return (index, index + 1)
      case UInt8(ascii: "/") where index + 1 < utf8.endIndex && utf8[index - 1] == 0x20:
        return (index, index + 1)
      case 0x93, 0x94:
        if index >= utf8.startIndex + 2, utf8[index - 1] == 0x80, utf8[index - 2] == 0xE2 {
          return (index - 2, index + 1)
        }
      default: break
      }
      index -= 1
    }
    return nil
  }

  // MARK: Chinese

  private static let takers = ["摄", "攝", "供图", "供圖"].map { Array($0.utf8) }
  private static let reporters = ["记者", "記者", "通讯员", "特约记者"].map { Array($0.utf8) }

  /// `。本报记者 张三 摄` at the end, or a text that is nothing else.
  private static func takenBy(_ utf8: ArraySlice<UInt8>) -> Int? {
    var end = utf8.endIndex
    while end > utf8.startIndex {
      if utf8[end - 1] == UInt8(ascii: ")") || utf8[end - 1] == UInt8(ascii: "]") {
        end -= 1
      } else if utf8[..<end].suffix(3).elementsEqual("）".utf8)
        || utf8[..<end].suffix(3).elementsEqual("。".utf8)
      {
        end -= 3
      } else {
        break
      }
    }
    let text = utf8[..<end]
    guard takers.contains(where: { text.suffix($0.count).elementsEqual($0) }) else { return nil }
    var start = text.startIndex
    var index = text.startIndex
    while index + 2 < text.endIndex {
      let scalar = text[index..<(index + 3)]
      if scalar.elementsEqual("。".utf8) || scalar.elementsEqual("（".utf8) { start = index + 3 }
      if text[index] == UInt8(ascii: "(") { start = index + 1 }
      index += 1
    }
    let credit = text[start...]
    guard credit.count <= 60,
      reporters.contains(where: { credit.has($0) }) || start == text.startIndex && credit.count <= 24
    else { return nil }
    return withBracket(start, utf8)
  }

  /// Takes the bracket in that the credit stands in.
  private static func withBracket(_ at: Int, _ utf8: ArraySlice<UInt8>) -> Int {
    if at > utf8.startIndex, utf8[at - 1] == UInt8(ascii: "(") || utf8[at - 1] == UInt8(ascii: "[") {
      return at - 1
    }
    if at >= utf8.startIndex + 3, utf8[(at - 3)..<at].elementsEqual("（".utf8) { return at - 3 }
    return at
  }
}
