import Testing

@testable import TamisExtract

/// What the parser is given, with the attributes that go past it in `{}` where the reference to them stands.
private func scanned(_ html: String) -> String {
  let page = Array(html.utf8)
  let scan = page.withUnsafeBufferPointer { PreScan($0) }
  var out = ""
  for (index, part) in String(decoding: scan.html, as: UTF8.self).split(
    separator: " _=", omittingEmptySubsequences: false
  ).enumerated() {
    guard index > 0 else {
      out += part
      continue
    }
    let digits = part.prefix { $0.isNumber }
    for attribute in scan.attributes[(Int(digits) ?? 0)...] {
      out += "{\(attribute.name)=\(String(decoding: page[attribute.value], as: UTF8.self))}"
      if attribute.isLast { break }
    }
    out += part.dropFirst(digits.count)
  }
  return out
}

@Test(
  "What the parser is given",
  arguments: [
    // Unread elements go with their content.
    ("<p>a<script>if (a < b) { x = '</p>' }</script>b</p>", "<p>ab</p>"),
    ("<style>p { color: red }</style>a", "a"),
    ("a<svg><path d='M0'/><text>no</text></svg>b", "ab"),
    ("a<iframe src='x'>no</iframe>b", "ab"),
    ("<textarea>typed <b>text</b></textarea>a", "a"),
    ("<select><option>1</option></select>a", "a"),
    // Void elements that libxml2 does not know would swallow what follows.
    ("a<wbr>b<source src='x'>c<track>d", "abcd"),
    // Comments end where HTML says.
    ("a<!-- > -->b", "ab"),
    ("a<!-->b-->c", "ab-->c"),
    ("a<!--->b-->c", "ab-->c"),
    ("a<!-- x --!>b", "ab"),
    ("<!doctype html>a<?php x ?>b<![endif]>c", "abc"),
    // What is missing its end keeps what follows.
    ("a<!-- never closed <b>b</b>", "ab</b>"),
    ("a<script>x b", "ax b"),
    ("a<svg>b", "ab"),
    // A p ends before elements that HTML 4 does not know.
    ("<p>a<section>b</section>", "<p>a</p><section>b</section>"),
    ("<p>a</p><section>b</section>", "<p>a</p><section>b</section>"),
    ("<p>a<div>b<article>c</article></div>", "<p>a<div>b<article>c</article></div>"),
    // Only attributes that are read.
    ("<p class=a onclick='x()' data-y=1 id=\"b\">c", "<p{class=a}{id=b}>c"),
    ("<a href='x\"y'>z</a>", "<a{href=x\"y}>z</a>"),
    ("<p/class=a id = 'b' lang>c<i class=d/>", "<p{class=a}{id=b}{lang=}>c<i{class=d/}>"),
    // Those with character references are the parser's to read.
    ("<a href='?a&amp;b' id=c>z</a>", "<a href='?a&amp;b'{id=c}>z</a>"),
    ("<a title=x&quot;>z</a>", "<a title=\"x&quot;\">z</a>"),
    // Of two of a name the first counts; a reference of the page's own is none.
    ("<p id=a ID=b id='c&d' _=7 _>e", "<p{id=a}>e"),
    (
      "<div style='color:red'>a</div><div style='display: none'>b</div>",
      "<div>a</div><div{hidden=}>b</div>"
    ),
    ("<div/>a", "<div>a"),
    // Text that only looks like markup.
    ("1 < 2 & 3 <= 4", "1 &lt; 2 & 3 &lt;= 4"),
    ("<title>a <b> c</title>", "<title>a &lt;b> c</title>"),
  ])
func parserInput(page: String, expected: String) {
  #expect(scanned(page) == expected)
}

@Test("Data scripts are kept aside")
func dataScripts() {
  let page = """
    <script>var x</script><script type="application/ld+json">{"a":1}</script>
    <script type='application/json' id=s>{"b":2}</script>
    """
  let bytes = Array(page.utf8)
  let scan = bytes.withUnsafeBufferPointer { PreScan($0) }
  #expect(
    scan.dataScripts.map { String(decoding: bytes[$0.content], as: UTF8.self) } == ["{\"a\":1}", "{\"b\":2}"])
  #expect(scan.dataScripts.map(\.isLinkedData) == [true, false])
}

@Test("A noscript is read where it holds the page")
func noscript() {
  #expect(scanned("a<noscript><img src=x>turn on scripts</noscript>b") == "ab")
  let posts = String(repeating: "<p>A post.</p>", count: 200)
  #expect(scanned("<noscript>\(posts)</noscript>") == posts)
}

@Test("Attributes over the limit are left out and told")
func manyAttributes() {
  let attributes = (0..<1_000).map { "class=c\($0)" }.joined(separator: " ")
  let scan = Array("<p \(attributes)>a</p>".utf8).withUnsafeBufferPointer { PreScan($0) }
  #expect(scan.warnings.count == 1)
  #expect(String(decoding: scan.html, as: UTF8.self).hasSuffix(">a</p>"))
  #expect(scan.html.count + scan.attributes.count < 100)
}

@Test(
  "Every prefix of hostile markup is survived",
  arguments: [
    "<a href=\"x\" class='y' id=z><!-- c --><script>s</script></a><title>t</title><![CDATA[d]]><p/><svg>",
    "<<<>>><!<!-<!--</</<a<a <a b<a b=<a b='<a b=\"",
  ])
func prefixes(page: String) {
  let bytes = Array(page.utf8)
  for end in 0...bytes.count {
    let scan = Array(bytes[..<end]).withUnsafeBufferPointer { PreScan($0) }
    #expect(scan.html.count <= 3 * end + 16)
  }
}
