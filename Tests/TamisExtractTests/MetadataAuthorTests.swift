import Testing

@testable import TamisExtract

@Test(
  "Names in bylines",
  arguments: [
    ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("Par Jeanne Dupont et Jean Martin", ["Jeanne Dupont", "Jean Martin"]),
    ("Von Anna Beispiel, Köln", ["Anna Beispiel", "Köln"]),
    ("记者 王小明", ["王小明"]),
    ("作者：王小明、李大同", ["王小明", "李大同"]),
    ("文／王小明", ["王小明"]),
    ("責任編輯：李大同", ["李大同"]),
    ("Jane Doe (Reuters)", ["Jane Doe"]),
    ("Jane Doe 12 June 2024", ["Jane Doe"]),
    ("Posted on June 5, 2012 by Jane Doe", ["Jane Doe"]),
    ("Jane Doe | jane@example.com", ["Jane Doe"]),
    ("By Jane Doe June 5, 2012", ["Jane Doe"]),
    ("ByJane Doe", ["Jane Doe"]),
    // The small word is a part of the name.
    ("Par Jean Le Gall", ["Jean Le Gall"]),
    ("Par Marie Le Goff, Paul Martin", ["Marie Le Goff", "Paul Martin"]),
    ("Par Jean Dupont le 12 mai", ["Jean Dupont"]), ("PAR JEAN DUPONT LE 12 MAI 2024", ["JEAN DUPONT"]),
    ("Recueilli par Patrick Martin.", ["Patrick Martin"]),
    ("Par Jean Martin envoyé spécial à Rennes", ["Jean Martin"]),
    // Once for the eye, once for screen readers.
    ("Jane Doe Jane Doe", ["Jane Doe"]),
    ("12.06.2024 - Jane Doe", ["Jane Doe"]),
    ("June 5, 2012 • Jane Doe in Gardening", ["Jane Doe"]),
    ("Jane Doe im Gespräch mit John Roe", ["Jane Doe", "John Roe"]),
    ("Jane Doe Stand: 5. Juni 2020", ["Jane Doe"]),
    ("Text von Jane Doe Illustration von John Roe", ["Jane Doe"]),
  ])
func names(line: String, names: [String]) { #expect(AuthorNames.names(in: line, isTrusted: false) == names) }

@Test(
  "What is no name",
  arguments: [
    "https://www.facebook.com/example", "Reuters Staff", "Staff Writer", "admin", "Posted by",
    "jane@example.com", "2024", "", "Facebook", "王小明 摄",
  ])
func noNames(line: String) { #expect(AuthorNames.names(in: line, isTrusted: true).isEmpty) }

@Test(
  "Names in Chinese lines and at the ends of paragraphs",
  arguments: [
    ("整合 示例日报记者 王小明", ["王小明"]),
    ("□ 本报记者 王小明 李红", ["王小明", "李红"]),
    ("（总台记者 王小明）", ["王小明"]),
    ("（记者王小明、李红）河水涨了。", ["王小明", "李红"]),
    ("记者王小明报道", ["王小明"]),
    ("执笔人：王小明 李红", ["王小明", "李红"]),
    ("文/王小明 图/李红", ["王小明"]),
    ("作者： 王小明  译：李红", ["王小明"]),
    ("本贴由王明于2005年8月12日发表", ["王明"]),
    ("大家过了一个祥和的春节。（王红 李小丹）", ["王红", "李小丹"]),
    ("新华社江城5月19日电（王红、李小丹）大桥今天通车。", ["王红", "李小丹"]),
    ("記者陳大文／攝影", ["陳大文"]),
    ("（记者王小明 通讯员李红）河水涨了。", ["王小明", "李红"]), ("(记者王小明通讯员李红)", ["王小明", "李红"]),
    ("本报记者 王小明 摄", []), ("（資料照，記者陳大文攝）", []),
    ("记者从有关部门获悉，河水涨了。", []),
    ("记者在现场看到", []),
    ("新作者：很多", []),
    ("他来了。（完）", []),
    ("文化是河水", []),
    ("", []),
  ])
func hanNames(line: String, names: [String]) { #expect(HanBylines.names(in: Array(line.utf8)[...]) == names) }

@Test(
  "Persons' names are told from other words with capitals",
  arguments: [
    ("Jane Doe", true), ("Jane van der Doe", true), ("J. R. Doe", true), ("Jane", false), ("12 June", false),
    ("Example Staff", false), ("One Two Three Four Five", false), ("Montag bis Freitag", false),
    ("王小明", true),
    ("北京", false),
  ])
func personsNames(name: String, isOne: Bool) { #expect(AuthorNames.isPersonsName(name) == isOne) }

@Test("An organization's name is kept whole where it is given as author")
func wholeNames() {
  #expect(
    AuthorNames.names(in: "Center for Drug Evaluation", isTrusted: true) == ["Center for Drug Evaluation"])
}

@Test(
  "Where authors are found",
  arguments: [
    ("<meta name=author content='Jane Doe'><body><h1>T</h1>", ["Jane Doe"]),
    (
      "<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'><body>",
      ["Jane Doe", "John Roe"]
    ),
    (
      "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'><body>",
      ["Jane Doe"]
    ),
    ("<body><h1>Title</h1><a rel=author href=/x>Jane Doe</a>", ["Jane Doe"]),
    (
      "<body><h1>Title</h1><span itemprop=author itemscope><b itemprop=name>Jane Doe</b></span>", ["Jane Doe"]
    ),
    ("<title>Title</title><body><h1>Title</h1><p>By Jane Doe</p><p>text</p>", ["Jane Doe"]),
    ("<title>Title</title><body><h1>Title</h1><p>本报记者 王小明</p><p>text</p>", ["王小明"]),
    ("<body><h1>Title</h1><div class=post-byline>Jane Doe</div>", ["Jane Doe"]),
    ("<title>Title</title><body><h1>Title</h1><a href='/author/jane'>Jane Doe</a>", ["Jane Doe"]),
    ("<body><h1>Title</h1><div class=comments><a rel=author href=/x>A Reader</a></div>", []),
    (
      "<meta property=og:site_name content='Example Times'><meta name=author content='Example Times'><body><h1>T</h1><a rel=author href=/x>Jane Doe</a>",
      ["Jane Doe"]
    ),
    (
      "<meta property=og:site_name content='Example Times'><meta name=author content='Example Times'><body><h1>T</h1>",
      ["Example Times"]
    ),
    (
      "<meta name=author content='jane.doe'><title>Title</title><body><h1>Title</h1><p>By Jane Doe</p><p>text</p>",
      ["Jane Doe"]
    ),
    ("<title>Title</title><body><h1>Title</h1><p>12.06.2024 – Jane Doe</p><p>text</p>", ["Jane Doe"]),
    (
      "<title>Title</title><body><h1>Title</h1><p>text</p><p>more</p><p>Written by Jane Doe</p>", ["Jane Doe"]
    ),
    (
      "<title>Title</title><body><h1>Title</h1><div class=post-byline>Jane Doe, Staff Attorney</div>",
      ["Jane Doe"]
    ),
    (
      "<meta property=og:site_name content='Example Times'><body><h1>Title</h1><div class=byline>Jane Doe Example Times</div>",
      ["Jane Doe"]
    ),
    (
      "<body><div class='layout sidebar'><h1>Title</h1><a rel=author href=/x>Jane Doe</a></div>", ["Jane Doe"]
    ),
    ("<body><h1>Title</h1><p class=author-name>Example Staff</p>", ["Example Staff"]),
    ("<title>Title</title><body><h1>Title</h1><p>河水涨了。（示例台记者 王小明）</p>", ["王小明"]),
    ("<meta name=author value='Jane Doe'><body><h1>T</h1>", ["Jane Doe"]),
    ("<body><h1>Title</h1><span property='schema:author'>Jane Doe</span>", ["Jane Doe"]),
  ])
func places(html: String, authors: [String]) throws { #expect(try metadata(of: html).authors == authors) }

@Test(
  "Codes of offices, words of forms and links are no authors",
  arguments: ["COMM/PRESS/01", "DGT-C2/114", "关于作者", "Comsenz UI Team"])
func noWriter(text: String) { #expect(AuthorNames.names(in: text, isTrusted: true).isEmpty) }

@Test("Agencies with a stroke are names", arguments: ["dpa/AFP", "APA/AP"])
func agencies(text: String) { #expect(!AuthorNames.names(in: text, isTrusted: true).isEmpty) }

@Test(
  "Calls to readers are no names",
  arguments: ["Join Now", "Meet the Team", "Username or Email Address", "More about Jane"])
func calls(text: String) { #expect(AuthorNames.names(in: text, isTrusted: false).isEmpty) }

@Test("A form's label is no byline")
func formLabel() throws {
  let form = """
    <form><p class="login-username"><label for="u">User Login Name</label> <input type="text" id="u"></p></form>
    """
  let html = "<title>Roses</title><body><h1>Roses</h1>\(form)<p class=byline>Jane Doe</p><p>text</p>"
  #expect(try metadata(of: html).authors == ["Jane Doe"])
}

@Test("Names before a date set off, names in two Han apart, labels that are none")
func closeNames() throws {
  #expect(AuthorNames.names(in: "by Jane Doe » Tue Aug 27, 2019", isTrusted: false) == ["Jane Doe"])
  #expect(AuthorNames.names(in: "王 明", isTrusted: true) == ["王明"])
  let html = "<title>今天天气</title><body><ul><li>编辑观察</li></ul><h1>今天天气</h1><p>（记者 王小明）今天。</p>"
  #expect(try metadata(of: html).authors == ["王小明"])
}

@Test(
  "Whom a page names as its author, and who only stands on it",
  arguments: [
    // Class names that begin like another word; a quotation; a card of another article.
    ("<body><h1>A fine day</h1><p>Text.</p><span class=authorized>Ja Klar</span>", []),
    (
      "<body><h1>A fine day</h1><p>Text.</p><blockquote><cite class=auteurcit>Jane Doe</cite></blockquote>",
      []
    ),
    (
      "<body><h1>A fine day</h1><p class=author>AFP</p><p>Text.</p><div class=thumbnail><span class=author>By Jane Doe</span></div>",
      ["AFP"]
    ),
    // The editor gives way to the reporter, and stays where there is none.
    (
      "<meta name=author content=张申><body><h1>大桥今天通车了</h1><p>新华社江城5月19日电（记者王小明）江城大桥今天上午通车，两岸居民都来看了。</p><p>责任编辑：张申</p>",
      ["王小明"]
    ),
    (
      "<meta name=author content=张申><body><h1>大桥今天通车了</h1><p>江城大桥今天上午通车，两岸居民都来看了。</p><p>责任编辑：张申</p>", ["张申"]
    ),
    // A newspaper gives way to its reporter.
    (
      "<meta name=author content=江城日报><body><h1>大桥今天通车了</h1><p>江城日报讯（记者 王小明）江城大桥今天上午通车。</p>", ["王小明"]
    ),
    (
      """
      <script type="application/ld+json">{"@type":"Article","headline":"A fine day","author":{"name":"Céline","familyName":"Mazur"}}</script>
      <body><h1>A fine day</h1>
      """, ["Céline Mazur"]
    ),
  ] as [(String, [String])])
func pageAuthors(html: String, authors: [String]) throws {
  #expect(try metadata(of: html).authors == authors)
}

@Test("The calendar of an archive's bar dates nothing")
func archiveBar() throws {
  let html = """
    <body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div><table><tr><td>Jan</td><td>FEB</td></tr></table><p>May 28 2006</p></div>
    <!-- END WAYBACK TOOLBAR INSERT --><h1>A fine day</h1><p>It was fine.</p>
    """
  #expect(try metadata(of: html).published == nil)
}
