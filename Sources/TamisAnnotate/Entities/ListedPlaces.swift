internal import TamisCore

/// Lists of places: of five names and more with 、 between them, most of them places, the others are places, too. Names of stations
/// look like firms and persons.
enum ListedPlaces {
  /// How many names make such a list.
  private static let least = 5
  /// A surer name keeps its kind.
  private static let sure = 0.95
  private static let comma = Array("、".utf8)

  /// Sets the kinds of listed names.
  /// - Complexity: O(names).
  static func agree(_ names: inout [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) {
    var first = 0
    while first < names.count {
      var last = first
      while last + 1 < names.count, names[last + 1].start == names[last].end + comma.count,
        bytes[names[last].end..<names[last + 1].start].elementsEqual(comma)
      {
        last += 1
      }
      let list = first...last
      let places = list.count { names[$0].kind == .location }
      if list.count >= least, 3 * places >= 2 * list.count {
        for index in list where names[index].score < sure { names[index].kind = .location }
      }
      first = last + 1
    }
  }
}
