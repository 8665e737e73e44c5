/// What one pass over a text finds out for all rules and for the fingerprint. Kept by a worker and filled
/// again for each article.
///
/// *Prose* is what is in no code and no table: their lines are short, repeat themselves and end without a full
/// stop in the best of articles.
struct TextFacts {
  /// A line that is not blank.
  struct Line {
    /// Over its words, white space and case apart.
    var hash: UInt64 = 0
    /// Its scalars without the spaces at its ends.
    var characters = 0
    /// Its length in letters of an alphabet: a character of Han says as much as three.
    var width = 0
    var isProse = true
    var isBullet = false
    var endsSentence = false
    var endsWithEllipsis = false
    /// Whether it asks to switch JavaScript on.
    var isAboutJavaScript = false
  }

  /// Blocks of an article; in a plain text, what stands between blank lines.
  struct Paragraph {
    var hash: UInt64
    var characters: Int
  }

  /// The length of the text in Unicode scalars.
  var characters = 0
  /// The words of spaced scripts and the characters of others, in order, as hashes.
  var tokens: [UInt64] = []
  /// How many scalars each has.
  var tokenLengths: [UInt8] = []
  var lines: [Line] = []
  var paragraphs: [Paragraph] = []

  /// Words between spaces.
  var spacedWords = 0
  /// Those of them in prose, without numbers: how many, and how many letters they have.
  var letteredWords = 0
  var wordLetters = 0
  /// Those of them in prose that have no letter.
  var otherWords = 0
  /// Characters of Han and kana.
  var ideographs = 0
  /// The same, in prose.
  var proseIdeographs = 0
  /// Characters of Thai, Lao, Khmer and Burmese.
  var unspaced = 0
  /// Hash signs and ellipses in prose.
  var symbols = 0
  /// `{` and `}` in prose.
  var braces = 0
  /// Scalars in prose, blanks apart.
  var proseCharacters = 0
  /// Marks of punctuation in prose, as Chinese and European typography have them.
  var punctuation = 0
  var hasLoremIpsum = false
  /// How many different stop words of each list there are.
  var stopWords = [Int](repeating: 0, count: StopWords.languages.count)
  /// The primary subtag of the article's language; nil where it is not known.
  var language: String?

  /// The length in words. A character of Han counts 0.6: Chinese words have 1.6 characters on average in Universal
  /// Dependencies' GSD. One of Thai counts 0.22.
  var words: Double { Double(spacedWords) + 0.6 * Double(ideographs) + 0.22 * Double(unspaced) }

  /// The same in prose alone.
  var proseWords: Double {
    Double(letteredWords + otherWords) + 0.6 * Double(proseIdeographs) + 0.22 * Double(unspaced)
  }

  /// Whether most of the text is written without spaces.
  var isUnspaced: Bool { 0.6 * Double(ideographs) + 0.22 * Double(unspaced) > Double(spacedWords) }

  /// Forgets the text and keeps the memory.
  mutating func removeAll() {
    var (tokens, lengths, lines, paragraphs, stopWords) = (
      [UInt64](), [UInt8](), [Line](), [Paragraph](), [Int]()
    )
    swap(&tokens, &self.tokens)
    swap(&lengths, &tokenLengths)
    swap(&lines, &self.lines)
    swap(&paragraphs, &self.paragraphs)
    swap(&stopWords, &self.stopWords)
    self = TextFacts(reusing: stopWords)
    tokens.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    paragraphs.removeAll(keepingCapacity: true)
    swap(&tokens, &self.tokens)
    swap(&lengths, &tokenLengths)
    swap(&lines, &self.lines)
    swap(&paragraphs, &self.paragraphs)
  }

  init() {}

  private init(reusing stopWords: [Int]) {
    self.stopWords = stopWords
    for index in self.stopWords.indices { self.stopWords[index] = 0 }
  }

  /// The share of the lines of prose that are as `isMeant` says; nil where there are fewer than `minimum` lines.
  func share(ofLinesOver minimum: Int = 3, where isMeant: (Line) -> Bool) -> Double? {
    var prose = 0
    var meant = 0
    for line in lines where line.isProse {
      prose += 1
      if isMeant(line) { meant += 1 }
    }
    return prose < minimum ? nil : Double(meant) / Double(prose)
  }
}
