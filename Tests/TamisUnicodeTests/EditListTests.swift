import TamisTestSupport
import TamisUnicode
import Testing

@Test("Ranges map through an edit list")
func editListMapsRanges() {
  // "a ﬁn b" -> "a fin b", then the end dropped.
  var edits = EditList(keeping: 2)
  edits.replace(oldLength: 1, newLength: 2)
  edits.keep(3)
  edits.replace(oldLength: 2, newLength: 0)
  #expect(edits.oldLength == 8)
  #expect(edits.newLength == 7)
  #expect(edits.oldRange(ofNew: 0..<2) == 0..<2)
  #expect(edits.oldRange(ofNew: 2..<3) == 2..<3)
  #expect(edits.oldRange(ofNew: 3..<4) == 2..<3)
  #expect(edits.oldRange(ofNew: 4..<7) == 3..<6)
  #expect(edits.oldRange(ofNew: 1..<5) == 1..<4)
  #expect(edits.newRange(ofOld: 2..<3) == 2..<4)
  #expect(edits.newRange(ofOld: 3..<8) == 4..<7)
  #expect(edits.newRange(ofOld: 6..<8) == 7..<7)
  #expect(edits.newRange(ofOld: 4..<100) == 5..<7)
}

@Test("A list without changes maps every range to itself")
func editListKeepsAll() {
  let edits = EditList(keeping: 10)
  #expect(!edits.hasChanges)
  #expect(edits.oldRange(ofNew: 3..<7) == 3..<7)
  #expect(edits.newRange(ofOld: 0..<10) == 0..<10)
  #expect(EditList().oldRange(ofNew: 0..<0) == 0..<0)
}

/// A random rewriting of a text: capitals are new.
private func rewritten(
  _ text: [UInt8], mark: UInt8, using random: inout SeededGenerator
) -> (text: [UInt8], edits: EditList) {
  var output: [UInt8] = []
  var edits = EditList()
  var i = 0
  while i < text.count || Int.random(in: 0..<4, using: &random) == 0 {
    let old = min(Int.random(in: 0...3, using: &random), text.count - i)
    if Bool.random(using: &random) {
      output += text[i..<i + old]
      edits.keep(old)
    } else {
      let new = Int.random(in: 0...3, using: &random)
      output += repeatElement(mark, count: new)
      edits.replace(oldLength: old, newLength: new)
    }
    i += old
  }
  return (output, edits)
}

@Test("Two edits in a row are one edit: lengths, kept bytes and ranges agree", arguments: 0..<300)
func editListsCompose(seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let first = (0..<20).map { UInt8(0x61 + $0) }
  let second = rewritten(first, mark: 0x58, using: &random)
  let third = rewritten(second.text, mark: 0x59, using: &random)
  let both = second.edits.then(third.edits)
  #expect(both.oldLength == first.count)
  #expect(both.newLength == third.text.count)
  var old = 0
  var new = 0
  for piece in both.pieces {
    if !piece.isChange {
      #expect(piece.oldLength == piece.newLength)
      #expect(first[old..<old + piece.oldLength].elementsEqual(third.text[new..<new + piece.newLength]))
    }
    old += piece.oldLength
    new += piece.newLength
  }
  // Every byte that survived both is found again where it came from.
  for (i, byte) in third.text.enumerated() where byte >= 0x61 {
    let range = both.oldRange(ofNew: i..<i + 1)
    #expect(first[range].contains(byte))
  }
}
