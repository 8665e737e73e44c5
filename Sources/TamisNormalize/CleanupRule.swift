internal import TamisUnicode

/// The clean-up rules, in the order in which they act. Raw values are those of the records' `changes`
/// and of the command's options.
public enum CleanupRule: String, CaseIterable, Sendable, Comparable {
  /// `&eacute;` and `&amp;eacute;` that a page showed become é.
  case entities
  /// `Ã©` becomes é: UTF-8 that was read in another encoding.
  case mojibake
  /// U+0080...U+009F are read as windows-1252: `c\u{9C}ur` becomes cœur.
  case c1Controls = "c1-controls"
  /// Soft hyphens, zero-width spaces, byte order marks, bidi controls outside right-to-left text.
  case invisible
  /// Kangxi radicals and their like become the ideographs they look like.
  case radicals
  /// ﬁ and ﬂ become fi and fl; œ and æ are letters and stay.
  case ligatures
  /// Full-width letters and digits become ASCII; full-width punctuation stays.
  case fullWidth = "full-width"
  /// Half-width katakana become full-width.
  case halfWidthKatakana = "half-width-katakana"
  /// Unicode's normalisation form C.
  case nfc
  /// A line break between two ideographs goes.
  case hanLineWrap = "han-line-wrap"
  /// Ideographic spaces at a block's ends go.
  case ideographicIndent = "ideographic-indent"
  /// Spaces at the ends of lines and in runs; tabs and other line ends. No-break spaces stay.
  case whiteSpace = "white-space"
  /// No-break spaces become spaces. Not by default: French sets them.
  case plainSpaces = "plain-spaces"
  /// ’ becomes '. Not by default.
  case straightApostrophes = "straight-apostrophes"

  /// Whether the rule acts unless it is dropped; the others act only where they are asked for.
  public var isDefault: Bool {
    switch self {
    case .plainSpaces, .straightApostrophes: false
    default: true
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  /// The rule's place in the order, from 0.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the rule does.
  var rewriting: any TextRule {
    switch self {
    case .entities: Entities()
    case .mojibake: Mojibake()
    case .c1Controls: C1Controls()
    case .invisible: Invisible()
    case .radicals: Radicals()
    case .ligatures: Ligatures()
    case .fullWidth: FullWidth()
    case .halfWidthKatakana: HalfWidthKatakana()
    case .nfc: Composition()
    case .hanLineWrap: HanLineWrap()
    case .ideographicIndent: IdeographicIndent()
    case .whiteSpace: WhiteSpace()
    case .plainSpaces: PlainSpaces()
    case .straightApostrophes: StraightApostrophes()
    }
  }
}

/// One way of rewriting a text.
protocol TextRule: Sendable {
  /// Without any of these in a text the rule is not asked.
  var trigger: Suspicion { get }
  /// Whether code blocks are left alone.
  var sparesCode: Bool { get }
  /// The text rewritten; nil where there is nothing to do. Doing it twice is doing it once.
  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten?
}

extension TextRule {
  var sparesCode: Bool { false }
}
