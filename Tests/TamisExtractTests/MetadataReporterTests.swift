import Testing

@testable import TamisExtract

@Test(
  "Reporters in brackets where a text begins",
  arguments: [
    ("本报讯（记者 王小明 通讯员 李红）河水涨了。", ["王小明", "李红"]),
    ("〔記者陳大文／某市報導〕河水漲了。", ["陳大文"]),
    ("（图）示例网5月19日电(示例社记者 王小明)河水涨了。", ["王小明"]),
    ("（資料照，記者陳大文攝）", []),
    ("河水涨了。【记者现场播报】", []),
    ("The river (reporter Jane Doe) rose.", []),
  ])
func reporters(text: String, names: [String]) {
  #expect(HanReporters.names(in: Array(text.utf8)[...]) == names)
}

@Test("The reporter wins over the editor and over the author of a book beside the text")
func reporterFirst() throws {
  let html = """
    <meta name=author content="李大同"><title>河水涨了</title><body><h1>河水涨了</h1>
    <p>本报讯（记者 王小明）昨天河水涨了，大家都去看。</p><div>编辑：李大同</div>
    <div class="author">作者：陳大文</div>
    """
  #expect(try metadata(of: html).authors == ["王小明"])
}

@Test(
  "Calls to do something, and desks, are no authors where a person is named",
  arguments: [
    ("<a rel=author href=/x>Visit the Example Store</a>", []),
    ("<div class=byline>Complete Your Profile Now</div>", []),
    ("<div class=byline>User Agreement</div>", []),
    ("<meta name=author content='Redacción Sociedad'><a rel=author href=/x>Jane Doe</a>", ["Jane Doe"]),
    ("<meta name=author content='AB0123'><div class=byline>By Jane Doe</div>", ["Jane Doe"]),
  ])
func noAuthors(markup: String, names: [String]) throws {
  #expect(try metadata(of: "<body><h1>A fine day</h1>\(markup)<p>text</p>").authors == names)
}
