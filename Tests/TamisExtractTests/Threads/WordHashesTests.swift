import Testing

@testable import TamisExtract

@Test(
  "Words of a text, and the same in other marks",
  arguments: [
    ("The PUMP, leaks!", "the pump — leaks", 3), ("水泵，漏水。", "水泵漏水", 4), ("été « 1999 »", "été, 1999", 2),
    ("", "…", 0), ("«Да», сказал он", "Да сказал он", 3), ("泵 A3 漏", "泵a3漏", 3),
  ])
func wordHashes(text: String, same: String, count: Int) {
  let words = WordHashes(Array(text.utf8)[...]).values
  #expect(words.count == count)
  #expect(words == WordHashes(Array(same.utf8)[...]).values)
}
