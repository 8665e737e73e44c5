public import TamisCore
internal import TamisUnicode

/// Cleans an article's text and tells its languages, sentences and words.
///
/// The text is rewritten block by block and all offsets with it; blocks of which nothing remains go.
/// A text that was its blocks joined by blank lines stays so. Entities and numbers of an earlier run
/// are dropped, as their offsets and surfaces may no longer hold.
public struct Normalize: Stage {
  /// The stage's name, as commands, errors and statistics have it.
  public static let name = StageName.normalize
  /// Whether records get the spans of their words.
  public let tokens: Bool
  /// The script that Chinese is converted to; nil to leave each block in its own.
  public let script: ChineseVariant?
  /// What becomes of the spaces and apostrophes of French blocks.
  public let frenchSpacing: FrenchSpacing
  /// Whether records get the list of edits that leads back to the text they came with. Where a record has
  /// one, it is kept true in any case.
  public let edits: Bool
  /// The clean-up rules that act.
  public let rules: Set<CleanupRule>

  private let cleaner: Cleaner
  /// The options, all of which change the output.
  public let configuration: String

  /// - Parameters:
  ///   - tokens: Whether records get the spans of their words: Chinese takes six times as long with them.
  ///   - script: The script that Chinese is converted to. By OpenCC, which is looked for at run time; without
  ///     it `hans` and `hant` fall back on ICU's characters, which `warnings` then say, and the others fail.
  ///   - frenchSpacing: What becomes of the spaces and apostrophes of French blocks.
  ///   - edits: Whether records get the list of edits that leads back to the text they came with.
  ///   - keeping: Rules that act although they do not by default. Of `plainSpaces` and
  ///     `frenchSpacing: .standard`, which contradict each other, the latter wins.
  ///   - dropping: Rules that do not act; this wins over `keeping`.
  public init(
    tokens: Bool = false, script: ChineseVariant? = nil, frenchSpacing: FrenchSpacing = .keep,
    edits: Bool = false, keeping: Set<CleanupRule> = [], dropping: Set<CleanupRule> = []
  ) {
    self.tokens = tokens
    self.script = script
    self.frenchSpacing = frenchSpacing
    self.edits = edits
    rules = Set(CleanupRule.allCases.filter(\.isDefault)).union(keeping).subtracting(dropping)
    cleaner = Cleaner(rules)
    var options = "tokens=\(tokens) rules=\(rules.sorted().map(\.rawValue).joined(separator: ","))"
    if let script { options += " script=\(script.rawValue)" }
    if frenchSpacing != .keep { options += " french-spacing=\(frenchSpacing.rawValue)" }
    if edits { options += " edits=true" }
    configuration = options
  }

  /// What one worker reuses.
  public final class Scratch {
    let detector: LanguageDetector
    let sentences = SentenceSplitter()
    let words: WordSplitter
    let script: ScriptConverter?

    fileprivate init(script: ScriptConverter?) throws(ICUError) {
      detector = try LanguageDetector()
      words = try WordSplitter()
      self.script = script
    }
  }

  /// Opens ICU's breakers and tables and, for `script`, OpenCC.
  /// - Throws: `environment` where ICU lacks its data, and where a script needs OpenCC, which is not there.
  public func makeScratch() throws(TamisError) -> Scratch {
    var converter: ScriptConverter?
    if let script { converter = try ScriptConverter(to: script) }
    return try scratch(with: converter)
  }

  func scratch(with converter: ScriptConverter?) throws(TamisError) -> Scratch {
    try reporting(at: Origin()) { () throws(ICUError) in try Scratch(script: converter) }
  }

  /// - Throws: `badRecord` where blocks or cells overlap, are out of order or reach beyond the text, and where
  ///   a record's `edits` do not fit its text.
  public func process(_ input: consuming Article, using scratch: Scratch) throws(TamisError) -> Outcome<
    Article
  > {
    var article = input
    var text = try ArticleText(article)
    let origin = article.header.origin
    try reporting(at: origin) { () throws(ICUError) in
      try text.clean(cleaner)
      try cleanMetadata(&article)
    }
    var languages = BlockLanguages(text, article, scratch.detector)
    if let converter = scratch.script {
      try convertScript(&text, &article, &languages, by: converter)
    }
    if let rule = frenchSpacing.rule {
      try reporting(at: origin) { () throws(ICUError) in
        try spaceFrench(&text, &article, languages, by: rule)
      }
    }
    if edits || article.edits != nil { article.edits = try text.textEdits(after: article) }
    text.store(in: &article)
    Self.warnOfPrivateUse(in: text.utf8, &article)
    languages.store(in: &article)
    try reporting(at: origin) { () throws(ICUError) in
      let sentences = try scratch.sentences.sentences(of: text, languages)
      article.sentences = text.scalarSpans(of: sentences)
      article.tokens =
        tokens
        ? text.scalarSpans(of: try scratch.words.words(of: text, languages, sentences: sentences)) : nil
    }
    article.entities = []
    article.numbers = []
    article.header.pass(.normalize, config: configuration)
    return .keep(article)
  }

  /// Characters of private use mean what somebody agreed on: they stay, and are told.
  private static func warnOfPrivateUse(in utf8: [UInt8], _ article: inout Article) {
    let count = utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      var i = 0
      while i &+ 2 < bytes.count {
        if i &+ 10 <= bytes.count, let base = bytes.baseAddress {
          // Eight bytes below 0xEE at once.
          let word = UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self)
          let sevenBits = word & 0x7F7F_7F7F_7F7F_7F7F
          if (sevenBits &+ 0x1212_1212_1212_1212) & word & 0x8080_8080_8080_8080 == 0 {
            i &+= 8
            continue
          }
        }
        let byte = bytes[i]
        i &+= 1
        if byte < 0xEE { continue }
        // U+E000...U+F8FF are EE 80 80 to EF A3 BF, the planes 15 and 16 F3 B0 and above.
        switch byte {
        case 0xEE, 0xF4: count &+= 1
        case 0xEF: count &+= bytes[i] < 0xA4 ? 1 : 0
        case 0xF3: count &+= bytes[i] >= 0xB0 ? 1 : 0
        default: break
        }
      }
      return count
    }
    guard count > 0 else { return }
    let warning = "\(count) private use \(count == 1 ? "character" : "characters") kept"
    if !article.header.warnings.contains(warning) { article.header.warnings.append(warning) }
  }

  private func cleanMetadata(_ article: inout Article) throws(ICUError) {
    try article.rewriteMetadata { (text) throws(ICUError) in try cleaner.cleaned(text) }
  }

  /// Converts blocks in Chinese and, of a Chinese document, titles and names.
  private func convertScript(
    _ text: inout ArticleText, _ article: inout Article, _ languages: inout BlockLanguages,
    by converter: ScriptConverter
  ) throws(TamisError) {
    let origin = article.header.origin
    let tags = languages.blocks.map(\.tag)
    try text.convert(op: "script") { (text, part) throws(TamisError) in
      try converter.converted(text, language: tags[part], origin: origin)
    }
    let document = languages.document.tag
    if LanguageTag.base(document) == "zh" {
      try article.rewriteMetadata { (text) throws(TamisError) in
        let bytes = Array(text.utf8)
        let result = try converter.converted(bytes[...], language: document, origin: origin)
        return result.map { String(decoding: $0.text, as: UTF8.self) } ?? text
      }
    }
    let isConverted = languages.convertChinese(to: converter.target.languageTag)
    let hasWarned = article.header.warnings.contains(ScriptConverter.fallbackWarning)
    if converter.fallbackReason != nil, isConverted, !hasWarned {
      article.header.warnings.append(ScriptConverter.fallbackWarning)
    }
  }

  /// Sets the spaces of French blocks and, of a French document, of titles.
  private func spaceFrench(
    _ text: inout ArticleText, _ article: inout Article, _ languages: BlockLanguages, by rule: any TextRule
  ) throws(ICUError) {
    let isFrench = languages.blocks.map { LanguageTag.base($0.tag) == "fr" }
    let isCode = text.parts.map { $0.block.kind == .code }
    try text.convert(op: FrenchSpacing.op) { (text, part) throws(ICUError) in
      isFrench[part] && !isCode[part] ? try rule.rewritten(text) : nil
    }
    guard LanguageTag.base(languages.document.tag) == "fr" else { return }
    try article.rewriteMetadata { (text) throws(ICUError) in
      let bytes = Array(text.utf8)
      return try rule.rewritten(bytes[...]).map { String(decoding: $0.text, as: UTF8.self) } ?? text
    }
  }
}

extension Article {
  /// Rewrites what is not in the text: title and subtitle, summary, section, names and tags.
  fileprivate mutating func rewriteMetadata<Failure: Error>(
    _ rewritten: (String) throws(Failure) -> String
  ) throws(Failure) {
    if let text = title { title = try rewritten(text) }
    if let text = subtitle { subtitle = try rewritten(text) }
    if let text = summary { summary = try rewritten(text) }
    if let text = section { section = try rewritten(text) }
    if let text = siteName { siteName = try rewritten(text) }
    for i in authors.indices { authors[i] = try rewritten(authors[i]) }
    for i in tags.indices { tags[i] = try rewritten(tags[i]) }
  }
}

/// Runs a body that calls ICU, and tells the user where ICU refuses.
private func reporting<Result>(
  at origin: Origin, _ body: () throws(ICUError) -> Result
) throws(TamisError) -> Result {
  do throws(ICUError) {
    return try body()
  } catch {
    throw TamisError(
      .environment, at: origin, problem: "ICU failed: \(error)",
      remedy: "check that ICU \(icuVersion) and its data are whole")
  }
}
