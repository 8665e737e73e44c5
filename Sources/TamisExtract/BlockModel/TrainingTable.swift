package import TamisCore

/// What the block model sees of a page, for training: one row for each block.
package struct TrainingTable {
  let id: String
  let texts: [[UInt8]]
  let isKept: [Bool]
  let features: [Float]
  /// For each block the element that holds it.
  let nodes: [Int32]
  /// For each block three elements around it, each holding more than the one before: the first block, the
  /// end, and the kind; then the kind of the element itself.
  let containers: [Int32]
  /// For each element its parent.
  let parents: [Int32]
  /// For each element how many words its class and id attributes have, and how many `PurposeWords`.
  let wordCounts: [Int32]
  /// The lower 32 bits of the hashes of all elements' words.
  let words: [UInt32]

  /// One JSON object; the arrays of numbers are Base64 over 32-bit little-endian values.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("texts")
    json.beginList()
    for (index, text) in texts.enumerated() {
      if index > 0 { json.comma() }
      text.withUnsafeBufferPointer { json.string(utf8: $0) }
    }
    json.endList()
    write("features", features.map(\.bitPattern), to: &json)
    write("kept", isKept.map { $0 ? 1 : 0 }, to: &json)
    write("nodes", nodes.map(UInt32.init(bitPattern:)), to: &json)
    write("containers", containers.map(UInt32.init(bitPattern:)), to: &json)
    write("parents", parents.map(UInt32.init(bitPattern:)), to: &json)
    write("word_counts", wordCounts.map(UInt32.init(bitPattern:)), to: &json)
    write("words", words, to: &json)
    json.endObject()
    json.newline()
  }

  /// The names of the features, in order, as one JSON object.
  package static func writeNames(to json: inout JSONWriter) {
    json.beginObject()
    json.key("names")
    json.beginList()
    for (index, name) in BlockFeatures.names.enumerated() {
      if index > 0 { json.comma() }
      json.string(name)
    }
    json.endList()
    json.endObject()
    json.newline()
  }

  private func write(_ key: String, _ values: [UInt32], to json: inout JSONWriter) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 4)
    for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    json.key(key)
    Base64Bytes(bytes: bytes).write(to: &json)
  }
}

extension HTMLExtraction {
  /// What the block model sees of the page.
  func trainingTable() -> TrainingTable {
    let context = ElementContext(parts.tree, parts.survey, scores: ClassWordScores([]))
    let sums = BlockSums(parts.page)
    let kin = Kin(parts.tree, parts.page, context, sums)
    let rules = RuleDecisions(parts)
    let features = BlockFeatures(
      parts, context, sums, kin, rules: rules,
      evidence: PageEvidence(parts, url: header.url).features(parts.page, sums))
    var wordCounts: [Int32] = []
    var words: [UInt32] = []
    for node in 0..<parts.tree.count {
      let before = words.count
      if parts.tree.tags[node] != .text {
        for name in [HTMLAttribute.class, .id] {
          guard let value = parts.tree.attribute(name, of: node) else { continue }
          ClassWords.forEach(value) { words.append(UInt32(truncatingIfNeeded: $0)) }
        }
        parts.tree.forEachAttribute(of: node) { name, value in
          guard let mark = PurposeWords.mark(of: name) else { return }
          PurposeWords.forEach(parts.tree.bytes[value], mark: mark) {
            words.append(UInt32(truncatingIfNeeded: $0))
          }
        }
      }
      wordCounts.append(Int32(truncatingIfNeeded: words.count - before))
    }
    return TrainingTable(
      id: header.id, texts: parts.page.blocks.map { Array(parts.page.utf8(of: $0)) },
      isKept: parts.page.blocks.indices.map { rules.all.isKept($0) }, features: features.values,
      nodes: parts.page.blocks.map { Int32(truncatingIfNeeded: $0.node) },
      containers: parts.page.blocks.flatMap { block in
        BlockContainers(block.node, parts.page, parts.tree).levels.flatMap {
          [$0.blocks.lowerBound, $0.blocks.upperBound, kin.kind(of: $0.node)].map {
            Int32(truncatingIfNeeded: $0)
          }
        } + [Int32(truncatingIfNeeded: kin.kind(of: block.node))]
      },
      parents: (0..<parts.tree.count).map { Int32(truncatingIfNeeded: parts.tree.parent($0)) },
      wordCounts: wordCounts, words: words)
  }
}
