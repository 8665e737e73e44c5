import TamisCore
import TamisTestSupport
import TamisUnicode
import Testing

@testable import TamisNormalize

/// Tests/run.sh installs OpenCC; elsewhere its tests are left out.
private var hasOpenCC: Bool {
  do throws(OpenCCError) {
    _ = try OpenCC("t2s")
    return true
  } catch {
    return false
  }
}

@Test(
  "Chinese in one script", .enabled(if: hasOpenCC),
  arguments: [
    (ChineseVariant.hans, "頭髮的顏色，他發現著作。", "头发的颜色，他发现著作。"),
    (.hant, "头发的颜色，他发现这里。", "頭髮的顏色，他發現這裡。"),
    (.hant, "台湾的宣布，皇后污染。", "台灣的宣布，皇后污染。"),
    (.hantTW, "台湾的电视台在这里。", "臺灣的電視臺在這裡。"),
    (.hantHK, "台湾的电视台在这里。", "台灣的電視台在這裏。"),
    // In the script already, but for a slip; what both scripts have stays.
    (.hant, "這裡是里長與皇后，还有麵條與頭髮。", "這裡是里長與皇后，還有麵條與頭髮。"),
    (.hans, "这里的头发很长，還有译著。", "这里的头发很长，还有译著。"),
    (.hans, "これは日本語の漢字です。", "これは日本語の漢字です。"),
  ])
func variants(target: ChineseVariant, before: String, after: String) throws {
  let result = try normalized(before, stage: Normalize(script: target))
  #expect(result.text == after)
}

@Test("Languages, titles, links, cells and sentences go with the text", .enabled(if: hasOpenCC))
func offsetsFollowScripts() throws {
  let text = "ﬁ 頭髮的顏色。他發現著作了嗎？\n\n他說\t發現\n\nThe café is open and the tea is good."
  var source = article(text)
  source.title = "關於頭髮"
  source.authors = ["張三豐"]
  source.links = [LinkReference(url: "https://a.example/", span: TextSpan(7, 12))]
  source.blocks[1] = Block(
    .table, span: source.blocks[1].span,
    cells: [
      TableCell(row: 0, column: 0, span: TextSpan(18, 20)),
      TableCell(row: 0, column: 1, span: TextSpan(21, 23)),
    ])
  #expect(slice(text, TextSpan(18, 20)) == "他說" && slice(text, source.links[0].span) == "。他發現著")
  let result = try #require(try Normalize(script: .hans).process(source).kept)
  #expect(result.text == "fi 头发的颜色。他发现著作了吗？\n\n他说\t发现\n\nThe café is open and the tea is good.")
  #expect(result.title == "关于头发" && result.authors == ["张三丰"])
  #expect(result.blocks.map(\.language) == ["zh-Hans", "zh-Hans", "en"])
  #expect(result.language == "zh-Hans")
  #expect(result.links.map { slice(result.text, $0.span) } == ["。他发现著"])
  #expect(result.blocks[1].cells.map { slice(result.text, $0.span) } == ["他说", "发现"])
  #expect(
    result.sentences.prefix(2).map { slice(result.text, $0) } == ["fi 头发的颜色。", "他发现著作了吗？"])
  #expect(result.changes.map(\.rule) == ["ligatures", "script"])
}

@Test("Without OpenCC: ICU for a script, an error for a region")
func withoutOpenCC() throws {
  let stage = Normalize(script: .hans)
  let converter = try ScriptConverter(to: .hans, libraries: ["libnowhere.so"])
  let scratch = try stage.scratch(with: converter)
  let result = try #require(try stage.process(article("頭髮的顏色，他發現。"), using: scratch).kept)
  #expect(result.text == "头发的颜色，他发现。")
  #expect(result.header.warnings == [ScriptConverter.fallbackWarning])
  let french = try #require(try stage.process(article("Il part. Elle reste."), using: scratch).kept)
  #expect(french.header.warnings.isEmpty)
  let error = #expect(throws: TamisError.self) {
    _ = try ScriptConverter(to: .hantTW, libraries: ["libnowhere.so"])
  }
  #expect(error?.code == .environment)
  #expect(error?.description.contains("libopencc-data") == true)
}

@Test("Random mixtures: spans hold after a conversion", .enabled(if: hasOpenCC), arguments: 0..<120)
func randomScripts(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    "头发", "頭髮", "发现", "發現", "里面", "裡面", "著作", "看著", "，", "。", "？", "\n\n", "\n", " ", "ﬁ", "&eacute;", "皇后",
    "台湾",
    "臺灣", "𠮷", "😀", "１２", "The cat. ", "Ça va ? ", "乾隆", "什么", "麵", "\u{200B}",
  ]
  let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
    pieces.randomElement(using: &random) ?? ""
  }.joined()
  let variant = try #require(ChineseVariant.allCases.randomElement(using: &random))
  let stage = Normalize(tokens: true, script: variant, frenchSpacing: .standard, edits: true)
  let result = try normalized(text, stage: stage)
  #expect(isSame(try #require(result.edits?.originalText(of: result.text)), text))
  let length = result.text.unicodeScalars.count
  let joined = result.blocks.map { slice(result.text, $0.span) }.joined(separator: "\n\n")
  #expect(isSame(joined, result.text))
  for span in result.sentences + (result.tokens ?? []) {
    #expect(span.start < span.end && span.end <= length)
  }
  let twice = try #require(try stage.process(result).kept)
  #expect(isSame(twice.text, result.text))
  #expect(twice.sentences == result.sentences)
}
