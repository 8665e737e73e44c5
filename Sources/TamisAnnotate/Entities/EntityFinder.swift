internal import TamisCore
internal import TamisUnicode

/// Finds the names of an article: tags its blocks, all those of a language at once, then reads the document
/// as a whole. One per worker.
final class EntityFinder {
  private let models: EntityModels
  private var taggers: [NameTagger?] = [nil, nil, nil]
  private var parts: [[Range<Int>]] = [[], [], []]
  /// Blocks in languages without a tagger: there, only what is listed is found.
  private var others: [Range<Int>] = []

  init(_ models: EntityModels) { self.models = models }

  /// Forgets the last article.
  func begin() {
    for index in parts.indices { parts[index].removeAll(keepingCapacity: true) }
    others.removeAll(keepingCapacity: true)
  }

  /// Adds a block, in bytes. Blocks come in the order of the text.
  func add(_ block: Range<Int>, _ rules: LanguageRules) {
    switch rules.numberWords {
    case .french: parts[0].append(block)
    case .english: parts[1].append(block)
    case .chinese: parts[2].append(block)
    case .none: others.append(block)
    }
  }

  /// The names in the blocks added.
  /// - Parameter own: The user's names; they help the tagger and give ids.
  func entities(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: ScalarOffsets, own: UserNames?
  ) throws(ICUError) -> [EntityMention] {
    var found: [NameMention] = []
    for (index, language) in [NameLanguage.french, .english, .chinese].enumerated()
    where !parts[index].isEmpty {
      let gazetteer = try Gazetteer.of(language)
      tag(bytes, language, index, own, gazetteer, into: &found)
    }
    if !others.isEmpty {
      let spotter = NameSpotter.international
      for block in others {
        spotter.forEachMatch(in: bytes, from: block.lowerBound, to: block.upperBound) { match in
          let entry = spotter.entries[match.entry]
          guard entry.kind != .other else { return }
          found.append(
            NameMention(
              start: match.start, end: match.end, kind: entry.kind, score: entry.score, norm: entry.norm,
              id: entry.id))
        }
      }
    }
    guard !found.isEmpty else { return [] }
    found.sort { $0.start < $1.start }
    let texts = found.map { mention in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[mention.start..<mention.end]), as: UTF8.self)
    }
    let names = zip(found, texts).map { EntityName(norm: $0.norm ?? $1, kind: $0.kind) }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return found.indices.map { index in
      let mention = found[index]
      return EntityMention(
        span: TextSpan(
          offsets.scalar(ofByte: mention.start, in: bytes), offsets.scalar(ofByte: mention.end, in: bytes)),
        text: texts[index], kind: mention.kind, norm: names[index].norm, entity: mention.id,
        score: mention.score, count: counts[names[index]] ?? 1)
    }
  }

  /// What mentions of one thing share.
  private struct EntityName: Hashable {
    var norm: String
    var kind: EntityMention.Kind
  }

  private func tag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ language: NameLanguage, _ place: Int, _ own: UserNames?,
    _ gazetteer: Gazetteer, into found: inout [NameMention]
  ) {
    var tagger = taggers[place] ?? NameTagger(models.model(language))
    // Not twice at once: the tagger's buffers would be copied.
    taggers[place] = nil
    defer { taggers[place] = tagger }
    let names = tagger.names(in: bytes, parts: parts[place], further: own?.lexicon(language) ?? .empty)
    var mentions = names.map { NameMention(start: $0.start, end: $0.end, kind: $0.kind, score: $0.score) }
    let models = ModelNumbers.mentions(in: tagger.document.tokens, bytes, besides: mentions)
    if !models.isEmpty {
      mentions += models
      mentions.sort { $0.start < $1.start }
    }
    for index in mentions.indices {
      mentions[index].start = QuotedBeginnings.start(mentions[index], bytes)
      mentions[index].end = ModelNumbers.fractionEnd(mentions[index], bytes)
      mentions[index].end = CountedTimes.nameEnd(mentions[index], bytes)
      mentions[index].kind = OrganizationEndings.kind(mentions[index], bytes)
      if language == .chinese { mentions[index].end = ChineseTitles.nameEnd(mentions[index], bytes) }
    }
    if language != .chinese {
      mentions = mentions.compactMap { LegalReferences.trimmed($0, bytes) }
        .map { PersonTitles.cut($0, bytes, language) }
      mentions.removeAll { NumberedParts.has($0, bytes) }
      let isKnown = { gazetteer.contains(bytes, from: $0.start, to: $0.end) } as (NameMention) -> Bool
      LegalForms.extend(&mentions, bytes, isKnown: isKnown)
      // English texts name states and towns as their firms do: Haryana, Wichita.
      LegalForms.agree(&mentions, bytes) { language == .english && $0.kind == .location || isKnown($0) }
      if language == .english {
        mentions = SmallLetterNames.removed(from: mentions, tagger.document)
        mentions.removeAll { EnglishKinds.has($0, bytes) }
        mentions = InvertedAuthors.joined(EnglishBorders.set(mentions, bytes), bytes)
        mentions = GraphicsCards.joined(mentions, bytes)
        for index in mentions.indices {
          mentions[index].kind = OfficersOf.kind(mentions[index], bytes, isKnown: isKnown)
          mentions[index].kind = SoftwareNames.kind(mentions[index], bytes)
        }
      } else {
        mentions = mentions.compactMap { FrenchKinds.read($0, bytes) }
        for index in mentions.indices {
          mentions[index].kind = FrenchLeads.kind(mentions[index], bytes, isKnown: isKnown)
          let start = FrenchPlaces.start(mentions[index], bytes)
          if index == 0 || mentions[index - 1].end <= start { mentions[index].start = start }
        }
      }
    } else {
      mentions = ChineseExtensions.set(ChineseBorders.set(mentions, bytes), bytes)
      mentions = LongerNames.extend(mentions, bytes)
      mentions.removeAll { ChineseCompounds.begin(with: $0, bytes) || ChineseKinds.has($0, bytes) }
      ListedPlaces.agree(&mentions, bytes)
      mentions = ChineseWorks.add(to: mentions, bytes, parts: parts[place])
    }
    mentions.removeAll { AddressPieces.has($0, bytes) || FormatNames.has($0, bytes) }
    var repeated = RepeatedNames.mentions(in: tagger.document, language, besides: mentions)
    repeated.removeAll { AddressPieces.has($0, bytes) || FormatNames.has($0, bytes) }
    if language == .chinese { repeated.removeAll { ChineseKinds.has($0, bytes) } }
    if !repeated.isEmpty {
      mentions += repeated
      mentions.sort { $0.start < $1.start }
    }
    var document = DocumentNames(mentions, bytes, language: language)
    document.read()
    for var mention in document.mentions {
      if let entry = own?.entry(bytes, mention.start, mention.end), entry.kind == mention.kind {
        mention.norm = entry.norm
        mention.id = entry.id
      } else if let entry = gazetteer.entry(bytes, from: mention.start, to: mention.end),
        entry.kind == mention.kind
      {
        mention.norm = mention.norm ?? entry.norm
        mention.id = entry.id
      }
      found.append(mention)
    }
  }
}
