internal import TamisCore

/// What the figures take from one article, added up as far as one article goes.
struct ArticleFacts: Sendable {
  struct Removal: Sendable, Hashable {
    let chromeClass: String
    let rule: String
  }

  struct Name: Sendable, Hashable {
    let kind: EntityMention.Kind
    /// The id where there is one: the same thing may have a name in each language.
    let name: String
  }

  /// What an article has of one currency.
  struct Money: Sendable {
    let currency: String?
    var mentions = 0
    /// Each value once.
    var amounts: [(value: Double, text: String)] = []
  }

  let label: ArticleLabel
  let language: String
  let published: String?
  let length: TextCount
  private(set) var removed: [Removal: (parts: Int, characters: Int)] = [:]
  private(set) var names: [Name: (label: String, mentions: Int)] = [:]
  private(set) var numbers: [NumberMention.Kind: Int] = [:]
  private(set) var money: [Money] = []

  init(_ record: ReportedRecord, header: RecordHeader) {
    label = ArticleLabel(
      id: Shortened.name(header.id), title: record.title.map(Shortened.line), url: Shortened.url(header.url),
      source: Shortened.name(header.source))
    language = Shortened.name(record.language ?? "und")
    published = record.published
    length = record.text ?? TextCount()
    for part in record.removed {
      let key = Removal(chromeClass: Shortened.name(part.chromeClass), rule: Shortened.name(part.rule))
      removed[key, default: (0, 0)].parts += 1
      removed[key, default: (0, 0)].characters += max(0, part.characters)
    }
    for mention in record.names {
      let norm = Shortened.name(mention.norm)
      names[
        Name(kind: mention.kind, name: mention.entity.map(Shortened.name) ?? norm), default: (norm, 0)
      ].mentions += 1
    }
    // By dictionary and set: a hostile record may hold a hundred thousand currencies and amounts.
    var places: [String?: Int] = [:]
    var seen: [Set<Double>] = []
    for number in record.numbers {
      numbers[number.kind, default: 0] += 1
      guard number.kind == .money else { continue }
      let place = places[number.unit] ?? money.count
      if place == money.count {
        places[number.unit] = place
        money.append(Money(currency: number.unit))
        seen.append([])
      }
      money[place].mentions += 1
      // An interval has no value, and a rational is no amount anybody adds up.
      guard let value = number.value.flatMap(Double.init), value.isFinite, seen[place].insert(value).inserted
      else { continue }
      money[place].amounts.append((value, Shortened.name(number.text)))
    }
  }
}
