/// Gradient-boosted oblivious decision trees: all nodes of a level ask the same question, so that a tree is
/// a short list of questions and a table of answers.
///
/// The questions are put to many rows at once, column by column, without a branch. Source of the form of
/// tree: Prokhorenkova and others, "CatBoost: unbiased boosting with categorical features", 2018.
struct TreeEnsemble: Sendable {
  /// How many numbers a row gets.
  let outputs: Int
  /// How many columns the trees know.
  let features: Int
  private let bias: [Float]
  /// For each tree how many questions it asks.
  private let depths: [UInt8]
  private let splitFeatures: [UInt16]
  private let splitBorders: [Float]
  /// For each tree 2^depth times `outputs` numbers.
  private let leaves: [Float]

  /// The most questions of a tree.
  static let maximumDepth = 8

  /// - Throws: Where the bytes are no ensemble.
  init(_ reader: inout ModelReader) throws(ModelReader.Malformed) {
    outputs = try reader.count(limit: 64)
    features = try reader.count(limit: 4096)
    let trees = try reader.count(limit: 10_000)
    bias = try reader.floats(outputs)
    depths = try reader.bytes(trees)
    let splits = depths.reduce(0) { $0 + Int($1) }
    splitFeatures = try reader.shorts(splits)
    splitBorders = try reader.floats(splits)
    leaves = try reader.floats(depths.reduce(0) { $0 + (1 << min(Int($1), Self.maximumDepth)) } * outputs)
    guard depths.allSatisfy({ $0 <= Self.maximumDepth }), splitFeatures.allSatisfy({ $0 < features }) else {
      throw ModelReader.Malformed()
    }
  }

  /// The sums of the trees' answers for each row: output `o` of row `r` is at `o * rows + r`.
  /// - Parameter columns: Column `f` of row `r` at `f * rows + r`.
  /// - Complexity: O(rows · trees · depth).
  func sums(_ columns: [Float], rows: Int) -> [Float] {
    var sums = biases(rows: rows)
    add(columns, rows: rows, to: &sums)
    return sums
  }

  private func biases(rows: Int) -> [Float] {
    bias.flatMap { [Float](repeating: $0, count: rows) }
  }

  private func add(_ columns: [Float], rows: Int, to sums: inout [Float]) {
    precondition(columns.count >= rows * features, "one number for each row and feature")
    depths.withUnsafeBufferPointer { depths in
      splitFeatures.withUnsafeBufferPointer { features in
        splitBorders.withUnsafeBufferPointer { borders in
          leaves.withUnsafeBufferPointer { leaves in
            columns.withUnsafeBufferPointer { columns in
              sums.withUnsafeMutableBufferPointer { sums in
                let asked = Asked(
                  outputs: outputs, rows: rows, depths: depths, features: features, borders: borders,
                  leaves: leaves, columns: columns)
                asked.add(to: sums)
              }
            }
          }
        }
      }
    }
  }
}

/// Trees, and the rows that they are asked about.
private struct Asked {
  let outputs: Int
  let rows: Int
  let depths: UnsafeBufferPointer<UInt8>
  let features: UnsafeBufferPointer<UInt16>
  let borders: UnsafeBufferPointer<Float>
  let leaves: UnsafeBufferPointer<Float>
  let columns: UnsafeBufferPointer<Float>

  private static let lanes = 16

  func add(to sums: UnsafeMutableBufferPointer<Float>) {
    guard outputs == 1, rows >= Self.lanes else {
      for row in 0..<rows { addOne(row, to: sums) }
      return
    }
    withUnsafeTemporaryAllocation(of: SIMD16<UInt32>.self, capacity: 1) { places in
      var row = 0
      while row < rows {
        // The last rows are looked at together with some of those before them.
        let start = min(row, rows - Self.lanes)
        addMany(from: start, firstLane: row - start, places: places, to: sums)
        row += Self.lanes
      }
    }
  }

  /// The answers of all trees with one output, for the lanes from `firstLane` of 16 rows.
  /// - Parameter places: Room for the leaf that each lane comes to.
  private func addMany(
    from row: Int, firstLane: Int, places: UnsafeMutableBufferPointer<SIMD16<UInt32>>,
    to sums: UnsafeMutableBufferPointer<Float>
  ) {
    guard let places = places.baseAddress, let columns = columns.baseAddress, let sums = sums.baseAddress,
      var leaf = leaves.baseAddress
    else { return }
    let place = UnsafeRawPointer(places)
    var split = 0
    for depth in depths {
      var index = SIMD16<UInt32>()
      for level in 0..<Int(depth) {
        let values = UnsafeRawPointer(columns + (Int(features[split]) &* rows &+ row))
          .loadUnaligned(as: SIMD16<Float>.self)
        index |= SIMD16<UInt32>(repeating: 0)
          .replacing(with: 1 &<< UInt32(truncatingIfNeeded: level), where: values .> borders[split])
        split &+= 1
      }
      // Through memory: taking lanes out of a vector one by one is slower.
      places.pointee = index
      var lane = firstLane
      while lane < Self.lanes {
        sums[row &+ lane] += leaf[Int(place.load(fromByteOffset: 4 &* lane, as: UInt32.self))]
        lane &+= 1
      }
      leaf += 1 &<< Int(depth)
    }
  }

  /// The answers of all trees for one row.
  private func addOne(_ row: Int, to sums: UnsafeMutableBufferPointer<Float>) {
    var split = 0
    var leaf = 0
    for depth in depths {
      var index = 0
      for level in 0..<Int(depth) {
        if columns[Int(features[split]) &* rows &+ row] > borders[split] { index |= 1 << level }
        split += 1
      }
      for output in 0..<outputs {
        sums[output &* rows &+ row] += leaves[leaf &+ index &* outputs &+ output]
      }
      leaf += (1 << Int(depth)) * outputs
    }
  }
}
