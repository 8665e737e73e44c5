internal import TamisCore

// Days that share the month behind the last of them: les 5 et 6 octobre, June 5 and 6 has it before.
extension Reader {
  /// The first day of *5 et 6 octobre*, *14, 15 and 16 May*, at `index`; nil where no such day stands there.
  func sharedDay(at index: Int) -> TimeReading? {
    guard !isChinese, let day = plain(index), (1...31).contains(day),
      tokens[index].end - tokens[index].start <= 2
    else { return nil }
    var at = index + 1
    // Two more days at most stand between.
    for _ in 0..<3 {
      if has(at, .and), follows(at), follows(at + 1) {
        at += 1
      } else if gap(at) != .comma {
        return nil
      }
      guard let other = plain(at), (1...31).contains(other), other > day else { return nil }
      if let date = whole(at: at), date.clock == nil, let month = date.date, month.dayAlone == nil,
        month.isDay,
        date.next > at + 1, let first = completed(day, by: date)
      {
        return reading(
          first.kind, first.readings(reference), flags: first.date?.flags ?? [], from: index, to: index + 1,
          first)
      }
      at += 1
    }
    return nil
  }
}
