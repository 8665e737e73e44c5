internal import TamisCore
internal import TamisUnicode

/// Known names of one language, case as written, with what they stand for.
///
/// Made when first wanted, so it has to be quick: below a millisecond, and what ICU takes to tell its territories.
struct Gazetteer: Sendable {
  /// What a name stands for.
  struct Entry: Sendable {
    let kind: EntityMention.Kind
    let norm: String
    let id: String?
    let score: Double
  }

  /// Where it is told what a name stands for: in the table or of the territory of that number.
  private enum Source: BitwiseCopyable, Sendable {
    case listed(UInt8, NameTable.Place)
    case territory(UInt16)
  }

  private let tables: [NameTable]
  private var territories: [Entry] = []
  /// The names, by the hash of their surface.
  private var sources: [UInt64: Source] = [:]

  static let french = build(["fr"], [MajorCities.table, InternationalNames.table, French.namesTable])
  static let english = build(["en"], [MajorCities.table, InternationalNames.table, English.namesTable])
  static let chinese = build(
    ["zh-Hans", "zh-Hant"], [MajorCities.table, InternationalNames.table, Chinese.namesTable])

  /// The names of a language, made on first use.
  /// - Throws: Where ICU lacks its data.
  static func of(_ language: NameLanguage) throws(ICUError) -> Gazetteer {
    switch language {
    case .french: try french.get()
    case .english: try english.get()
    case .chinese: try chinese.get()
    }
  }

  /// The entry that is exactly `bytes[start..<end]`.
  func entry(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Entry? {
    switch sources[Self.hash(UnsafeBufferPointer(rebasing: bytes[start..<end]))] {
    case .listed(let table, let place): tables[Int(table)].entry(at: place)
    case .territory(let number): territories[Int(number)]
    case nil: nil
    }
  }

  /// Whether `bytes[start..<end]` is one of the names.
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    sources[Self.hash(UnsafeBufferPointer(rebasing: bytes[start..<end]))] != nil
  }

  /// Names that are first of all something else: a given name, a common noun.
  private static let doubtful: Set<String> = [
    "Maurice", "Jersey", "Jordan", "Chad", "Samoa", "real", "para", "colon", "mark",
  ]

  private static func build(
    _ languages: [String], _ tables: [StaticString]
  ) -> Result<Gazetteer, ICUError> {
    do throws(ICUError) {
      var gazetteer = Gazetteer(tables: tables.map(NameTable.init))
      gazetteer.sources.reserveCapacity(6000)
      // Hand-written names come first: of two with one surface, the first stays.
      for (number, table) in gazetteer.tables.enumerated() {
        table.visit { surface, place in gazetteer.add(surface, .listed(UInt8(number), place)) }
      }
      for language in languages {
        var names: [String: String] = [:]
        for (name, code) in try LocaleNames.territories(language: language) {
          if names[code] == nil { names[code] = name }
          guard !doubtful.contains(name), name.utf8.count > 3 else { continue }
          let entry = Entry(kind: .location, norm: names[code] ?? name, id: "iso3166:\(code)", score: 0.9)
          var surface = name
          surface.withUTF8 { gazetteer.add($0, .territory(UInt16(gazetteer.territories.count))) }
          gazetteer.territories.append(entry)
        }
      }
      return .success(gazetteer)
    } catch {
      return .failure(error)
    }
  }

  private init(tables: [NameTable]) { self.tables = tables }

  private mutating func add(_ surface: UnsafeBufferPointer<UInt8>, _ source: Source) {
    let hash = Self.hash(surface)
    if sources[hash] == nil { sources[hash] = source }
  }

  /// Of a surface; both apostrophes are one.
  private static func hash(_ surface: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = NameHash.seed
    var index = 0
    while index < surface.count {
      let length = Bytes.apostropheLength(surface, index, surface.count)
      hash = NameHash.byte(hash, length > 0 ? UInt8(ascii: "'") : surface[index])
      index += Swift.max(1, length)
    }
    return hash
  }
}
