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
  ])
func names(line: String, names: [String]) { #expect(AuthorNames.names(in: line, isTrusted: false) == names) }

@Test(
  "What is no name",
  arguments: [
    "https://www.facebook.com/example", "Reuters Staff", "Staff Writer", "admin", "Posted by",
    "jane@example.com", "2024", "", "Facebook",
  ])
func noNames(line: String) { #expect(AuthorNames.names(in: line, isTrusted: true).isEmpty) }

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
  ])
func places(html: String, authors: [String]) throws { #expect(try metadata(of: html).authors == authors) }
