/// Writes a trained chain as a model: numbers of 8 bits, the small ones left out.
enum ModelWriter {
  /// - Parameters:
  ///   - hashes: Of the facts, by number.
  ///   - limit: The most bytes of the model; the smallest weights go first.
  static func model(
    _ trainer: ChainTrainer, hashes: [UInt64], language: NameLanguage, lexicon: [UInt8],
    pairs: [(UInt16, UInt16)], limit: Int, eagerness: Float
  ) -> [UInt8] {
    let scale = scale(trainer)
    let room = limit - NameModel.bucketsStart - 4 * pairs.count - lexicon.count
    let least = threshold(trainer, scale: scale, room: room)
    var weights: [UInt8] = []
    var offsets: [(hash: UInt64, offset: Int)] = []
    for (row, hash) in hashes.enumerated() {
      let entry = entry(trainer, row, scale: scale, least: least)
      guard !entry.isEmpty else { continue }
      offsets.append((hash, weights.count))
      weights += entry
    }
    let table = buckets(offsets)
    var model = NameModel.magic
    model +=
      bytes(NameFeatures.version) + bytes(UInt32(language.rawValue))
      + bytes(UInt32(table.count / NameModel.bucketSize))
    model += bytes(UInt32(weights.count)) + bytes(scale.bitPattern) + bytes(UInt32(pairs.count))
    model += bytes(UInt32(lexicon.count))
    for left in 0...NameLabels.count {
      for right in 0..<NameLabels.count {
        var value = trainer.transitions.values[left * 3 + right / 8][right % 8]
        if right == NameLabels.outside { value -= eagerness }
        let number = Int16((value / scale).rounded().clamped(to: -30_000...30_000))
        model += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
    }
    model += repeatElement(0, count: NameModel.bucketsStart - model.count)
    model += table
    model += weights
    for (left, right) in pairs {
      model += [UInt8(left & 0xFF), UInt8(left >> 8), UInt8(right & 0xFF), UInt8(right >> 8)]
    }
    return model + lexicon
  }

  /// The table of facts: where each has its weights.
  private static func buckets(_ facts: [(hash: UInt64, offset: Int)]) -> [UInt8] {
    let count = bucketCount(facts.count)
    let size = NameModel.bucketSize
    var table = [UInt8](repeating: 0, count: count * size)
    var filled = [Int](repeating: 0, count: count)
    for (hash, offset) in facts {
      var bucket = NameModel.bucket(hash, of: count)
      while filled[bucket] == NameModel.slots {
        table[bucket * size + NameModel.slots * 5] = 1
        bucket = (bucket + 1) % count
      }
      let mark = NameModel.mark(hash)
      let place = bucket * size + 2 * filled[bucket]
      table[place] = UInt8(mark & 0xFF)
      table[place + 1] = UInt8(mark >> 8)
      let start = bucket * size + NameModel.slots * 2 + 3 * filled[bucket]
      for byte in 0..<3 { table[start + byte] = UInt8(truncatingIfNeeded: offset >> (8 * byte)) }
      filled[bucket] += 1
    }
    return table
  }

  /// Four in five places are taken.
  private static func bucketCount(_ facts: Int) -> Int { facts * 5 / 4 / NameModel.slots + 1 }

  static func bytes(_ word: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }

  /// So that the largest weights but a few fit into a byte.
  private static func scale(_ trainer: ChainTrainer) -> Float {
    var most: [Float] = []
    for at in 0..<(trainer.weights.count * ChainWeights.vectors) {
      let value = trainer.weights.values[at]
      let large = Swift.max(value.max(), -value.min())
      if large > 0.5 { most.append(large) }
    }
    most.sort()
    let edge = most.isEmpty ? 1 : most[most.count - 1 - most.count / 2000]
    return edge / 127
  }

  /// The row of a fact: its weights one by one where they are few, else those of all labels.
  private static func entry(_ trainer: ChainTrainer, _ row: Int, scale: Float, least: Float) -> [UInt8] {
    var found: [(label: Int, weight: Int8)] = []
    for label in 0..<NameLabels.count {
      let value = trainer.weights.values[row * 3 + label / 8][label % 8]
      guard Swift.max(value, -value) >= least else { continue }
      let number = Int8((value / scale).rounded().clamped(to: -127...127))
      if number != 0 { found.append((label, number)) }
    }
    if found.isEmpty { return [] }
    if found.count > mostSingle {
      var entry = [NameModel.wholeRow] + [UInt8](repeating: 0, count: NameLabels.stride)
      for (label, weight) in found { entry[1 + label] = UInt8(bitPattern: weight) }
      return entry
    }
    var entry: [UInt8] = []
    for (place, (label, weight)) in found.enumerated() {
      let goesOn = place % 2 == 0 && place + 2 < found.count
      entry += [UInt8(label) | (goesOn ? NameModel.goesOn : 0), UInt8(bitPattern: weight)]
    }
    if found.count % 2 == 1 { entry += [UInt8(NameLabels.outside), 0] }
    return entry
  }

  /// Rows with more weights have one for each label.
  private static let mostSingle = 4

  /// The weight below which weights must go for the model to fit.
  private static func threshold(_ trainer: ChainTrainer, scale: Float, room: Int) -> Float {
    var low: Float = 0.5 * scale
    if size(trainer, least: low) <= room { return low }
    var high: Float = 4
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if size(trainer, least: middle) <= room { high = middle } else { low = middle }
    }
    return high
  }

  private static func size(_ trainer: ChainTrainer, least: Float) -> Int {
    var rows = 0
    var numbers = 0
    for row in 0..<trainer.weights.count {
      var found = 0
      for part in 0..<3 {
        let value = trainer.weights.values[row * 3 + part]
        for lane in 0..<8 where Swift.max(value[lane], -value[lane]) >= least { found += 1 }
      }
      numbers += found > mostSingle ? 1 + NameLabels.stride : (found + 1) / 2 * 4
      rows += found > 0 ? 1 : 0
    }
    return bucketCount(rows) * NameModel.bucketSize + numbers
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
