/// The tokens of one block and what the grammars ask of them. The grammars are extensions, a file a kind.
final class Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenList
  let runs: [DigitRun]
  let dates: [DigitDate]
  let language: LanguageRules
  /// What relative dates count from; nil where the record tells none.
  let reference: Moment?
  /// The block's bounds.
  let start: Int
  let end: Int
  let region: Region
  /// The words that stand together where is being read.
  @exclusivity(unchecked) var around = Surroundings()
  /// Whether a range can begin at `index`.
  func hasLink(behind index: Int) -> Bool { around.lastLink > index }
  /// Feasts already looked up, shared by the blocks of a worker.
  let feasts: FeastDays
  // Grammars ask for the same place again and again: the dear answers are kept.
  let numerals: PlaceCache<Numeral>
  let dateValues: PlaceCache<DateValue>
  let chineseDates: PlaceCache<DateValue>
  let times: PlaceCache<TimeValue>
  let clocks: PlaceCache<ClockValue>

  /// - Parameter tokens: Those of `scanner`.
  init(
    _ tokens: TokenList, of scanner: borrowing Scanner, reference: Moment?, start: Int, region: Region,
    answers: Answers
  ) {
    bytes = scanner.bytes
    self.tokens = tokens
    answers.reset(places: tokens.count)
    numerals = answers.numerals
    dateValues = answers.dateValues
    chineseDates = answers.chineseDates
    times = answers.times
    clocks = answers.clocks
    feasts = answers.feasts
    runs = scanner.runs
    dates = scanner.dates
    language = scanner.language
    self.reference = reference
    self.start = start
    end = scanner.bytes.count
    self.region = region
  }

  /// The memory for answers, which one reader at a time uses.
  final class Answers {
    let numerals = PlaceCache<Numeral>()
    let dateValues = PlaceCache<DateValue>()
    let chineseDates = PlaceCache<DateValue>()
    let times = PlaceCache<TimeValue>()
    let clocks = PlaceCache<ClockValue>()
    let feasts = FeastDays()

    fileprivate func reset(places: Int) {
      numerals.reset(places: places)
      dateValues.reset(places: places)
      chineseDates.reset(places: places)
      times.reset(places: places)
      clocks.reset(places: places)
    }
  }

  /// What a numeral can begin with.
  static let numeralSenses = Senses(
    .cardinal, .scale, .suffix, .ordinal, .ordinalScale, .several, .joiner)

  /// Whether a numeral can begin at `index`.
  @inline(__always)
  func mayCount(_ index: Int) -> Bool {
    tokens[index].roles.contains(.counts)
  }

  /// The value of `sense` where the word at `index` has it.
  @inline(__always)
  func value(_ index: Int, _ sense: Sense) -> Int? {
    let token = tokens[index]
    guard token.senses.contains(sense) else { return nil }
    return known(token, sense)
  }

  private func known(_ token: Token, _ sense: Sense) -> Int? {
    for place in language.lexicon.meanings(of: token.payload)
    where language.lexicon.meanings[place].sense == sense {
      return language.lexicon.meanings[place].value
    }
    return nil
  }

  @inline(__always)
  func has(_ index: Int, _ sense: Sense) -> Bool { tokens[index].senses.contains(sense) }

  /// The unit or currency named by `sense` at `index`.
  func name(_ index: Int, _ sense: Sense) -> String? {
    value(index, sense).map { language.lexicon.names[$0] }
  }

  /// Whether token `index` follows the one before with at most white space between.
  func follows(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && (tokens[index].gap == .none || tokens[index].gap == .space)
  }

  /// The same, a hyphen allowed.
  func joins(_ index: Int) -> Bool {
    follows(index) || (index > 0 && index < tokens.count && tokens[index].gap == .hyphen)
  }

  func gap(_ index: Int) -> Token.Gap { index < tokens.count ? tokens[index].gap : .other }

  /// The digits at `index`.
  func run(_ index: Int) -> DigitRun? {
    index >= 0 && index < tokens.count && tokens[index].form == .digits ? runs[tokens[index].payload] : nil
  }

  /// An integer in plain digits at `index`, such as a day or a year.
  func plain(_ index: Int) -> Int? { run(index)?.plain }

  var isChinese: Bool { language.numberWords == .chinese }

  /// Whether the token at `index` is written as `word`.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = tokens[index]
    let count = word.utf8CodeUnitCount
    guard token.form == .word, token.end - token.start == count else { return false }
    for offset in 0..<count where bytes[token.start + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The byte behind token `index`, or a space at the block's end.
  func byteAfter(_ index: Int) -> UInt8 {
    tokens[index].end < end ? bytes[tokens[index].end] : UInt8(ascii: " ")
  }
}
