import TamisCore
import TamisTestSupport
import Testing

/// A page of each kind of block, with texts that would be markup if they were not escaped.
private let page = """
  <!DOCTYPE html><html lang="fr"><head><title>Le moulin rouvre - Les Rives</title>
  <meta name="author" content="Claire Aubin"></head><body>
  <nav><ul><li><a href="/a">Rubriques</a></li><li><a href="/b">Météo</a></li></ul></nav>
  <article><h1>Le moulin rouvre</h1>
  <p>Après huit ans de travaux, le moulin du village rouvre ses portes, et les visiteurs reviennent en nombre.</p>
  <h2>Une longue attente</h2>
  <p>La balise &lt;script&gt;alert(1)&lt;/script&gt; &amp; ses sœurs sont écrites ici comme du texte, rien de plus.</p>
  <ul><li>Ouvert le samedi, de dix heures à midi.</li><li>Fermé en hiver, comme toujours.</li></ul>
  <blockquote>« Nous n’y croyions plus », dit la meunière, qui a tout vu depuis le début.</blockquote>
  <pre>moudre --fin 3</pre>
  <table><tr><th>Année</th><th>Sacs</th></tr><tr><td>2023</td><td>120</td></tr><tr><td>2024</td><td>340</td></tr></table>
  <p>Les habitants espèrent que la farine se vendra bien, et que le pain sera bon tout au long de l’année.</p>
  </article>
  <div class="newsletter"><p>Recevez notre lettre chaque matin.</p></div>
  </body></html>
  """

@Test("Kept blocks stand clear, removed ones under their class and rule, in lines of 80 columns")
func explainedAsText() throws {
  let ended = try runTamis(["explain", "-"], stdin: page.utf8)
  #expect(ended.status == 0)
  #expect(ended.text.hasPrefix("title         Le moulin rouvre\nauthors       Claire Aubin\n"))
  #expect(ended.text.contains("- [nav · navigation] "))
  #expect(ended.text.contains("\n-  * Rubriques (0."))
  #expect(ended.text.contains("\n-  Recevez notre lettre chaque matin. (0."))
  #expect(ended.text.contains("\n  ## Une longue attente ("))
  #expect(ended.text.contains("\n  | 2023 | 120\n"))
  #expect(ended.text.contains("\n  * Ouvert le samedi, de dix heures à midi. ("))
  #expect(!ended.text.contains("\u{1B}"))
  for line in ended.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
}

@Test("Colours come where they are asked for, and nothing of a page steers the terminal")
func colours() throws {
  let hostile =
    "<p>Un texte \u{1B}[31mrouge\u{9B}31m \u{202E}sregnarts, qui se lit tout de même jusqu’au bout.</p>"
  let plain = try runTamis(["explain", "--color", "never", "-"], stdin: hostile.utf8)
  #expect(
    plain.text.unicodeScalars.allSatisfy {
      $0 == "\n" || !(0..<0xA0 ~= $0.value && ($0.value < 32 || $0.value > 126))
    })
  #expect(!plain.text.unicodeScalars.contains("\u{202E}"))
  let colored = try runTamis(["explain", "--color", "always", "-"], stdin: page.utf8)
  #expect(colored.text.contains("\u{1B}[2m-  Recevez notre lettre chaque matin. (0."))
  let folder = try TemporaryFolder()
  try folder.write(page, to: "page.html")
  // script(1) is the terminal.
  let terminal = "script -qec 'tamis explain page.html' /dev/null"
  #expect(try runShell(terminal, in: folder).text.contains("\u{1B}[2m"))
  #expect(try !runShell("NO_COLOR=1 \(terminal)", in: folder).text.contains("\u{1B}[2m"))
}

@Test("As JSON each block says whether it is kept, and why not")
func explainedAsJSON() throws {
  let folder = try TemporaryFolder()
  try folder.write(page, to: "page.html")
  let ended = try runShell(
    """
    tamis explain --json page.html | jq -c '.schema, .title, (.blocks[] | select(.cls == "newsletter") |
      [.kept, .rule, (.score | type), .text]), (.blocks[] | select(.type == "table") | .text[.cells[2].start:.cells[2].end])'
    """, in: folder)
  #expect(
    ended.lines == [
      "\"explanation/1\"", "\"Le moulin rouvre\"",
      "[false,\"newsletter\",\"number\",\"Recevez notre lettre chaque matin.\"]", "\"2023\"",
    ])
}

@Test("What is kept is the text that extract gives", arguments: Sample.all)
func explainedAsExtracted(sample: Sample) throws {
  let folder = try TemporaryFolder()
  let ended = try runShell(
    """
    tamis explain --json '\(sample.source)' | jq -j '[.blocks[] | select(.kept) | .text] | join("\\n\\n")' > a
    tamis run -q --until extract '\(sample.source)' | jq -j .text > b; cmp a b && test -s a && echo same
    """, in: folder)
  #expect(ended.text == "same\n")
}

@Test("One page of several can be chosen, and what holds none is an error")
func chosenRecord() throws {
  let folder = try TemporaryFolder()
  let pages = ["eins", "zwei"].map { "{\"html\":\"<p>Seite \($0), die man lesen kann.\"}\n" }.joined()
  try folder.write(pages, to: "pages.jsonl")
  let first = try runTamis(["explain", "pages.jsonl"], in: folder)
  #expect(first.text.contains("Seite eins"))
  #expect(first.errorText.contains("several pages"))
  let second = try runTamis(["explain", "--record", "2", "pages.jsonl"], in: folder)
  #expect(second.text.contains("Seite zwei"))
  #expect(second.errorText.isEmpty)
  let third = try runTamis(["explain", "--record", "3", "pages.jsonl"], in: folder)
  #expect(third.status == 1)
  #expect(third.errorText.contains("there is no page 3: it holds 2"))
  let missing = try runTamis(["explain", "nowhere.html"], in: folder)
  #expect(missing.status == 1)
  #expect(missing.errorText.contains("not-found"))
}

@Test("The page for a browser loads nothing, runs nothing, and escapes what it shows")
func explainedAsPage() throws {
  let folder = try TemporaryFolder()
  let ended = try runTamis(["explain", "--html", "out.html", "-"], stdin: page.utf8, in: folder)
  #expect(ended.status == 0)
  #expect(ended.output.isEmpty)
  let html = try folder.read("out.html")
  #expect(html.contains("default-src 'none'; style-src 'sha256-"))
  #expect(html.contains("La balise &lt;script&gt;alert(1)&lt;/script&gt; &amp; ses sœurs"))
  for forbidden in ["<script", "src=", "url(", "@import", "style=\"", "javascript:"] {
    #expect(!html.contains(forbidden))
  }
  #expect(html.contains("<input type=\"checkbox\" id=\"c-newsletter\" checked> newsletter <b>1</b>"))
  #expect(html.contains("<li><p dir=\"auto\">Ouvert le samedi, de dix heures à midi."))
  #expect(html.contains("<tr><td dir=\"auto\">2023</td><td dir=\"auto\">120</td></tr>"))
}
