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
    precondition(columns.count >= rows * features, "one number for each row and feature")
    var sums = [Float](repeating: 0, count: rows * outputs)
    for output in 0..<outputs {
      for row in 0..<rows { sums[output * rows + row] = bias[output] }
    }
    columns.withUnsafeBufferPointer { columns in
      sums.withUnsafeMutableBufferPointer { sums in
        var row = 0
        while row < rows {
          add(columns, rows: rows, from: row, count: min(Self.lanes, rows - row), to: sums)
          row += Self.lanes
        }
      }
    }
    return sums
  }

  private static let lanes = 16

  /// The answers of all trees for up to 16 rows.
  private func add(
    _ columns: UnsafeBufferPointer<Float>, rows: Int, from row: Int, count: Int,
    to sums: UnsafeMutableBufferPointer<Float>
  ) {
    var split = 0
    var leaf = 0
    for depth in depths {
      var index = SIMD16<UInt32>()
      for level in 0..<Int(depth) {
        let start = Int(splitFeatures[split]) * rows + row
        var values = SIMD16<Float>()
        if count == Self.lanes {
          values = UnsafeRawPointer(columns.baseAddress.unsafelyUnwrapped + start)
            .loadUnaligned(as: SIMD16<Float>.self)
        } else {
          for lane in 0..<count { values[lane] = columns[start + lane] }
        }
        index |= SIMD16<UInt32>(repeating: 0)
          .replacing(with: 1 << UInt32(level), where: values .> splitBorders[split])
        split += 1
      }
      for lane in 0..<count {
        let at = leaf + Int(index[lane]) * outputs
        for output in 0..<outputs { sums[output * rows + row + lane] += leaves[at + output] }
      }
      leaf += (1 << Int(depth)) * outputs
    }
  }
}
