/// A word, number, sign or Han character, as the tagger sees it.
struct NameToken: BitwiseCopyable {
  /// How a word is written.
  enum Case: UInt8, BitwiseCopyable {
    case lower, initial, capitals, mixed, number, code, han, sign
  }

  /// Half-open, in bytes.
  var start: Int32
  var end: Int32
  /// Of the word as written; Chinese in simplified characters.
  var word: UInt64 = NameHash.seed
  /// Of the word in small letters.
  var lower: UInt64 = NameHash.seed
  /// Of the word's outline, such as `Xx-Xx` or `X0`.
  var shape: UInt64 = NameHash.seed
  /// Of the first 1...5 and the last 1...5 scalars in small letters.
  var prefixes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  var suffixes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  /// How many scalars; at most 255.
  var length: UInt8 = 0
  var form = Case.sign
  /// A word that begins with a capital or holds one, or a code such as A380.
  var isCapital = false
  /// No name can reach over this sign.
  var isBreak = false
  /// First of a sentence, a line or a quotation, where capitals tell less.
  var isInitial = false
  var spaceBefore = false
  /// For each class of the lexicon four bits: a match begins here, goes on, ends here, is just this word.
  var matches: UInt64 = 0
  /// The classes of the word itself.
  var classes: UInt16 = 0
  /// What the rest of the document tells of the word; bits of `DocumentWords`.
  var document: UInt16 = 0
  /// The run of capitalised words around: indices of its first token and behind its last.
  var runStart: Int32 = 0
  var runEnd: Int32 = 0
  /// Chinese: the word of the lexicon that the character belongs to.
  var wordStart: Int32 = 0
  var wordEnd: Int32 = 0

  init(start: Int, end: Int) {
    self.start = Int32(start)
    self.end = Int32(end)
  }
}
