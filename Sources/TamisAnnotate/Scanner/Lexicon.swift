/// The words of one language: a trie of folded phrases, each with the senses it can have.
///
/// Built once from the language's tables.
struct Lexicon: Sendable {
  /// One meaning of a phrase.
  struct Meaning: Sendable, BitwiseCopyable {
    let sense: Sense
    let value: Int
  }

  /// A phrase without its letters.
  struct Phrase: Sendable, BitwiseCopyable {
    let senses: Senses
    /// Where its meanings stand.
    let firstMeaning: UInt32
    let meanings: UInt16
    let roles: Roles
    /// Whether it is cut shorter behind a numeral: 一万|一千, not 一|万一|千.
    let yieldsToNumerals: Bool
    let isNumeral: Bool
  }

  let trie: PhraseTrie
  /// Which places can begin a phrase, once folded.
  let starts: PhraseStarts
  /// What to do at a byte.
  let classes: FrozenTable<ByteClass>
  /// The meanings of all phrases, those of one phrase together.
  let meanings: FrozenTable<Meaning>
  /// What the scanner needs to know of each phrase, by the number the trie gives it.
  let phrases: FrozenTable<Phrase>
  /// Names of units and currencies; meanings of theirs are indices into it.
  let names: [String]
  /// Where in the trie the phrases' first words end.
  let wordNodes: WordNodes
  /// Where in it their first Han characters end.
  let hanNodes: HanNodes

  /// - Parameter tables: Text in the form that `LexiconTables` tells.
  init(tables: [String]) {
    let read = LexiconTables(tables)
    names = read.names
    trie = PhraseTrie(read.folded)
    let starts = PhraseStarts(read.folded) { Roles(read.senses[$0]).contains(.triggers) }
    self.starts = starts
    classes = FrozenTable((UInt8.min...UInt8.max).map { ByteClass($0, starts) })
    let (phrases, meanings) = read.frozen()
    self.phrases = FrozenTable(phrases)
    self.meanings = FrozenTable(meanings)
    wordNodes = WordNodes(read.folded, in: trie)
    hanNodes = HanNodes(read.folded, in: trie)
  }

  /// The indices in `meanings` of what a phrase can mean.
  @inline(__always)
  func meanings(of phrase: Int) -> Range<Int> {
    let phrase = phrases[phrase]
    let first = Int(phrase.firstMeaning)
    return Range(uncheckedBounds: (first, first &+ Int(phrase.meanings)))
  }
}
