import TamisCore
import Testing

@testable import TamisAnnotate

@Suite("Tables of names")
struct NameTableTests {
  @Test("A line gives each of its surfaces its kind, norm and id")
  func lines() {
    let table = NameTable(
      text: """
        ORG Exemple:Lettres iso3166:FR: Exemple:Lettres, EL
        LOC Anderswo geonames:12: Anderswo, Ailleurs

        PER Ada Beispiel:  Ada,,Beispiel
        """)
    var found: [String] = []
    table.visit { surface, place in
      let entry = table.entry(at: place)
      found.append(
        [String(decoding: surface, as: UTF8.self), entry.kind.rawValue, entry.norm, entry.id ?? "-"]
          .joined(separator: "|"))
    }
    #expect(
      found == [
        "Exemple:Lettres|ORG|Exemple:Lettres|iso3166:FR", "EL|ORG|Exemple:Lettres|iso3166:FR",
        "Anderswo|LOC|Anderswo|geonames:12", "Ailleurs|LOC|Ailleurs|geonames:12",
        "Ada|PER|Ada Beispiel|-", "Beispiel|PER|Ada Beispiel|-",
      ])
  }

  @Test("All names of the shipped tables can be read")
  func shipped() {
    for (text, least) in [
      (MajorCities.table, 2000), (InternationalNames.table, 100), (French.namesTable, 100),
      (English.namesTable, 100), (Chinese.namesTable, 100),
    ] {
      let table = NameTable(text: text)
      var count = 0
      table.visit { surface, place in
        let entry = table.entry(at: place)
        #expect(!entry.norm.isEmpty)
        count += 1
      }
      #expect(count > least)
    }
  }
}
