/// The day that a page tells its readers, to be weighed against the one it declares to machines.
struct ToldDate {
  let stamp: DateStamp
  /// Whether the line says that it is the day of a change.
  let isChange: Bool

  /// The day of publication.
  ///
  /// Readers are told another day than machines where a site counts in UTC, gives the day of an import as the
  /// day of publication, or dates the text by its last change without saying so.
  /// - Parameters:
  ///   - declared: The moment that is declared to machines.
  ///   - days: All days that the page declares as those of its publication.
  ///   - modified: When the page declares that it was changed last.
  func published(declared: DateStamp, days: Set<Int>, modified: DateStamp?) -> DateStamp {
    guard day != declared.dayKey, swapped != declared.dayKey else { return declared }
    // Of several declarations the one that readers are told, too.
    if days.contains(day) { return stamp }
    switch stamp.dayNumber - declared.dayNumber {
    case -1 where stamp.hour != nil && declared.zone == 0 && (declared.hour ?? 24) < 12,
      1 where stamp.hour != nil && declared.zone == 0 && (declared.hour ?? 0) >= 10:
      return stamp
    // Nothing is changed before it is published: the date was misread, or is that of a comment.
    case ..<(-1): return isChange ? declared : stamp
    case 1 where (stamp.hour ?? 24) + 24 - (declared.hour ?? 0) < 6: return declared
    case 1... where !isChange && modified?.dayKey == day: return stamp
    default: return declared
    }
  }

  private var day: Int { stamp.dayKey }

  /// The same with day and month the other way round, as `2/3/2024` may be meant.
  private var swapped: Int? {
    guard let month = stamp.month, let day = stamp.day, day <= 12 else { return nil }
    return DateStamp(year: stamp.year, month: day, day: month).dayKey
  }
}
