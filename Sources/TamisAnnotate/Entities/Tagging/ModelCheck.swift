/// Checks that a model from outside holds nothing that would be read beyond its end, or never end. The models in the
/// library are not checked: that would read all of them at the start.
extension NameModel {
  /// - Throws: Where it is damaged.
  convenience init(checking bytes: ModelBytes) throws(Malformed) {
    try self.init(bytes)
    guard scale.isFinite, scale > 0, scale < 1, areBucketsSound(), lexicon.isSound, arePairsSound() else {
      throw Malformed()
    }
  }

  private func areBucketsSound() -> Bool {
    var hasRoom = false
    for bucket in 0..<Int(buckets) {
      let start = Self.bucketsStart + bucket * Self.bucketSize
      if bytes.byte(start + Self.slots * 5) == 0 { hasRoom = true }
      for slot in 0..<Self.slots where bytes.short(start + 2 * slot) != 0 {
        let place = start + 2 * Self.slots + 3 * slot
        let offset = Int(bytes.short(place)) | Int(bytes.byte(place + 2)) << 16
        if !isRowSound(offset) { return false }
      }
    }
    // A search ends at a bucket that does not point to the next one.
    return hasRoom
  }

  private func isRowSound(_ offset: Int) -> Bool {
    var offset = offset
    while offset < weightsCount {
      let first = bytes.byte(weightsStart + offset)
      if first == Self.wholeRow { return offset + 1 + NameLabels.stride <= weightsCount }
      guard offset + 4 <= weightsCount, Int(first & ~Self.goesOn) < NameLabels.count,
        Int(bytes.byte(weightsStart + offset + 2)) < NameLabels.count
      else { return false }
      if first & Self.goesOn == 0 { return true }
      offset += 4
    }
    return false
  }

  private func arePairsSound() -> Bool {
    (0..<pairCount).allSatisfy { pair in
      (0x3400...0x9FFF).contains(bytes.short(pairsStart + 4 * pair))
        && bytes.short(pairsStart + 4 * pair + 2) >= 0x3000
    }
  }
}

extension NameLexicon {
  /// Whether a search in it ends: there is a free place, or it is empty.
  fileprivate var isSound: Bool { isEmpty || hasFreePlace }
}
