internal import CBlockModel

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
  /// - Parameter parts: The columns, some in each part: column `f` of row `r` at `f * rows + r`.
  /// - Complexity: O(rows · trees · depth).
  func sums(_ parts: [[Float]], rows: Int) -> [Float] {
    precondition(
      parts.reduce(0) { $0 + $1.count } >= rows * features, "one number for each row and feature")
    guard outputs == 1 else { return sumsOfManyOutputs(parts.flatMap { $0 }, rows: rows) }
    var sums = [Float](repeating: bias.first ?? 0, count: rows)
    depths.withUnsafeBufferPointer { depths in
      splitFeatures.withUnsafeBufferPointer { features in
        splitBorders.withUnsafeBufferPointer { borders in
          leaves.withUnsafeBufferPointer { leaves in
            let trees = tamis_trees(
              count: depths.count, depths: depths.baseAddress, features: features.baseAddress,
              borders: borders.baseAddress, leaves: leaves.baseAddress)
            add(trees, parts, to: &sums)
          }
        }
      }
    }
    return sums
  }

  /// Adds the answers for one tile of rows after the other. A tile's columns lie side by side, so that all trees find
  /// them in the nearest cache.
  private func add(_ trees: tamis_trees, _ parts: [[Float]], to sums: inout [Float]) {
    let rows = sums.count
    let height = Int(TAMIS_TREES_ROWS)
    withUnsafePointer(to: trees) { trees in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: (features + 1) * height) { tile in
        guard let columns = tile.baseAddress else { return }
        tile.initialize(repeating: 0)
        let own = columns + features * height
        for row in stride(from: 0, to: rows, by: height) {
          let count = min(height, rows - row)
          var column = 0
          for part in parts {
            part.withUnsafeBufferPointer { part in
              guard let start = part.baseAddress else { return }
              let end = min(features, column + part.count / rows)
              var from = start + row
              while column < end {
                (columns + column &* height).update(from: from, count: count)
                from += rows
                column &+= 1
              }
            }
          }
          for index in 0..<count { own[index] = sums[row + index] }
          tamis_trees_add(trees, columns, own)
          for index in 0..<count { sums[row + index] = own[index] }
        }
      }
    }
  }

  /// The sums of trees whose leaves hold a number for each output, row by row.
  private func sumsOfManyOutputs(_ columns: [Float], rows: Int) -> [Float] {
    var sums = bias.flatMap { [Float](repeating: $0, count: rows) }
    for row in 0..<rows {
      var split = 0
      var leaf = 0
      for depth in depths {
        var index = 0
        for level in 0..<Int(depth) {
          if columns[Int(splitFeatures[split]) * rows + row] > splitBorders[split] { index |= 1 << level }
          split += 1
        }
        for output in 0..<outputs { sums[output * rows + row] += leaves[leaf + index * outputs + output] }
        leaf += (1 << Int(depth)) * outputs
      }
    }
    return sums
  }
}
