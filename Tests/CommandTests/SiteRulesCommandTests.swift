import TamisTestSupport
import Testing

@Test("Site rules come from a file, for extract, run and explain alike")
func siteRules() throws {
  let folder = try TemporaryFolder()
  try folder.write("[a.example]\nkeep = .b\ntitle = //h3\n", to: "rules.ini")
  let record = "{\"url\":\"https://a.example/\",\"html\":\"<h3>Titre</h3><p>Un.</p><p class=b>Deux.</p>\"}\n"
  try folder.write(record, to: "in.jsonl")
  let text = try runShell(
    """
    tamis extract -q --site-rules rules.ini in.jsonl | jq -r '.title, .text'
    tamis run -q --site-rules rules.ini in.jsonl | jq -r '.title, .text'
    tamis explain --site-rules rules.ini in.jsonl | grep -c 'site-rule'
    """, in: folder)
  #expect(text.lines == ["Titre", "Deux.", "Titre", "Deux.", "2"])
  let configs = try runShell(
    "for o in '' '--site-rules rules.ini'; do tamis extract -q $o in.jsonl | jq -r '.pipeline[0].config'; done",
    in: folder)
  #expect(Set(configs.lines).count == 2)
}

@Test("A file of site rules with errors is wrong usage, one that cannot be read a failure")
func badSiteRules() throws {
  let folder = try TemporaryFolder()
  try folder.write("[a.example]\nkep = .b\ndrop = p:hover\n", to: "rules.ini")
  let wrong = try runTamis(
    ["extract", "--site-rules", "rules.ini"], stdin: "{\"html\":\"<p>a\"}".utf8, in: folder)
  #expect(wrong.status == 2)
  #expect(wrong.output.isEmpty)
  #expect(wrong.errorText.contains("rules.ini:2: error: 'kep' is no key\n  remedy: did you mean 'keep'?\n"))
  #expect(wrong.errorText.contains("rules.ini:3: error: ':hover' is not known"))
  let missing = try runTamis(["extract", "--site-rules", "none.ini"], in: folder)
  #expect(missing.status == 1)
  #expect(missing.errorText.contains("none.ini: error: cannot read the site rules"))
}
