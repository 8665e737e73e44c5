/// What a user may have meant by a name that is not known.
enum NearestName {
  /// "did you mean 'drop'?"; nil where no name is close.
  static func advice(for name: String, among names: [String]) -> String? {
    let closest = names.map { (name: $0, distance: distance(Array(name.utf8.prefix(64)), Array($0.utf8))) }
      .min { $0.distance < $1.distance }
    guard let closest, closest.distance <= max(2, name.utf8.count / 3) else { return nil }
    return "did you mean '\(closest.name)'?"
  }

  /// How many letters are put in, left out or changed between two words (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let changed = diagonal + (byte == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
