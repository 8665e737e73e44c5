import TamisCore
import TamisTestSupport
import Testing

@testable import TamisExtract

/// Every element has an id, so that a match is its id.
private let page = """
  <html id=html><head id=head><title id=title>T</title><meta id=meta name=author content="Ada"></head><body id=body>
  <main id=main class="wide Post--body"><h1 id=h1>Le titre</h1>
  <p id=p1 class="lead first" data-role="intro">Un <b id=b1>mot</b>  et  <a id=a1 href="https://a.example/x.pdf">lien</a></p>
  <p id=p2>À lire <i id=i1>aussi</i> : rien</p>
  <ul id=ul lang="fr-CA"><li id=l1>un</li><li id=l2 class=odd>deux<ul id=ul2><li id=l4>quatre</li></ul></li><li id=l3>trois</li></ul>
  <h2 id=h2>Suite</h2><p id=p3>a</p><div id=d1 class="md:flex"></div><p id=p4>b</p>
  <my-story id=my><span id=s1>x</span><span id=s2>y</span></my-story></main>
  <div id=d2><div id=d3><p id=p5>c</p></div></div></body></html>
  """

private func ids(_ selector: NodeSelector) throws -> String {
  let extras = ExtraAttributes(selector.attributeNames)
  let tree = try Array(page.utf8).withUnsafeBufferPointer { page in
    try SAXParser(maximumDepth: 64, extras: extras).tree(
      of: PreScan(page, keeping: extras), page: page, at: Origin(), url: nil)
  }
  var matcher = NodeMatcher(tree, extras: extras)
  return matcher.matches(selector).map { tree.string(.id, of: $0.node) ?? "?" }.joined(separator: " ")
}

@Test(
  "CSS selectors match what CSS says",
  arguments: [
    ("p", "p1 p2 p3 p4 p5"), ("P.LEAD", ""), ("P.lead", "p1"), ("*#p1", "p1"), ("h1, h2 , h1", "h1 h2"),
    ("my-story span", "s1 s2"), ("my-story", "my"), ("nope", ""),
    ("main > p", "p1 p2 p3 p4"), ("body p", "p1 p2 p3 p4 p5"), ("div div p", "p5"), ("body > p", ""),
    ("h1 + p", "p1"), ("h1+p+p", "p2"), ("h2 ~ p", "p3 p4"), ("p ~ h2", "h2"), ("h2 + h2", ""),
    ("[class]", "main p1 l2 d1"), ("[class=\"lead first\"]", "p1"), ("[class~=first]", "p1"),
    ("[lang|=fr]", "ul"),
    ("[lang|=f]", ""), ("a[href^='https:']", "a1"), ("a[href$=\".pdf\"]", "a1"), ("a[href*=example]", "a1"),
    ("a[href$='.PDF' i]", "a1"), ("a[href$='.PDF']", ""), ("[href^='']", ""), ("[data-role=intro]", "p1"),
    ("[DATA-ROLE=intro]", "p1"), (".md\\:flex", "d1"), ("#\\70 1", "p1"), (".Post--body", "main"),
    ("li:first-child", "l1 l4"), ("li:last-child", "l4 l3"), ("li:only-child", "l4"),
    ("ul > li:nth-child(2)", "l2"),
    ("li:nth-child(odd)", "l1 l4 l3"), ("li:nth-child(2n)", "l2"), ("main > :nth-child(-n+2)", "h1 p1"),
    ("main > p:nth-of-type(3)", "p3"), ("main > p:nth-last-of-type(1)", "p4"),
    ("main > *:nth-last-child( n + 8 )", "h1 p1"),
    ("span:first-of-type", "s1"), ("span:last-of-type", "s2"), ("h1:only-of-type", "h1"),
    ("li:nth-child(n+2)", "l2 l3"),
    ("p:not(.lead)", "p2 p3 p4 p5"), ("p:not(.lead, main p)", "p5"), ("li:not(ul ul li)", "l1 l2 l3"),
    (":is(h1, h2) + p", "p1 p3"), ("main :where(b, i)", "b1 i1"), ("p:not(:not(.lead))", "p1"),
    ("p:has(b)", "p1"), ("p:has(> a[href])", "p1"), ("h2:has(+ p)", "h2"), ("p:has(~ h2)", "p1 p2"),
    ("ul:has(li ul)", "ul"), ("li:has(> ul > li)", "l2"), ("div:has(> div p)", "d2"),
    ("p:has(b, i)", "p1 p2"),
    (":root", "html"), ("div:empty", "d1"), ("li.odd li", "l4"), ("p::text", "p1 p2 p3 p4 p5"),
    ("meta[name=author]::attr(content)", "meta"),
  ])
func css(selector: String, expected: String) throws {
  #expect(try ids(CSSSelectorParser.selector(selector.utf8)) == expected)
}

@Test(
  "XPaths match what XPath says",
  arguments: [
    ("//p", "p1 p2 p3 p4 p5"), ("/html/body/main/p", "p1 p2 p3 p4"), ("/html/body/p", ""),
    ("//main//li", "l1 l2 l4 l3"),
    (".//h1", "h1"), ("//main/*[1]", "h1"), ("//li[2]", "l2"), ("//li[last()]", "l4 l3"),
    ("//ul/li[last()-1]", "l2"),
    ("//main/p[position() <= 2]", "p1 p2"), ("//main/p[position() != last()]", "p1 p2 p3"),
    ("//p[@class][1]", "p1"), ("//main/p[not(@class)][1]", "p2"), ("//p[@class='lead first']", "p1"),
    ("//p[@class!='lead']", "p1"), ("//*[@data-role]", "p1"), ("//*[contains(@class, 'lea')]", "p1"),
    ("//*[contains(concat(' ', normalize-space(@class), ' '), ' first ')]", "p1"),
    ("//*[contains(concat(' ', @class, ' '), ' fir ')]", ""), ("//a[starts-with(@href, 'https')]", "a1"),
    ("//p[starts-with(., 'À lire aussi')]", "p2"), ("//p[contains(., 'mot et lien')]", "p1"),
    ("//p[.='c']", "p5"),
    ("//p['c' = .]", "p5"), ("//p[normalize-space()='Un mot et lien']", "p1"), ("//p[text()='c']", "p5"),
    ("//p[contains(text(), 'rien')]", "p2"), ("//p[contains(text(), 'aussi')]", ""),
    ("//p[.!='a' and .!='b']", "p1 p2 p5"),
    ("//p[b or i]", "p1 p2"), ("//p[not(b) and (i or .='a')]", "p2 p3"), ("//li[ul/li]", "l2"),
    ("//main[.//b]", "main"),
    ("//p[a/@href]", "p1"), ("//p[a/@href='x']", ""), ("//div[div/p[.='c']]", "d2"),
    ("//p[..//h2]", "p1 p2 p3 p4"),
    ("//h2/following-sibling::p[1]", "p3"), ("//h2/following-sibling::p", "p3 p4"),
    ("//h2/preceding-sibling::p[1]", "p2"),
    ("//h1/following-sibling::*[self::p][1]", "p1"), ("//b/..", "p1"), ("//b/parent::p", "p1"),
    ("//b/parent::div", ""),
    ("//i/ancestor::main", "main"), ("//ul/descendant::li", "l1 l2 l4 l3"), ("//h1 | //h2", "h1 h2"),
    ("//my-story/span[2]", "s2"),
    ("//meta[@name='author']/@content", "meta"), ("//p[5]", ""), ("//p[contains(., '')]", "p1 p2 p3 p4 p5"),
    ("//h1/text()", "h1"),
    ("//li[position() > 1][1]", "l2"), ("//li[not(position() = 1)]", "l2 l3"),
  ])
func xpath(path: String, expected: String) throws {
  #expect(try ids(XPathParser.selector(path.utf8)) == expected)
}

@Test(
  "What is not read is refused with a reason and a remedy",
  arguments: [
    ("p:hover", "':hover' is not known", "known are :not"),
    ("p:frist-child", "':frist-child'", "did you mean 'first-child'?"),
    ("p:contains(a)", "':contains'", "XPath"), ("p >", "expected an element", ""),
    ("", "expected an element", ""),
    ("p,", "expected an element", ""), ("[a", "expected ']'", ""), ("[a='b]", "does not end", ""),
    ("p::before", "pseudo-element", "::attr"),
    ("svg|p", "namespaces", "leave"), ("[style*=none]", "'style'", "[hidden]"),
    ("p:nth-child(x)", "expected a number", ""),
    ("p:nth-child(2 of .a)", "'of'", ""), ("p)", "does not end at ')'", ""), (".", "expected a class", ""),
    ("p:not()", "expected an element", ""),
    (String(repeating: ":not(", count: 99), "nested too deep", ""),
    ("[a='" + String(repeating: " ", count: 4_096), "longer than", "split"),
    ("(//p)[1]", "brackets", "positions count"), ("//p[", "expected the name", ""),
    ("//p[@a=1]", "comparison", ""),
    ("//p[count(a)=1]", "'count()'", "known are"),
    ("//p[contain(., 'a')]", "'contain()'", "did you mean 'contains'?"),
    ("//p[contains(., a)]", "in quotes", ""), ("//following::p", "axis", "following-sibling"),
    ("//svg:p", "namespaces", ""),
    ("//ancestor::p[2]", "position", ""), ("//h2/following-sibling::p[2]", "position", "[1]"),
    ("//p[//a]", "begins at its element", ".//"),
    ("//p[text()", "expected ']'", ""), ("//p[@style]", "'style'", "@hidden"),
    ("//", "expected the name", ""), ("//p[1", "expected ']'", ""),
    ("/" + String(repeating: "a[", count: 99), "nested too deep", ""),
    ("//p/@", "expected the name of an attribute", ""),
  ])
func refused(text: String, problem: String, remedy: String) {
  do {
    _ =
      try text.hasPrefix("/") || text.hasPrefix("(")
      ? XPathParser.selector(text.utf8) : CSSSelectorParser.selector(text.utf8)
    Issue.record("'\(text)' was read")
  } catch {
    #expect(error.problem.contains(problem), "\(error.problem)")
    #expect(error.remedy.contains(remedy), "\(error.remedy)")
    #expect(!error.remedy.isEmpty)
  }
}

@Test("Selectors made of any pieces are read or refused, and never do harm", arguments: 0..<4)
func randomSelectors(seed: Int) throws {
  var random = SeededGenerator(seed: UInt64(seed))
  let pieces = [
    "p", "li", "*", "#p1", ".lead", "[class]", "[href^='h' i]", " ", ">", "+", "~", ",", ":not(", ":is(",
    ":has(", ")", ":nth-child(",
    "2n+1", "odd", ":first-child", ":empty", "::attr(", "\\", "\"", "'", "//", "/", "..", ".", "@class", "[",
    "]", "text()", "contains(",
    "last()", "position()", "=", "!=", "<", "and", "or", "not(", "following-sibling::", "ancestor::", "1",
    "99999999999999999999", "-",
    "concat(' ',", "é", "\u{0}", "|", "normalize-space(", "my-story",
  ]
  var read = 0
  for round in 0..<1_500 {
    let isPath = round % 2 == 0
    var text = isPath ? "//" : ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
    }
    guard let selector = try? isPath ? XPathParser.selector(text.utf8) : CSSSelectorParser.selector(text.utf8)
    else { continue }
    read += 1
    _ = try ids(selector)
  }
  #expect(read > 50)
}
