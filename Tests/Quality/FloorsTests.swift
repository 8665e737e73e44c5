import Testing

@Suite("Floors")
struct FloorsTests {
  private func floors(_ measured: [String: Double]) -> Floors {
    var floors = Floors()
    floors.apply(.raise, measured: measured)
    return floors
  }

  @Test(
    "A figure below its floor, without one, or missing is told",
    arguments: [
      (["a": 0.8129], []),
      (["a": 0.812], []),
      (["a": 0.9], []),
      (["a": 0.8119], ["a is 0.8119, below its floor 0.812"]),
      (["a": 0.812, "b": 1], ["b has no floor: FLOORS=update adds it"]),
      ([:], ["a has a floor and was not measured"]),
    ] as [([String: Double], [String])])
  func complaints(measured: [String: Double], expected: [String]) {
    #expect(floors(["a": 0.8125, "elsewhere": 1]).complaints(about: measured) { $0 == "a" } == expected)
  }

  @Test("Updating raises and never lowers")
  func raise() {
    var changed = floors(["up": 0.5, "down": 0.5])
    changed.apply(.raise, measured: ["up": 0.6, "down": 0.4, "new": 0.7])
    #expect(changed == floors(["up": 0.6, "down": 0.5, "new": 0.7]))
  }

  @Test("Lowering keeps the reason")
  func lower() {
    var changed = floors(["up": 0.5, "down": 0.5])
    changed.apply(.lower(reason: "scored otherwise"), measured: ["up": 0.6, "down": 0.4])
    #expect(changed.floors == ["up": 600, "down": 400])
    #expect(
      changed.lowered == [.init(figure: "down", from: 500, to: 400, reason: "scored otherwise")])
  }

  @Test("A change is one of two, and lowering needs a reason")
  func change() throws {
    #expect(try Floors.Change(floors: nil, reason: nil) == nil)
    #expect(try Floors.Change(floors: "update", reason: nil) == .raise)
    #expect(try Floors.Change(floors: "lower", reason: "why") == .lower(reason: "why"))
    #expect(throws: Floors.Change.BadChange.self) { try Floors.Change(floors: "lower", reason: nil) }
    #expect(throws: Floors.Change.BadChange.self) { try Floors.Change(floors: "yes", reason: nil) }
  }

  @Test("The file reads back as it was written")
  func roundTrip() throws {
    var written = floors(["extract/zhweb/f1": 0.29, "numbers/fr/value_f1": 1, "none": 0])
    #expect(try Floors(json: written.json) == written)
    written.apply(.lower(reason: "a \"quoted\"\nreason"), measured: ["extract/zhweb/f1": 0.0])
    #expect(try Floors(json: written.json) == written)
  }
}

@Suite("Figures")
struct FiguresTests {
  @Test("Numbers and texts are found by their path")
  func paths() throws {
    let json = #"{"a":{"b":0.5,"c":[1,2.5],"d":null},"t":"fr  n=2 F1=97.5\nALL  n=4 F1=98"}"#
    let figures = try Figures(json: Array(json.utf8))
    #expect(figures.numbers == ["a/b": 0.5, "a/c/0": 1, "a/c/1": 2.5])
    #expect(figures.column("F1", ofTable: "t") == ["fr": 97.5, "ALL": 98])
    #expect(figures.column("P", ofTable: "t").isEmpty)
  }
}
