internal import TamisCore

/// Chooses when an article was published and last changed among the dates a page gives.
final class DateChoice {
  private let clues: PageClues
  private let linked: LinkedData
  private let tree: PageTree
  private let lines: TitleLines
  private let address: PageAddress?
  private let isMonthFirst: Bool
  /// No date of an article is later.
  private let limit: DateStamp?

  init(
    _ clues: PageClues, _ linked: LinkedData, tree: PageTree, lines: TitleLines, address: PageAddress?,
    isMonthFirst: Bool, fetchedAt: String?
  ) {
    self.clues = clues
    self.linked = linked
    self.tree = tree
    self.lines = lines
    self.address = address
    self.isMonthFirst = isMonthFirst
    limit = fetchedAt.flatMap { DateText.value($0.utf8) }
  }

  var published: DateStamp? {
    let sources: [(DateChoice) -> [DateStamp]] = [
      { choice in choice.values(choice.linkedDates(.article) { $0.published }) },
      { choice in choice.named(DateNames.published) },
      { choice in choice.values(choice.linkedDates(.page) { $0.published }) },
      { choice in
        choice.values(
          choice.linkedDates(.article) { $0.created }
            + choice.linkedDates(.media) { $0.uploaded ?? $0.published })
      },
      { choice in choice.marked(["datePublished", "dateCreated", "pubdate", "uploadDate"]) },
      { choice in choice.named(DateNames.loose) },
      { choice in choice.addressDate.map { [$0] } ?? [] },
      { choice in choice.originalDate.map { [$0] } ?? [] },
      { choice in choice.lineDates(ofChange: false) },
      { choice in choice.timeDates },
      { choice in choice.classDates },
      { choice in choice.labelledDates },
      { choice in choice.lineDates(ofChange: true) },
      { choice in choice.sentenceDates },
      { choice in
        choice.values(
          choice.linkedDates(.article) { $0.modified } + choice.linkedDates(.page) { $0.modified })
      },
      { choice in choice.named(DateNames.modified) },
      { choice in choice.marked(["dateModified"]) },
      { choice in
        choice.named(
          choice.clues.meta.names { Array($0.utf8).has(Self.publi) || Array($0.utf8).has(Self.date) })
      },
      { choice in choice.anyDates },
      { choice in choice.leadDates },
      { choice in choice.addressMonth.map { [$0] } ?? [] },
    ]
    var month: DateStamp?
    for (index, source) in sources.enumerated() {
      let dates = source(self)
      if let day = dates.first(where: { $0.day != nil }) {
        let chosen = index < Self.declaredSources ? reconciled(local(day)) : local(day)
        return timed(chosen.withoutFiller)
      }
      month = month ?? dates.first
    }
    return month
  }

  /// A day with the time that a line near the title tells for the same day.
  private func timed(_ stamp: DateStamp) -> DateStamp {
    guard stamp.day != nil, stamp.hour == nil else { return stamp }
    for line in lines.near where line.count <= Self.longestDateLine * 2 && !DateWords.isOfChange(line) {
      if let told = date(in: line), told.hour != nil, told.dayKey == stamp.dayKey {
        return told.withoutFiller
      }
    }
    return stamp
  }

  /// The first sources speak to machines.
  private static let declaredSources = 6

  private func reconciled(_ stamp: DateStamp) -> DateStamp {
    toldDate?.published(declared: stamp, days: declaredDays, modified: modified) ?? stamp
  }

  /// All days that the page declares as those of its publication.
  private var declaredDays: Set<Int> {
    let dates =
      values(linkedDates(.article) { $0.published } + linkedDates(.page) { $0.published })
      + named(DateNames.published) + named(DateNames.loose)
    return Set(dates.filter { $0.day != nil }.map(\.dayKey))
  }

  /// The date that stands in a line by itself, or nearly so, before any other date.
  private var toldDate: ToldDate? {
    for line in ownLines {
      guard let stamp = date(in: line) else { continue }
      guard stamp.day != nil, line.count <= Self.longestDateLine else { return nil }
      return ToldDate(stamp: stamp, isChange: DateWords.isOfChange(line) || isMarkedChange(stamp))
    }
    return nil
  }

  /// Whether an element near the title marks the day as that of a change.
  private func isMarkedChange(_ told: DateStamp) -> Bool {
    clues.times.contains { node in
      lines.nodesNear.contains(node) && (isChange(node) || isChange(tree.parent(node)))
        && stamp(of: node)?.dayKey == told.dayKey
    }
  }

  /// In bytes. Longer lines are captions and the like, with dates in their sentences.
  private static let longestDateLine = 72

  /// Machines often write the moment in UTC; the day in the page's address may
  /// be the one before or after.
  private func local(_ stamp: DateStamp) -> DateStamp {
    guard stamp.zone == 0, let hour = stamp.hour, let told = addressDate else { return stamp }
    switch told.dayNumber - stamp.dayNumber {
    case -1 where hour < 12, 1 where hour >= 10: return told
    default: return stamp
    }
  }

  var modified: DateStamp? {
    let dates =
      values(linkedDates(.article) { $0.modified }) + named(DateNames.modified)
      + values(linkedDates(.page) { $0.modified }) + marked(["dateModified"])
    return dates.first?.withoutFiller
  }

  // MARK: Names

  private static let updated = Array("updated".utf8)
  private static let modifiedWord = Array("modified".utf8)
  private static let publi = Array("publi".utf8)
  private static let date = Array("date".utf8)

  private func named(_ names: [String]) -> [DateStamp] { values(names.flatMap { clues.meta[$0].prefix(1) }) }

  /// The dates of microdata, those of comments and other articles after the article's own.
  private func marked(_ names: [String]) -> [DateStamp] {
    let found = names.flatMap { name in clues.properties.filter { $0.name == name }.prefix(12).map(\.node) }
      .filter { !ItemOwner.isReview($0, in: tree) }
    let aside = found.filter {
      ItemOwner.isReply($0, in: tree) || PageRegion.isAside($0, in: tree, around: lines.heading)
    }
    return (found.filter { !aside.contains($0) } + aside).prefix(6).compactMap { stamp(of: $0) }
  }

  private func linkedDates(_ role: LinkedItem.Role, _ value: (LinkedItem) -> String?) -> [String] {
    linked.items(role).compactMap(value)
  }

  private func values(_ texts: [String]) -> [DateStamp] {
    texts.compactMap { DateText.value($0.utf8, isMonthFirst: isMonthFirst) }.filter(isPossible)
  }

  /// The date an element gives by attribute or text.
  private func stamp(of node: Int) -> DateStamp? {
    for name in [HTMLAttribute.datetime, .content, .title] {
      if let value = tree.attribute(name, of: node),
        let stamp = DateText.value(value, isMonthFirst: isMonthFirst), isPossible(stamp)
      {
        return stamp
      }
    }
    let text = tree.separatedText(of: node, limit: 200)
    guard text.count < 200, let stamp = DateText(text, isMonthFirst: isMonthFirst).best, isPossible(stamp)
    else { return nil }
    return stamp
  }

  private func isPossible(_ stamp: DateStamp) -> Bool {
    guard stamp.year >= 1990 else { return false }
    // A day of grace for zones.
    return limit.map { stamp.dayNumber <= $0.dayNumber + 1 } ?? true
  }

  // MARK: In the page

  /// Dates in the lines around the title, and those that longer lines begin with.
  /// - Parameter ofChange: Whether the lines say that they tell of a change.
  private func lineDates(ofChange: Bool) -> [DateStamp] {
    ownLines.compactMap { whole in
      let line = whole.count <= Self.longestDatedLine ? whole : whole.prefix(Self.longestDateline)
      return DateWords.isOfChange(line) == ofChange ? date(in: line) : nil
    }
  }

  /// The lines around the title, but for those below a label of something else: "Joined", and the day below.
  private var ownLines: [ArraySlice<UInt8>] {
    let near = lines.near
    return near.indices.filter { $0 == 0 || !DateWords.isLabelOfOther(near[$0 - 1]) }.map { near[$0] }
  }

  /// In bytes. Longer lines are sentences: the dates in them are those of what the text is about.
  private static let longestDatedLine = 110

  /// The day of the first publication, which some texts that were changed often end with.
  private var originalDate: DateStamp? {
    lines.first(upTo: Self.longestNote) { _, line in
      DatePhrases.afterFirstPublication(line).flatMap { date(in: $0.prefix(Self.longestDateline)) }
    }
  }

  /// In bytes.
  private static let longestNote = 240

  /// Dates in short lines anywhere in the page that say that they are those of publication.
  private var labelledDates: [DateStamp] {
    lines.short { line in DatePhrases.isOfPublication(line) ? date(in: line) : nil }.filter { $0.day != nil }
  }

  /// Dates in the sentences around the title.
  private var sentenceDates: [DateStamp] { lines.near.compactMap { date(in: $0) } }

  /// The date of a line that is the article's.
  private func date(in line: ArraySlice<UInt8>) -> DateStamp? {
    guard line.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    guard let stamp = DateText(line, isMonthFirst: isMonthFirst).best, isPossible(stamp) else { return nil }
    return DateWords.isAboutOther(line) ? nil : stamp
  }

  private var timeDates: [DateStamp] {
    let times = clues.times.filter {
      !PageRegion.isAside($0, in: tree, around: lines.heading) && !isLabelledOther($0)
    }
    let nodes = lines.closest(times)
    // WordPress and others mark the time of the last change.
    let changed = nodes.filter { isChange($0) }
    return (nodes.filter { !changed.contains($0) } + changed).compactMap { stamp(of: $0) }
  }

  /// Whether the words around a time say that it is something else's: `a community for <time>`.
  private func isLabelledOther(_ node: Int) -> Bool {
    let text = tree.separatedText(of: tree.parent(node), limit: Self.longestDateLine)
    return text.count <= Self.longestDateLine && DateWords.isAboutOther(text[...])
  }

  private func isChange(_ node: Int) -> Bool {
    guard let value = tree.attribute(.class, of: node) else { return false }
    let names = value.map { $0 | 0x20 }
    return (names.has(Self.updated) || names.has(Self.modifiedWord)) && !names.has(Self.publi)
  }

  /// The first date in a short line anywhere in the page.
  private var anyDates: [DateStamp] {
    lines.short { line in date(in: line).flatMap { $0.day == nil ? nil : $0 } }
  }

  /// The dates that the first paragraphs begin with: `12.06.2024 – The river…`.
  private var leadDates: [DateStamp] {
    lines.leads.compactMap { date(in: $0.prefix(Self.longestDateline)) }.filter { $0.day != nil }
  }

  /// In bytes.
  private static let longestDateline = 48

  private var classDates: [DateStamp] {
    let nodes = lines.closest(clues.dates.filter { !PageRegion.isAside($0, in: tree, around: lines.heading) })
    let others = nodes.filter { isOfOther($0) || isChange($0) }
    return (nodes.filter { !others.contains($0) } + others).compactMap { stamp(of: $0) }
  }

  /// Whether an element stands in an entry of a list that leads to another page.
  private func isOfOther(_ node: Int) -> Bool {
    var at = node
    while at > 0 {
      if let heading = lines.heading, at <= heading, heading < tree.end(at) { return false }
      if tree.tags[at] == .li { return (at..<tree.end(at)).contains { tree.tags[$0] == .a } }
      at = tree.parent(at)
    }
    return false
  }

  // MARK: In the address

  /// `/2024/06/30/`, `/2024-06-30-`, `/20240630/`.
  private var addressDate: DateStamp? {
    guard let address else { return nil }
    return AddressDate.day(in: address.path).flatMap { isPossible($0) ? $0 : nil }
  }

  private var addressMonth: DateStamp? {
    guard let address else { return nil }
    return AddressDate.month(in: address.path).flatMap { isPossible($0) ? $0 : nil }
  }
}
