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
    let room = limit - NameModel.headerSize - NameModel.transitionsSize - 4 * pairs.count - lexicon.count
    let least = threshold(trainer, scale: scale, room: room)
    var weights: [UInt8] = [0]
    var offsets: [(hash: UInt64, offset: Int)] = []
    for (row, hash) in hashes.enumerated() {
      let entry = entry(trainer, row, scale: scale, least: least)
      guard !entry.isEmpty else { continue }
      offsets.append((hash, weights.count))
      weights += entry
    }
    let places = offsets.count * 5 / 4 + 1
    var table = [UInt8](repeating: 0, count: places * NameModel.placeSize)
    for (hash, offset) in offsets {
      var place = Int(NameLexicon.place(hash, of: UInt64(places)))
      while table[place * 5] != 0 || table[place * 5 + 1] != 0 { place = (place + 1) % places }
      let mark = NameModel.mark(hash)
      table[place * 5] = UInt8(mark & 0xFF)
      table[place * 5 + 1] = UInt8(mark >> 8)
      for byte in 0..<3 { table[place * 5 + 2 + byte] = UInt8(truncatingIfNeeded: offset >> (8 * byte)) }
    }
    var model = NameModel.magic
    model += bytes(NameFeatures.version) + bytes(UInt32(language.rawValue)) + bytes(UInt32(places))
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
    model += table
    model += weights
    for (left, right) in pairs {
      model += [UInt8(left & 0xFF), UInt8(left >> 8), UInt8(right & 0xFF), UInt8(right >> 8)]
    }
    return model + lexicon
  }

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

  private static func entry(_ trainer: ChainTrainer, _ row: Int, scale: Float, least: Float) -> [UInt8] {
    var entry: [UInt8] = [0]
    for label in 0..<NameLabels.count {
      let value = trainer.weights.values[row * 3 + label / 8][label % 8]
      guard Swift.max(value, -value) >= least else { continue }
      let number = Int8((value / scale).rounded().clamped(to: -127...127))
      guard number != 0 else { continue }
      entry += [UInt8(label), UInt8(bitPattern: number)]
      entry[0] += 1
    }
    return entry.count > 1 ? entry : []
  }

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
      numbers += found
      rows += found > 0 ? 1 : 0
    }
    return rows * 5 * 5 / 4 + rows + numbers * 2 + 8
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
