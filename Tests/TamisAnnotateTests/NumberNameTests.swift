import TamisCore
import Testing

/// What careful readers of pages found wrong, class by class. Dates count from Wednesday, 2024-11-06.
@Test(
  "Names that no list has, pronouns, and bounds by a sign",
  arguments: [
    // A number behind a word with a capital that nothing follows to be counted.
    ("en", "He spoke of Battlefield 6 and a new game.", []),
    ("en", "It was made by Walter Shawlee 2.", []),
    ("en", "We love the Klein Tools 63050 Cable Cutters.", []),
    ("fr", "Un reportage de France 3, hier soir.", ["hier soir | datetime | 2024-11-05TEV"]),
    ("en", "We sold the Total 45.", ["45 | number | 45"]),
    ("en", "We saw Paris 3 times.", ["3 | number | 3"]),
    ("en", "Sold 45.", ["45 | number | 45"]),
    // One for a thing.
    ("en", "Build a site and one your customers will love.", []),
    ("en", "Touch one, and it opens.", []),
    ("en", "One challenge is enough.", ["One | number | 1"]),
    ("en", "It is one of them.", ["one | number | 1"]),
    // That many or more.
    ("en", "They have 90+ offices.", ["90+ | number | [90,]"]),
    ("en", "10+ years of work.", ["10+ years | duration | P10Y"]),
    ("en", "From $75+ a day.", ["$75+ | money | [75,] | USD"]),
    ("fr", "Des brûleurs garantis 10+ ans.", ["10+ ans | duration | P10Y"]),
    ("en", "It is 2+2.", ["2 | number | 2", "2 | number | 2"]),
    // Labels, telephones, scores.
    ("fr", "Il marque du pied (0-1).", []),
    ("fr", "Priorité 3 et thème 2.", []),
    ("fr", "Voir le Journal, p.2.", []),
    ("en", "Call 1-866-GAMERPT now that you can.", []),
    // A part of a word and a name.
    ("zh", "至少洞里没有。", []),
    ("zh", "在八一公园晨练。", []),
  ] as [(String, String, [String])])
func numbersOfNames(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

@Test(
  "Times once misread on pages",
  arguments: [
    // An hour that only a day of 24 hours has tells that the other is one, too.
    ("zh", "周一至周日的7:00-21:00开放。", "2024-11-06T07:00/2024-11-06T21:00"),
    ("fr", "Ouvert de 7h à 21h.", "2024-11-06T07:00/2024-11-06T21:00"),
    ("en", "Open 7-9pm.", "2024-11-06T19:00/2024-11-06T21:00"),
    // The last and the next.
    ("fr", "Loué pour sa gestion au printemps dernier.", "2024-SP"),
    ("fr", "Le 13 mai dernier, la ville a subi des dommages.", "2024-05-13"),
    ("fr", "Le 3 février prochain, il part.", "2025-02-03"),
    // How long a film or a dish takes.
    ("fr", "Vape Wave (documentaire, 1h28, Planète).", "PT1H28M"),
    // The people of an age.
    ("zh", "12月13日凌晨00:30分发生。", "2024-12-13T00:30"),
  ])
func timesOnPages(tag: String, text: String, iso: String) throws {
  #expect(try annotated(text, tag).numbers.compactMap(\.iso).contains(iso))
}

@Test("People are told by their age", arguments: ["les moins de 20 ans", "les plus de 65 ans"])
func ageGroups(text: String) throws {
  let found = try annotated("On aide " + text + " à travailler.", "fr").numbers
  #expect(found.map(\.kind) == [.age])
  #expect(found.map(\.unit) == ["year"])
}
