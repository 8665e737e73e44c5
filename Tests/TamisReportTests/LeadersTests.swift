import TamisTestSupport
import Testing

@testable import TamisReport

@Test("Up to the capacity all counts are exact")
func exactLeaders() {
  var leaders = Leaders(capacity: 4)
  for (name, count) in [("a", 1), ("b", 3), ("c", 2), ("a", 4), ("d", 1)] { leaders.add(name, count: count) }
  let first = leaders.first(3)
  #expect(first.map(\.name) == ["a", "b", "c"])
  #expect(first.map(\.count) == [5, 3, 2])
  #expect(first.map(\.articles) == [2, 1, 1])
  #expect(first.allSatisfy { $0.missed == 0 })
  #expect(leaders.forgotten == 0)
  #expect(leaders.total == 11)
}

@Test("Equal counts are in the order of the names, and the first label counts")
func leadersOfEqualCount() {
  var leaders = Leaders(capacity: 8)
  leaders.add("iso3166:FR", label: "France")
  leaders.add("iso3166:FR", label: "法國")
  for name in ["z", "y"] { leaders.add(name, count: 2) }
  #expect(leaders.first(9).map(\.name) == ["iso3166:FR", "y", "z"])
  #expect(leaders.first(1).first?.label == "France")
}

@Test("Beyond the capacity the true count lies within what is told", arguments: [16, 64, 256])
func boundedLeaders(capacity: Int) {
  var generator = SeededGenerator(seed: UInt64(capacity))
  var leaders = Leaders(capacity: capacity)
  var truth: [String: Int] = [:]
  for _ in 0..<20_000 {
    // A few names are in every article, most of them in one.
    let rank = 1.0 / Double.random(in: 0.0005..<1, using: &generator)
    let name = "n\(Int(rank * rank))"
    leaders.add(name)
    truth[name, default: 0] += 1
  }
  #expect(truth.count > capacity)
  #expect(leaders.names == capacity)
  let known = leaders.first(.max)
  #expect(known.count <= capacity)
  for leader in known {
    let count = truth[leader.name] ?? 0
    #expect(leader.count <= count && count <= leader.count + leader.missed)
  }
  let names = Set(known.map(\.name))
  for (name, count) in truth where !names.contains(name) { #expect(count <= leaders.forgotten) }
  // The commonest name was there from the start.
  #expect(known.first?.name == truth.max { $0.value < $1.value }?.key)
  #expect(known.first?.missed == 0)
}

@Test("A list of the first few keeps the earlier of equals")
func topList() {
  var list = TopList<(Int, String)>(limit: 3) { $0.0 > $1.0 }
  for element in [(1, "a"), (5, "b"), (5, "c"), (3, "d"), (3, "e"), (9, "f")] { list.offer(element) }
  #expect(list.elements.map(\.1) == ["f", "b", "c"])
  var none = TopList<Int>(limit: 0) { $0 > $1 }
  none.offer(1)
  #expect(none.elements.isEmpty)
}
