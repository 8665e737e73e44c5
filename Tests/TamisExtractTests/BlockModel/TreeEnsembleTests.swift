import Testing

@testable import TamisExtract

/// Writes the bytes of an ensemble, as training does.
struct EnsembleBytes {
  var bytes: [UInt8] = []

  /// - Parameter trees: For each the questions (column, border) and, for each answer, the outputs.
  init(
    outputs: Int, features: Int, bias: [Float], trees: [(questions: [(Int, Float)], leaves: [Float])]
  ) {
    for count in [outputs, features, trees.count] { add(UInt32(count)) }
    for value in bias { add(value.bitPattern) }
    for tree in trees { bytes.append(UInt8(tree.questions.count)) }
    for (column, _) in trees.flatMap(\.questions) {
      bytes += [UInt8(column & 0xFF), UInt8(column >> 8)]
    }
    for (_, border) in trees.flatMap(\.questions) { add(border.bitPattern) }
    for value in trees.flatMap(\.leaves) { add(value.bitPattern) }
  }

  private mutating func add(_ value: UInt32) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(value >> UInt32(shift) & 0xFF)) }
  }

  func read() throws -> TreeEnsemble {
    try bytes.withUnsafeBufferPointer {
      var reader = ModelReader($0)
      return try TreeEnsemble(&reader)
    }
  }
}

@Suite("Oblivious trees")
struct TreeEnsembleTests {
  /// Two questions on two columns, and a tree without a question.
  let trees: [(questions: [(Int, Float)], leaves: [Float])] = [
    ([(0, 0.5), (1, 10)], [1, 2, 4, 8]), ([], [100]),
  ]

  @Test("A question answered yes sets its bit: greater than the border, not equal to it")
  func answers() throws {
    let ensemble = try EnsembleBytes(outputs: 1, features: 2, bias: [0.25], trees: trees).read()
    // Rows (0, 0), (1, 0), (0, 11), (1, 11), (0.5, 10).
    let sums = ensemble.sums([[0, 1, 0, 1, 0.5], [0, 0, 11, 11, 10]], rows: 5)
    #expect(sums == [101.25, 102.25, 104.25, 108.25, 101.25])
  }

  @Test("Rows beyond a full vector are answered as the others", arguments: [0, 1, 15, 16, 17, 40])
  func anyNumberOfRows(_ rows: Int) throws {
    let ensemble = try EnsembleBytes(outputs: 1, features: 2, bias: [0], trees: trees).read()
    let first = (0..<rows).map { Float($0 % 3) / 2 }
    let second = (0..<rows).map { Float($0 % 23) }
    let expected = (0..<rows).map { row -> Float in
      [1, 2, 4, 8][(first[row] > 0.5 ? 1 : 0) + (second[row] > 10 ? 2 : 0)] + 100
    }
    #expect(ensemble.sums([first, second], rows: rows) == expected)
  }

  @Test("Several outputs have their own sums")
  func outputs() throws {
    let ensemble = try EnsembleBytes(
      outputs: 2, features: 1, bias: [1, 2], trees: [([(0, 0)], [10, 20, 30, 40])]
    ).read()
    #expect(ensemble.sums([[-1, 1]], rows: 2) == [11, 31, 22, 42])
  }

  @Test("Bytes cut short or with impossible numbers are refused")
  func malformed() throws {
    let whole = EnsembleBytes(outputs: 1, features: 2, bias: [0], trees: trees)
    for length in 0..<whole.bytes.count {
      var cut = whole
      cut.bytes.removeLast(whole.bytes.count - length)
      #expect(throws: ModelReader.Malformed.self) { try cut.read() }
    }
    let deep = EnsembleBytes(
      outputs: 1, features: 1, bias: [0], trees: [(Array(repeating: (0, 0), count: 9), [0])])
    #expect(throws: ModelReader.Malformed.self) { try deep.read() }
    let beyond = EnsembleBytes(outputs: 1, features: 1, bias: [0], trees: [([(1, 0)], [0, 1])])
    #expect(throws: ModelReader.Malformed.self) { try beyond.read() }
  }
}
