import TamisCore
import TamisExtract
import TamisTestSupport
import Testing

@Test("What a page before has left in a worker's memory changes nothing")
func pagesInAnyOrder() throws {
  let pages = try Sample.all.map { try $0.page() }
  let alone = try pages.map { page in
    let extract = Extract()
    return try #require(extract.process(page, using: extract.makeScratch()).kept).jsonLine
  }
  let extract = Extract()
  let shared = try extract.makeScratch()
  var generator = SeededGenerator(seed: 7)
  for _ in 0..<3 {
    for index in pages.indices.shuffled(using: &generator) {
      #expect(try #require(extract.process(pages[index], using: shared).kept).jsonLine == alone[index])
    }
  }
}
