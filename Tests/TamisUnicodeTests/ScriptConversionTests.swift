import TamisTestSupport
import TamisUnicode
import Testing

/// Tests/run.sh installs OpenCC; elsewhere its tests are left out.
private var hasOpenCC: Bool {
  do throws(OpenCCError) {
    _ = try OpenCC("t2s")
    return true
  } catch {
    return false
  }
}

private func converted(_ text: String, by name: String) throws -> (text: String, edits: EditList)? {
  let conversion = ScriptConversion(try OpenCC(name))
  return try conversion.converted(Array(text.utf8)[...]).map {
    (String(decoding: $0.text, as: UTF8.self), $0.edits)
  }
}

@Test(
  "OpenCC converts by phrases", .enabled(if: hasOpenCC),
  arguments: [
    ("s2t", "头发，发现。皇后以后", "頭髮，發現。皇后以後"),
    ("s2tw", "一个西瓜\n里面 干杯", "一個西瓜\n裡面 乾杯"),
    ("s2hk", "为了核实这说法", "為了核實這説法"),
    ("tw2s", "著名的著作，看著", "著名的著作，看着"),
    ("t2s", "𠮷野家 ABC é 乾隆", "𠮷野家 ABC é 乾隆"),
    // Longer and shorter than before: a region's own words.
    ("s2twp", "这个软件在互联网上。", "這個軟體在網際網路上。"),
  ])
func convertsByPhrases(name: String, before: String, after: String) throws {
  let result = try converted(before, by: name)
  #expect(result?.text ?? before == after)
}

@Test(
  "Edits of a conversion cover both texts, whatever the lengths", .enabled(if: hasOpenCC), arguments: 0..<60)
func conversionEdits(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    "软件", "互联网", "头发", "发现", "里面", "，", "。", " ", "\n", "\0", "abc", "é", "𠮷", "😀", "皇后", "打印机", "程序", "的",
    "鼠标", "信息", "默认",
  ]
  let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
    pieces.randomElement(using: &random) ?? ""
  }.joined()
  let old = Array(text.utf8)
  for name in ["s2twp", "s2tw", "tw2sp"] {
    let conversion = ScriptConversion(try OpenCC(name))
    guard let result = try conversion.converted(old[...]) else { continue }
    var (i, j) = (0, 0)
    for piece in result.edits.pieces {
      if !piece.isChange {
        #expect(old[i..<i + piece.oldLength].elementsEqual(result.text[j..<j + piece.newLength]))
      }
      i += piece.oldLength
      j += piece.newLength
    }
    #expect(i == old.count && j == result.text.count)
    // The same as OpenCC makes of the whole, where it can take it.
    if !text.contains("\0") {
      #expect(try OpenCC(name).converted(old[...]) == result.text)
    }
  }
}

@Test("A word that grows is one edit, its neighbours are others", .enabled(if: hasOpenCC))
func fineEdits() throws {
  let result = try #require(try converted("这互联网好", by: "s2twp"))
  #expect(result.text == "這網際網路好")
  let changed = result.edits.pieces.filter(\.isChange)
  #expect(changed.map(\.oldLength) == [3, 9])
  #expect(changed.map(\.newLength) == [3, 12])
}

@Test("A library that is not there, and a conversion that is not there, say so")
func missing() {
  let error = #expect(throws: OpenCCError.self) { _ = try OpenCC("t2s", libraries: ["libnowhere.so"]) }
  #expect(error?.description.contains("libnowhere.so") == true)
  #expect(throws: OpenCCError.self) { _ = try OpenCC("t2s", libraries: []) }
  #expect(throws: OpenCCError.self) { _ = try OpenCC("nothing2nothing") }
}

@Test("ICU's characters do what they can")
func byCharacters() throws {
  let tables = try ChineseScript.tables()
  let toSimplified = ScriptConversion(byCharacters: tables, toSimplified: true)
  let toTraditional = ScriptConversion(byCharacters: tables, toSimplified: false)
  let traditional = Array("漢語 abc".utf8)
  let simplified = Array("汉语 abc".utf8)
  #expect(try toSimplified.converted(traditional[...])?.text == simplified)
  #expect(try toTraditional.converted(simplified[...])?.text == traditional)
  #expect(try toSimplified.converted(simplified[...]) == nil)
}
