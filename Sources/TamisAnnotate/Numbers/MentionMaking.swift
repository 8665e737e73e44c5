internal import TamisCore

// Makes mentions of the amounts that were read: values, bounds, units, parts.
extension Reader {
  func mention(of found: Compared) -> Mention {
    let amount = found.amount
    let last = found.upper ?? amount
    var mention = Mention(
      last.kind, start: tokens[found.first].start, end: tokens[found.next - 1].end)
    // The joiner of *et plus de* and *or more than* is no part of it.
    if !isChinese, starts(Self.joinedBy, at: mention.start) { mention.start += 3 }
    mention.coreStart = min(beginning(amount.first), beginning(last.first))
    mention.start = min(mention.start, mention.coreStart)
    mention.coreEnd = max(tokens[amount.next - 1].end, tokens[last.next - 1].end)
    mention.unit = last.unit ?? amount.unit
    mention.form = amount.form
    mention.flags = amount.flags
    mention.modifier = found.modifier
    for part in amount.parts + (found.upper?.parts ?? []) {
      mention.parts.append((tokens[part.first].start, tokens[part.next - 1].end, part.value))
    }
    if found.upper != nil, amount.parts.isEmpty {
      mention.parts.insert((tokens[amount.first].start, tokens[amount.next - 1].end, amount.value), at: 0)
    }
    if let upper = found.upper, upper.parts.isEmpty {
      mention.parts.append((tokens[upper.first].start, tokens[upper.next - 1].end, upper.value))
    }
    mention.alternatives = amount.alternatives.map(\.text)
    if amount.kind == .number, amount.flags.contains(.vague), found.next == amount.next { dropLink(&mention) }
    let isTime = last.kind == .duration
    if let upper = found.upper?.value ?? amount.high {
      mention.low = amount.value
      mention.high = upper
      mention.lowIncluded = !found.isLowOpen
      mention.highIncluded = found.upper != nil ? !found.isHighOpen : !amount.flags.contains(.vague)
      if isTime, let unit = last.timeUnit,
        let low = DurationText.iso([(amount.value, amount.timeUnit ?? unit)]),
        let high = DurationText.iso([(upper, unit)])
      {
        mention.iso = low + "/" + high
        // 12 weeks to 1 year: no bounds in one unit.
        if let first = amount.timeUnit, first != unit {
          (mention.low, mention.high, mention.lowIncluded, mention.highIncluded) = (nil, nil, nil, nil)
        }
      }
      if isBehindOr(amount.next) { keepOneBound(&mention, found) }
      // between $1,000 and $3,000 or more
      if found.upper != nil, found.next > last.next, found.modifier == .equalOrMore, !isTime {
        (mention.high, mention.highIncluded) = (nil, nil)
      }
      // $500 - $1,200+
      if found.upper != nil, found.modifier == nil, !isTime, mention.end < end,
        bytes[mention.end] == UInt8(ascii: "+")
      {
        (mention.high, mention.highIncluded, mention.modifier) = (nil, nil, .equalOrMore)
        mention.end += 1
      }
      return mention
    }
    if isTime, let unit = amount.timeUnit {
      mention.iso = amount.iso ?? DurationText.iso([(amount.value, unit)])
    }
    if amount.kind == .number || amount.kind == .ordinal,
      found.first != amount.first || found.next != amount.next
    {
      mention.parts.append((mention.coreStart, mention.coreEnd, amount.value))
    }
    bound(&mention, amount, found.modifier)
    if found.modifier == nil { takePlus(&mention, amount.first..<amount.next) }
    return mention
  }

  /// *No more than 5 or 6*: of two bounds the farther is left.
  private func keepOneBound(_ mention: inout Mention, _ found: Compared) {
    switch found.modifier {
    case .lessThan, .equalOrLess:
      (mention.low, mention.lowIncluded) = (nil, nil)
      mention.highIncluded = found.modifier == .equalOrLess
    case .moreThan, .equalOrMore:
      (mention.high, mention.highIncluded) = (nil, nil)
      mention.lowIncluded = found.modifier == .equalOrMore
    default: break
    }
  }

  /// *thousands of people*: the preposition leads to what is counted.
  private func dropLink(_ mention: inout Mention) {
    guard let word = Self.links.first(where: { ends($0.words, at: mention.end) }) else { return }
    mention.end -= word.length
    mention.coreEnd = min(mention.coreEnd, mention.end)
  }

  private static let links = [
    (words: WordList([" of", " de", " d'"], .capitals), length: 3),
    (words: WordList([" d’"], .capitals), length: 5),
  ]

  /// *10+ years*, *$75+*: that many or more.
  func takePlus(_ mention: inout Mention, _ range: Range<Int>) {
    guard let value = mention.value, mention.kind != .ordinal else { return }
    let behind = mention.end
    if behind < end, bytes[behind] == UInt8(ascii: "+") {
      guard
        behind + 1 == end || bytes[behind + 1] >= 0x80
          || bytes[behind + 1] <= UInt8(ascii: "/") && bytes[behind + 1] != UInt8(ascii: "+")
      else { return }
      mention.end += 1
    } else {
      let isWithin = range.contains { index in
        tokens[index].form == .digits && tokens[index].end < behind
          && bytes[tokens[index].end] == UInt8(ascii: "+")
      }
      guard isWithin else { return }
    }
    (mention.value, mention.low, mention.lowIncluded, mention.modifier) = (nil, value, true, .equalOrMore)
  }

  private static let joinedBy = WordList(["et ", "ou ", "or "], .capitals)

  /// Where the token at `index` begins, the minus of a negative number with it.
  func beginning(_ index: Int) -> Int {
    let first = tokens[index].start
    guard let run = run(index), run.isSigned else { return first }
    return first - (bytes[first - 1] == UInt8(ascii: "-") ? 1 : 3)
  }

  /// A comparator turns a value into an interval; an approximation leaves it.
  private func bound(_ mention: inout Mention, _ amount: Amount, _ modifier: NumberMention.Modifier?) {
    switch modifier {
    case .moreThan: (mention.low, mention.lowIncluded) = (amount.value, false)
    case .equalOrMore: (mention.low, mention.lowIncluded) = (amount.value, true)
    case .lessThan: (mention.high, mention.highIncluded) = (amount.value, false)
    case .equalOrLess: (mention.high, mention.highIncluded) = (amount.value, true)
    default:
      if amount.isOpen {
        (mention.low, mention.lowIncluded) = (amount.value, false)
      } else {
        mention.value = amount.value
      }
    }
  }
}
