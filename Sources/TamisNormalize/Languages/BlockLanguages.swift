internal import TamisCore
internal import TamisUnicode

/// The languages of an article and of its blocks.
///
/// A language that the record gives (`lang`, else `lang_declared`) is taken, but for long blocks that
/// evidently are in another one. Pages declare wrongly often enough that where nearly all of the text
/// contradicts `lang_declared`, the document's language follows the text; `lang` is never overruled.
/// A short block of the same script as the others shares their language; one that comes with a language
/// keeps it.
struct BlockLanguages {
  /// For each part of the text.
  private(set) var blocks: [DetectedLanguage]
  /// The document's.
  private(set) var document: DetectedLanguage

  /// How much of a block is looked at, in bytes, and how much where that leaves it open or there are few blocks.
  private static let lookLength = 192
  private static let fewBlocks = 4
  private static let sampleLength = 768
  /// From this length on in bytes, a block's own evidence is enough.
  private static let longBlock = 120
  /// Below this score, a block that is not long goes with the document.
  private static let sureScore = 0.6
  /// Up to this length in bytes, a block is a few words, of which any detector is sure too easily.
  private static let shortBlock = 40

  /// Shorter texts do not overrule what their page declares.
  private static let overrulingLength = 400.0

  /// What a record says of its text's language.
  private struct Declared {
    let tag: String
    /// Whether it is `lang`, which is never overruled.
    let isFirm: Bool
  }

  init(_ text: ArticleText, _ article: Article, _ detector: LanguageDetector) {
    let firm = article.language.flatMap(LanguageTag.canonical)
    let declared = firm ?? article.declaredLanguage.flatMap(LanguageTag.canonical)
    let given = text.parts.map { Self.given($0.block) }
    let isGiven = given.map { $0 != nil }
    let detected = Self.detected(
      in: text, given, declared.map { Declared(tag: $0, isFirm: firm != nil) }, detector)
    let weights = text.parts.map { Double($0.range.count) }
    let found = Self.weightiest(detected, weights)
    guard let declared else {
      document = found
      blocks = detected.indices.map {
        isGiven[$0] ? detected[$0] : Self.settled(detected[$0], weights[$0], by: found)
      }
      return
    }
    let scripted = Self.withScript(declared, detected, weights)
    let agreeing = Self.share(of: scripted, detected, weights)
    if firm == nil, agreeing < 0.1, weights.reduce(0, +) > Self.overrulingLength, found.score > 0.5 {
      document = found
      blocks = detected.indices.map {
        isGiven[$0] ? detected[$0] : Self.settled(detected[$0], weights[$0], by: found)
      }
      return
    }
    document = DetectedLanguage(
      tag: scripted, score: article.language.flatMap { _ in article.languageScore } ?? max(0.5, agreeing))
    let document = document
    blocks = detected.indices.map {
      isGiven[$0] ? detected[$0] : Self.contradicted(detected[$0], weights[$0], by: document)
    }
  }

  /// Each block's language by itself; `und` also where it goes with the document whatever it may be in.
  ///
  /// Where scripts and common words settle what most of the text is in, only blocks that may be in another
  /// language are asked about further, which takes ten times as long.
  private static func detected(
    in text: ArticleText, _ given: [DetectedLanguage?], _ declared: Declared?, _ detector: LanguageDetector
  ) -> [DetectedLanguage] {
    var found = given.map { $0 ?? .undetermined }
    var open: [(part: Int, look: LanguageLook)] = []
    let lookLength = text.parts.count < fewBlocks ? sampleLength : lookLength
    // Short blocks rarely settle anything: their script first.
    for i in given.indices where given[i] == nil {
      let block = text.utf8[text.parts[i].range]
      let look = detector.look(at: sample(of: block, upTo: lookLength), readsWords: block.count >= longBlock)
      if let language = look.language { found[i] = language } else { open.append((i, look)) }
    }
    guard !open.isEmpty else { return found }
    var expected = evident(found, text, declared).flatMap { haveSameScript($0, "en") ? $0 : nil }
    if expected != nil, expected == declared?.tag {
      open.removeAll { text.parts[$0.part].range.count < longBlock }
    } else {
      open = open.compactMap { entry in
        let block = text.utf8[text.parts[entry.part].range]
        guard block.count > shortBlock, block.count < longBlock else { return entry }
        let look = detector.look(at: block)
        guard let language = look.language else { return (entry.part, look) }
        found[entry.part] = language
        return nil
      }
      expected = evident(found, text, declared).flatMap { haveSameScript($0, "en") ? $0 : nil }
      if expected != nil { open.removeAll { text.parts[$0.part].range.count <= shortBlock } }
    }
    for (i, look) in open {
      if let expected, look.leans(to: expected) {
        found[i] = DetectedLanguage(tag: expected, score: look.score)
      } else {
        found[i] = detector.detect(sample(of: text.utf8[text.parts[i].range], upTo: sampleLength))
      }
    }
    return found
  }

  /// The language of a text of which enough is settled to know: nearly all that is, and a quarter of all.
  /// Nil where it is not the declared one, unless that one is nowhere to be seen and may be overruled.
  private static func evident(
    _ settled: [DetectedLanguage], _ text: ArticleText, _ declared: Declared?
  ) -> String? {
    let lengths = text.parts.map { Double($0.range.count) }
    let best = weightiest(settled, lengths).tag
    let own = length(of: best, settled, lengths)
    let known = zip(settled, lengths).reduce(0) { $0 + ($1.0.tag == "und" ? 0 : $1.1) }
    let all = lengths.reduce(0, +)
    guard best != "und", own >= 160, own * 4 >= all, own * 4 >= known * 3 else { return nil }
    guard let declared, declared.tag != best else { return best }
    let isOverruled =
      !declared.isFirm && all > overrulingLength && own >= known * 0.95
      && length(of: declared.tag, settled, lengths) < own * 0.05
    return isOverruled ? best : nil
  }

  private static func length(
    of tag: String, _ detected: [DetectedLanguage], _ lengths: [Double]
  ) -> Double {
    zip(detected, lengths).reduce(0) { $0 + ($1.0.tag == tag ? $1.1 : 0) }
  }

  /// The beginning of a block: a few sentences tell as much as all.
  private static func sample(of block: ArraySlice<UInt8>, upTo length: Int) -> ArraySlice<UInt8> {
    guard block.count > length else { return block }
    var end = block.startIndex + length
    while end > block.startIndex, block[end] & 0xC0 == 0x80 { end -= 1 }
    return block[..<end]
  }

  /// The language a block comes with, as after an earlier run; nil where its script is not told.
  private static func given(_ block: Block) -> DetectedLanguage? {
    guard let tag = block.language.flatMap(LanguageTag.canonical), tag != "zh" else { return nil }
    return DetectedLanguage(tag: tag, score: block.languageScore ?? 1)
  }

  /// Writes the languages to the article, whose blocks are the text's parts.
  func store(in article: inout Article) {
    for i in article.blocks.indices where i < blocks.count {
      article.blocks[i].language = blocks[i].tag
      article.blocks[i].languageScore = blocks[i].score
    }
    article.language = document.tag
    article.languageScore = document.score
  }

  /// Says of all that is Chinese that it is in one script now, and whether any block was in the other one.
  mutating func convertChinese(to tag: String) -> Bool {
    func converted(_ language: DetectedLanguage) -> DetectedLanguage {
      LanguageTag.base(language.tag) == "zh" ? DetectedLanguage(tag: tag, score: language.score) : language
    }
    let hasChanged = blocks.contains { LanguageTag.base($0.tag) == "zh" }
    blocks = blocks.map(converted)
    document = converted(document)
    return hasChanged
  }

  /// The language with most of the text, each block weighed by its length and its score.
  private static func weightiest(_ detected: [DetectedLanguage], _ weights: [Double]) -> DetectedLanguage {
    var totals: [(tag: String, weight: Double, length: Double)] = []
    for (language, length) in zip(detected, weights) where language.tag != "und" {
      if let i = totals.firstIndex(where: { $0.tag == language.tag }) {
        totals[i].weight += length * language.score
        totals[i].length += length
      } else {
        totals.append((language.tag, length * language.score, length))
      }
    }
    guard var best = totals.first else { return .undetermined }
    for other in totals.dropFirst() where other.weight > best.weight { best = other }
    let all = totals.reduce(0) { $0 + $1.length }
    return DetectedLanguage(tag: best.tag, score: best.weight / max(all, 1))
  }

  /// The share of the text that is in a language, from 0 to 1, what tells nothing left out.
  private static func share(of tag: String, _ detected: [DetectedLanguage], _ weights: [Double]) -> Double {
    var agreeing = 0.0
    var all = 0.0
    for (language, length) in zip(detected, weights) where language.tag != "und" {
      all += length
      if language.tag == tag { agreeing += length }
    }
    return all > 0 ? agreeing / all : 1
  }

  /// Chinese without a script, or with one that most of the text contradicts, gets the text's.
  private static func withScript(
    _ tag: String, _ detected: [DetectedLanguage], _ weights: [Double]
  ) -> String {
    guard LanguageTag.base(tag) == "zh" else { return tag }
    let chinese = weightiest(detected.map { $0.tag.hasPrefix("zh") ? $0 : .undetermined }, weights)
    if tag == "zh" { return chinese.tag == "und" ? "zh-Hans" : chinese.tag }
    // One character of the other script may be a name or a slip.
    return chinese.tag != "und" && chinese.score > 0.7 ? chinese.tag : tag
  }

  /// A block's language where none is given: its own, or the document's where it tells little.
  private static func settled(
    _ own: DetectedLanguage, _ length: Double, by document: DetectedLanguage
  ) -> DetectedLanguage {
    if document.tag == "und" || own.tag == document.tag { return own }
    if own.tag == "und" { return DetectedLanguage(tag: document.tag, score: document.score / 2) }
    let isWeak = Int(length) <= shortBlock || (Int(length) < longBlock && own.score < sureScore)
    guard isWeak, haveSameScript(own.tag, document.tag) else {
      return own
    }
    return DetectedLanguage(tag: document.tag, score: document.score / 2)
  }

  /// A block's language where one is given: that one, or its own where it is long and sure or in a script that
  /// the given one is not written in.
  private static func contradicted(
    _ own: DetectedLanguage, _ length: Double, by document: DetectedLanguage
  ) -> DetectedLanguage {
    if own.tag == document.tag { return DetectedLanguage(tag: own.tag, score: max(own.score, 0.5)) }
    let isOther = own.tag != "und" && (own.score > 0.5 || !haveSameScript(own.tag, document.tag))
    if isOther, Int(length) >= longBlock { return own }
    // A few Han characters among French are not French, while a few Latin letters among Chinese may be a name.
    if own.tag != "und", scriptGroup(own.tag) != 0, !haveSameScript(own.tag, document.tag) { return own }
    return DetectedLanguage(tag: document.tag, score: 0.5)
  }

  /// Whether two languages are written in the same script, as far as that tells them apart at a glance.
  private static func haveSameScript(_ a: String, _ b: String) -> Bool { scriptGroup(a) == scriptGroup(b) }

  private static func scriptGroup(_ tag: String) -> Int {
    switch LanguageTag.base(tag) {
    case "zh", "ja": 1
    case "ko": 2
    case "ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg": 3
    case "ar", "fa", "ur", "ps", "ug", "sd", "ckb": 4
    case "he", "yi": 5
    case "el": 6
    case "hi", "mr", "ne": 7
    case "th", "lo", "km", "my", "ka", "hy", "am", "ti", "bn", "ta", "te", "kn", "ml", "gu", "pa", "si", "bo",
      "dz":
      8
    default: 0
    }
  }
}
