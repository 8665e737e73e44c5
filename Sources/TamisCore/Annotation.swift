/// A named entity in an article's text.
public struct EntityMention: Sendable, Equatable {
  /// What is named. Raw values are those of the JSON form.
  public enum Kind: String, Sendable, CaseIterable {
    /// People, real or invented.
    case person = "PER"
    /// Firms, parties, authorities, teams, media.
    case organization = "ORG"
    /// Places: territories, cities, rivers, buildings.
    case location = "LOC"
    /// Goods and programs.
    case product = "PRODUCT"
    /// Feasts, wars, games, elections.
    case event = "EVENT"
    /// Other names.
    case other = "MISC"
  }

  /// Where it stands in the text.
  public var span: TextSpan
  /// The surface, exactly as in the text.
  public var text: String
  /// What is named.
  public var kind: Kind
  /// The canonical surface, such as the fullest form in the document.
  public var norm: String
  /// An id where one is sure, such as `iso3166:FR`.
  public var entity: String?
  /// 0...1.
  public var score: Double
  /// How many mentions of the document have this norm and kind, this one among them.
  public var count: Int

  /// A mention of `text` at `span`.
  public init(
    span: TextSpan, text: String, kind: Kind, norm: String, entity: String? = nil, score: Double,
    count: Int = 1
  ) {
    self.span = span
    self.text = text
    self.kind = kind
    self.norm = norm
    self.entity = entity
    self.score = score
    self.count = count
  }
}

/// A number, amount, date or duration in an article's text, with its value.
public struct NumberMention: Sendable, Equatable {
  /// What is counted or told. Raw values are those of the JSON form.
  public enum Kind: String, Sendable, CaseIterable {
    case number, ordinal, percent, money, quantity, age, date, time, datetime, duration, set
  }

  /// What the numeral is written as.
  public enum Form: String, Sendable, CaseIterable {
    case integer, decimal, fraction, words, mixed, roman, han
  }

  /// How a comparator or qualifier changes the value (TIMEX3's `mod`).
  public enum Modifier: String, Sendable, CaseIterable {
    /// More than the value, as in *plus de 90 %*.
    case moreThan = "MORE_THAN"
    /// Less than the value.
    case lessThan = "LESS_THAN"
    /// The value or more, as in *au moins 3 kg*.
    case equalOrMore = "EQUAL_OR_MORE"
    /// The value or less.
    case equalOrLess = "EQUAL_OR_LESS"
    /// About the value, as in *environ*.
    case approximately = "APPROX"
    /// The beginning of a stretch of time.
    case start = "START"
    /// The middle of a stretch of time.
    case mid = "MID"
    /// The end of a stretch of time, as in *fin mars*.
    case end = "END"
    /// Some time within a stretch.
    case within = "WITHIN"
    /// Before a moment.
    case before = "BEFORE"
    /// After a moment.
    case after = "AFTER"
  }

  /// What is uncertain about a reading.
  public enum Flag: String, Sendable, CaseIterable {
    /// A scale word such as French *trillion* that two conventions read differently.
    case scaleAmbiguous = "scale-ambiguous"
    /// The unit is not written and was assumed.
    case unitDefault = "unit-default"
    /// The unit depends on the region, such as 元 or a bare `$`.
    case unitByRegion = "unit-by-region"
    /// A vague amount such as *plusieurs milliers*.
    case vague
    /// A day of the Chinese calendar; `iso` is the Gregorian one.
    case lunar
    /// The year is not written and was taken from the reference date.
    case yearInferred = "year-inferred"
    /// The value depends on the reference date.
    case relative
  }

  /// The whole mention with its comparator, such as "plus de 90 %".
  public var span: TextSpan
  /// The surface of `span`, exactly as in the text.
  public var text: String
  /// What is counted or told.
  public var kind: Kind
  /// The mention without its comparator, such as "90 %".
  public var core: TextSpan
  /// The exact value: a decimal such as `-1.75`, or a rational such as `2/3`. Nil for intervals and for
  /// what has only an `iso` value.
  public var valueText: String?
  /// The bounds of an interval, exact as `valueText`; nil where it is open.
  public var minText: String?
  /// The upper bound, likewise.
  public var maxText: String?
  /// Whether the lower bound belongs to the interval; nil where there is none.
  public var minIncluded: Bool?
  /// Whether the upper bound belongs to the interval; nil where there is none.
  public var maxIncluded: Bool?
  /// ISO 4217 code for money; CLDR unit id for quantity and age; percent, permille or percentage-point.
  public var unit: String?
  /// `iso4217`, `cldr` or `none`.
  public var unitSystem: String?
  /// How the numeral is written.
  public var form: Form?
  /// How the mention changes the value; nil where it does not.
  public var modifier: Modifier?
  /// ISO 8601 / TIMEX3 value of dates, times, durations and sets, such as `2024-H2` or `P5Y`.
  public var iso: String?
  /// The instants a date covers, half-open, from the document's reference date.
  public var resolvedStart: String?
  /// The first instant after it.
  public var resolvedEnd: String?
  /// How fine the resolution is: century, decade, year, half, quarter, month, week, day, hour, minute, second.
  public var grain: String?
  /// What is uncertain.
  public var flags: [Flag]
  /// Other readings, best first, in the form of `valueText` or `iso`.
  public var alternatives: [String]
  /// The numerals inside.
  public var parts: [NumberPart]
  /// The language whose rules read it.
  public var language: String?

  /// A mention without a value yet.
  public init(span: TextSpan, text: String, kind: Kind, core: TextSpan? = nil) {
    self.span = span
    self.text = text
    self.kind = kind
    self.core = core ?? span
    flags = []
    alternatives = []
    parts = []
  }

  /// A mention with all there is to it, made at once: fields that are set one by one are released one by one.
  @inlinable
  package init(
    span: TextSpan, text: String, kind: Kind, core: TextSpan, valueText: String?, minText: String?,
    maxText: String?, minIncluded: Bool?, maxIncluded: Bool?, unit: String?, unitSystem: String?, form: Form?,
    modifier: Modifier?, iso: String?, resolvedStart: String?, resolvedEnd: String?, grain: String?,
    flags: [Flag], alternatives: [String], parts: [NumberPart], language: String
  ) {
    self.span = span
    self.text = text
    self.kind = kind
    self.core = core
    self.valueText = valueText
    self.minText = minText
    self.maxText = maxText
    self.minIncluded = minIncluded
    self.maxIncluded = maxIncluded
    self.unit = unit
    self.unitSystem = unitSystem
    self.form = form
    self.modifier = modifier
    self.iso = iso
    self.resolvedStart = resolvedStart
    self.resolvedEnd = resolvedEnd
    self.grain = grain
    self.flags = flags
    self.alternatives = alternatives
    self.parts = parts
    self.language = language
  }
}

/// A numeral inside a mention.
public struct NumberPart: Sendable, Equatable {
  /// Where it stands in the text.
  public var span: TextSpan
  /// A decimal or a rational, as `NumberMention.valueText`.
  public var valueText: String

  /// A numeral at `span` with an exact value: a decimal or a rational.
  public init(span: TextSpan, valueText: String) {
    self.span = span
    self.valueText = valueText
  }
}
