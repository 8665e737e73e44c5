import Testing

@testable import TamisExtract

@Test("Equal values have one number, others one each")
func valueNumbers() {
  var table = ValueTable()
  var bytes: [UInt8] = []
  var numbers: [Int32] = []
  for round in 0..<2 {
    for value in 0..<3_000 {
      // Of all lengths, and the empty one among them.
      let text = Array(String(repeating: "\(value)-", count: value % 12).utf8)
      let number = text.withUnsafeBufferPointer { table.number(of: $0, addingTo: &bytes) }
      let range = table.ranges[Int(number)]
      #expect(Array(bytes[Int(range.start)..<Int(range.end)]) == text)
      if round == 0 { numbers.append(number) } else { #expect(numbers[value] == number) }
    }
  }
  // Every twelfth is empty.
  #expect(table.ranges.count == 3_000 - 250 + 1)
}

@Test("A hash tells lengths and places apart")
func byteHash() {
  var seen: Set<UInt64> = []
  for length in 0..<40 {
    for place in 0..<max(1, length) {
      var bytes = [UInt8](repeating: 0, count: length)
      if length > 0 { bytes[place] = 1 }
      #expect(seen.insert(bytes.withUnsafeBufferPointer { ByteHash.of($0) }).inserted)
    }
  }
}

@Test("A table of phrases finds what was added last, and nothing else")
func foldedTable() {
  var table = FoldedTable<Int>()
  for round in 0..<2 {
    for number in 0..<500 { table.add(Array("phrase \(number)".utf8), number + round) }
  }
  for number in 0..<1_000 {
    let found = Array("phrase \(number)".utf8).withUnsafeBufferPointer { table.value(of: $0) }
    #expect(found == (number < 500 ? number + 1 : nil))
  }
  #expect(UnsafeBufferPointer<UInt8>(start: nil, count: 0).isEmpty)
  #expect(table.value(of: UnsafeBufferPointer(start: nil, count: 0)) == nil)
}

@Test(
  "A run of bytes is found wherever it stands",
  arguments: [
    ("abcabd", "abd", true), ("abcabd", "abcabd", true), ("abcabd", "bca", true), ("aaab", "aab", true),
    ("abcabd", "abe", false), ("ab", "abc", false), ("abc", "", false), ("", "a", false),
    ("aaa", "aaaa", false),
  ])
func found(text: String, needle: String, isThere: Bool) {
  #expect(Array(text.utf8).has(Array("-\(needle)".utf8)[1...]) == isThere)
}
