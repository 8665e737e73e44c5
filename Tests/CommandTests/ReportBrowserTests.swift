import TamisTestSupport
import Testing

/// The page of `tamis report` in a real browser, where there is one.
@Suite("Reports in a browser", .enabled(if: Chromium.path != nil, "no Chromium is installed"), .serialized)
struct ReportBrowserTests {
  private static let records = #"""
    {"id":"fr-1","url":"https://exemple.org/moulin","lang":"fr","title":"Le moulin rouvre","published":"2026-11-24","text":"😀 À Lyon, Mistral AI a levé 1,7 milliard d’euros.\n\nLe siège reste à Paris.","removed":[{"cls":"newsletter","rule":"newsletter","path":null,"chars":500,"text":"Recevez notre lettre"},{"cls":"<i>","rule":"&amp;","path":null,"chars":3,"text":"</script>"}]}
    {"id":"zh-1","url":"javascript:alert(1)","source":"例子.tw","lang":"zh-Hant","title":"<img src=x onerror=alert(1)>","text":"😀三成半的用戶年付1200元，台積電在2024年投資。"}
    {"id":"en-1","url":"https://example.com/a","lang":"en","title":"\u202Egpj.exe </script><script>alert(1)</script>","text":"Plain <b>words</b> of \u202Eevil text, 25 kg of them, cost $300 in London."}

    """#

  private func open(isPhone: Bool = false, isDark: Bool = false, language: String = "en") throws -> (
    TemporaryFolder, Chromium
  ) {
    let folder = try TemporaryFolder()
    try folder.write(Self.records, to: "in.jsonl")
    let ended = try runShell(
      """
      printf 'no record\\n' | cat in.jsonl - | tamis annotate -q --errors errors.jsonl > articles.jsonl
      tamis report -q --lang \(language) --html out.html articles.jsonl errors.jsonl
      """, in: folder)
    try #require(ended.status == 0, "\(ended.errorText)")
    return (
      folder, try Chromium(file: folder.file("out.html"), in: folder, isPhone: isPhone, isDark: isDark)
    )
  }

  private func expectQuiet(_ browser: Chromium) {
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    #expect(browser.requests.isEmpty, "\(browser.requests)")
  }

  /// Opens the sample with this headline.
  private func openSample(_ headline: String, _ browser: Chromium) throws {
    _ = try browser.text(
      """
      [...document.querySelectorAll(".sample")].forEach(s=>{s.removeAttribute("id");if(s.querySelector(".headline").textContent.includes("\(headline)"))s.id="wanted"})
      """)
    try browser.click("#wanted > summary")
    #expect(try browser.text("document.getElementById('wanted').open") == "true")
    // The event that fills it comes after the click.
    _ = try browser.text("new Promise(done => setTimeout(done, 50))")
  }

  @Test("All sections are there, with the figures of the records")
  func sections() throws {
    let (_, browser) = try open()
    #expect(try browser.text("document.title") == "Report on 3 articles")
    let ids = try browser.text("[...document.querySelectorAll('main section')].map(s => s.id).join(' ')")
    #expect(ids == "overview languages sites dates lengths names money numbers removed errors samples")
    let tiles = try browser.text("document.querySelector('.tiles').innerText.replace(/\\s+/g, ' ')")
    #expect(tiles.lowercased().hasPrefix("articles 3 characters 170 median 69 words 28 "))
    #expect(try browser.text("document.getElementById('errors').innerText").contains("bad-record"))
    #expect(try browser.text("document.getElementById('money').innerText").contains("€1,700,000,000"))
    #expect(try browser.text("document.getElementById('removed').innerText").contains("newsletters"))
    // Every link of the contents leads to a section.
    let dead =
      "[...document.querySelectorAll('nav a')].filter(a => !document.querySelector(a.getAttribute('href'))).length"
    #expect(try browser.text(dead) == "0")
    expectQuiet(browser)
  }

  @Test("A sample opens, with names and numbers where they stand, and what was removed beside it")
  func sample() throws {
    let (_, browser) = try open()
    try openSample("moulin", browser)
    let marks = try browser.text(
      "[...document.querySelectorAll('#wanted .text mark')].map(m => m.textContent).join('|')")
    #expect(marks.contains("Lyon|Mistral AI|1,7 milliard d’euros"))
    #expect(marks.hasSuffix("Paris"))
    let title = try browser.text(
      "[...document.querySelectorAll('#wanted mark.t-MONEY')].map(m => m.title).join()")
    #expect(title == "amount of money: 1700000000 EUR")
    #expect(try browser.text("document.querySelector('#wanted .text').innerText").hasPrefix("😀 À Lyon, "))
    let removed = try browser.text("document.querySelector('#wanted .gone').innerText")
    #expect(removed.contains("Recevez notre lettre"))
    #expect(removed.contains("</script>"))
    #expect(removed.contains("500 characters"))
    // A box takes the colour from its marks.
    let color = "getComputedStyle(document.querySelector('#wanted mark.t-MONEY')).backgroundColor"
    let before = try browser.text(color)
    try browser.click(".legend .t-MONEY input")
    #expect(try browser.text(color) == "rgba(0, 0, 0, 0)")
    #expect(before != "rgba(0, 0, 0, 0)")
    expectQuiet(browser)
  }

  @Test("Filters leave the samples that fit, alone and together")
  func filters() throws {
    let (_, browser) = try open()
    let shown =
      "[...document.querySelectorAll('.sample')].length + ' ' + document.querySelector('.status').textContent"
    #expect(try browser.text(shown) == "3 3 of 3 samples")
    try browser.click("#search")
    try browser.type("levé")
    #expect(try browser.text(shown) == "1 1 of 3 samples")
    _ = try browser.text("document.getElementById('search').select()")
    try browser.type("MISTRAL AI a leve")
    #expect(try browser.text(shown) == "1 1 of 3 samples")
    let choose = { (id: String, value: String) in
      try browser.text(
        "(()=>{const s=document.getElementById('\(id)');s.value='\(value)';s.dispatchEvent(new Event('change',{bubbles:true}))})()"
      )
    }
    _ = try choose("by-language", "zh-Hant")
    #expect(try browser.text(shown) == "0 No sample fits. Take back a filter.")
    try browser.click(".reset")
    #expect(try browser.text(shown) == "3 3 of 3 samples")
    _ = try choose("by-site", "example.com")
    #expect(try browser.text(shown) == "1 1 of 3 samples")
    expectQuiet(browser)
  }

  @Test("The language can be switched, and what was chosen stays")
  func languages() throws {
    let (_, browser) = try open(language: "zh")
    #expect(try browser.text("document.title") == "3 篇文章的报告")
    #expect(try browser.text("document.documentElement.lang") == "zh-Hans")
    try browser.click("#search")
    try browser.type("moulin")
    try browser.click("#set-fr")
    #expect(try browser.text("document.title") == "Rapport sur 3 articles")
    #expect(try browser.text("document.documentElement.lang") == "fr")
    #expect(
      try browser.text("document.querySelector('#money .sum').textContent").contains(
        "1\u{202F}700\u{202F}000\u{202F}000"))
    #expect(try browser.text("document.querySelector('.status').textContent") == "1 sur 3 échantillons")
    #expect(try browser.text("document.activeElement.id") == "set-fr")
    #expect(try browser.text("document.getElementById('set-fr').getAttribute('aria-pressed')") == "true")
    expectQuiet(browser)
  }

  @Test("It is dark where the system is, or where its reader wants it")
  func dark() throws {
    let (_, browser) = try open()
    let paper = "getComputedStyle(document.body).backgroundColor"
    let light = try browser.text(paper)
    try browser.setDark(true)
    let dark = try browser.text(paper)
    #expect(light != dark)
    try browser.click("#set-light")
    #expect(try browser.text(paper) == light)
    try browser.setDark(false)
    try browser.click("#set-dark")
    #expect(try browser.text(paper) == dark)
    try browser.click("#set-auto")
    #expect(try browser.text(paper) == light)
    expectQuiet(browser)
  }

  @Test("Nothing of a record runs, leads anywhere but to the web, or turns the direction")
  func hostile() throws {
    let (_, browser) = try open()
    for headline in ["<img", "gpj", "moulin"] { try openSample(headline, browser) }
    #expect(try browser.text("document.querySelectorAll('img, iframe, main b > script').length") == "0")
    let links = try browser.text(
      "[...document.querySelectorAll('a')].map(a => a.getAttribute('href')).filter(h => !/^(https:\\/\\/|#)/.test(h)).join()"
    )
    #expect(links.isEmpty)
    #expect(try browser.text("document.body.innerText.includes('\\u202E')") == "false")
    #expect(try browser.text("document.body.innerText").contains("Plain <b>words</b> of \u{FFFD}evil text"))
    expectQuiet(browser)
  }

  @Test("The keyboard reaches all: the skip link first, then a sample that opens")
  func keyboard() throws {
    let (_, browser) = try open()
    try browser.press("Tab")
    #expect(try browser.text("document.activeElement.className") == "skip")
    try browser.press("Enter")
    #expect(try browser.text("location.hash") == "#content")
    _ = try browser.text("document.querySelector('.sample > summary').focus()")
    try browser.press("Enter")
    #expect(try browser.text("document.querySelector('.sample').open") == "true")
    // Each control has a name, and each chart a text.
    let nameless = """
      [...document.querySelectorAll('input, select, button, svg, section, nav')].filter(e => !(e.labels && e.labels.length \
      && e.labels[0].textContent) && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby') && \
      !e.textContent.trim()).length
      """
    #expect(try browser.text(nameless) == "0")
    #expect(try browser.text("document.querySelectorAll('h1').length") == "1")
    expectQuiet(browser)
  }

  @Test("Text stands out from what is behind it, light and dark", arguments: [false, true])
  func contrast(isDark: Bool) throws {
    let (_, browser) = try open(isDark: isDark)
    try openSample("moulin", browser)
    // The least contrast (WCAG 2.2) of all elements with text of their own.
    let least = try browser.text(
      """
      (()=>{
        const parse=c=>c.match(/[\\d.]+/g).map(Number);
        const luminance=c=>{const [r,g,b]=c.map(v=>{v/=255;return v<=.03928?v/12.92:((v+.055)/1.055)**2.4});return .2126*r+.7152*g+.0722*b};
        const behind=e=>{for(;e;e=e.parentElement){const c=parse(getComputedStyle(e).backgroundColor);if(c.length<4||c[3]>0)return c}return [255,255,255]};
        let least=99,worst="";
        for(const e of document.querySelectorAll("body *")){
          if(![...e.childNodes].some(n=>n.nodeType===3&&n.data.trim())||!e.getClientRects().length||e.closest("script,noscript"))continue;
          const a=luminance(parse(getComputedStyle(e).color).slice(0,3)),b=luminance(behind(e).slice(0,3));
          const ratio=(Math.max(a,b)+.05)/(Math.min(a,b)+.05);
          if(ratio<least){least=ratio;worst=e.tagName+"."+e.className}
        }
        return least+" "+worst;
      })()
      """)
    #expect(Double(least.split(separator: " ").first ?? "") ?? 0 >= 4.5, "\(least)")
  }

  @Test("It fits a phone and a desk, and a picture is not blank", arguments: [true, false])
  func picture(isPhone: Bool) throws {
    let (_, browser) = try open(isPhone: isPhone)
    try openSample("moulin", browser)
    #expect(try browser.text("document.documentElement.scrollWidth <= innerWidth") == "true")
    let picture = try browser.picture(isWhole: true)
    #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(picture.count > 60_000)
    if isPhone {
      // What a finger has to hit is not too small.
      let small =
        "[...document.querySelectorAll('button, select, input[type=search], .sample > summary')].filter(e => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 34).length"
      #expect(try browser.text(small) == "0")
    }
    expectQuiet(browser)
  }
}
