internal import TamisCore

// How long something takes, written as a time of day is: Cuisson 1h10, pendant 1h30, durée : 2 h 15.
extension Reader {
  /// The length at `index` where what stands before tells that it is one.
  func workingTime(at index: Int) -> TimeReading? {
    guard language.numberWords == .french, let hours = plain(index), hours < 100, has(index + 1, .hour),
      gap(index + 1) == .none || gap(index + 1) == .space, let minutes = plain(index + 2), minutes < 60,
      gap(index + 2) == .none || gap(index + 2) == .space,
      tokens[index + 2].end - tokens[index + 2].start == 2,
      isBehindLead(tokens[index].start) || hours < 5 && isAlone(tokens[index].start, tokens[index + 2].end)
    else { return nil }
    var mention = Mention(.duration, start: tokens[index].start, end: tokens[index + 2].end)
    mention.iso = DurationText.iso([(Exact(hours), .hour), (Exact(minutes), .minute)])
    for part in [index, index + 2] {
      if let run = run(part) { mention.parts.append((tokens[part].start, tokens[part].end, run.value)) }
    }
    return TimeReading(mention: mention, next: index + 3)
  }

  /// *1h50* on a line of its own, *(documentaire, 1h28, Planète)*.
  private func isAlone(_ from: Int, _ to: Int) -> Bool {
    if from == start || bytes[from - 1] == 0x0A { return to == end || bytes[to] == 0x0A }
    return to < end && (bytes[to] == UInt8(ascii: ",") || bytes[to] == UInt8(ascii: ")"))
      && ends(Self.commas, at: from)
  }

  private static let commas = WordList([", "])

  private func isBehindLead(_ at: Int) -> Bool {
    var close = at
    while close > start,
      bytes[close - 1] == UInt8(ascii: " ") || bytes[close - 1] == UInt8(ascii: ":")
        || bytes[close - 1] == 0xA0 || bytes[close - 1] == 0xC2
    {
      close -= 1
    }
    let text = bytes[start..<close]
    return Self.leads.contains { lead in
      guard text.count >= lead.utf8.count else { return false }
      let tail = text.suffix(lead.utf8.count)
      return zip(tail, lead.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        && (tail.startIndex == start || !Bytes.isLatinLetter(bytes, tail.startIndex - 1))
    }
  }

  private static let leads = [
    "pendant", "durant", "durée", "durée de", "dure", "durera", "cuisson", "préparation", "repos", "pose",
    "trempage", "marinade", "attente", "temps de cuisson", "temps de préparation", "temps total", "total",
    "cuire",
    "reposer", "mijoter", "lever", "congélation", "réfrigération",
  ]
}
