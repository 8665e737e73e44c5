import Testing

@testable import TamisPipeline

@Test("Batches grow with the backlog")
func batchSizes() throws {
  var backlog = Backlog<Int>(workers: 2)
  backlog.append(0, weight: 1)
  #expect(backlog.nextBatch()?.items == [0])
  for item in 1...40 { backlog.append(item, weight: 1) }
  #expect(backlog.nextBatch()?.items == Array(1...20))
  for item in 41...300 { backlog.append(item, weight: 1) }
  let third = backlog.nextBatch()
  let batch = try #require(third)
  #expect(batch.items == Array(21...84))
  #expect(batch.number == 2)
}

@Test("Heavy items make small batches and fill the backlog soon")
func weights() {
  var backlog = Backlog<Int>(workers: 1)
  for item in 0..<10 { backlog.append(item, weight: 200 << 10) }
  #expect(backlog.nextBatch()?.items == [0, 1])
  #expect(!backlog.isFull)
  backlog.append(10, weight: 40 << 20)
  #expect(backlog.isFull)
  while backlog.nextBatch() != nil { backlog.markWritten(before: .max) }
  #expect(!backlog.isFull)
}

@Test("Nothing is given out while a window of batches is not written")
func window() {
  var backlog = Backlog<Int>(workers: 1)
  for item in 0..<100 { backlog.append(item, weight: 1 << 20) }
  for number in 0..<4 { #expect(backlog.nextBatch()?.number == number) }
  #expect(backlog.nextBatch() == nil)
  backlog.markWritten(before: 1)
  #expect(backlog.nextBatch()?.number == 4)
  #expect(backlog.nextBatch() == nil)
}

@Test("It is over when closed and empty, or cancelled")
func over() {
  var backlog = Backlog<Int>(workers: 1)
  backlog.append(0, weight: 1)
  backlog.close()
  #expect(!backlog.isOver)
  #expect(backlog.nextBatch()?.items == [0])
  #expect(backlog.isOver)

  var cancelled = Backlog<Int>(workers: 1)
  for item in 0..<1000 { cancelled.append(item, weight: 1) }
  #expect(cancelled.isFull)
  cancelled.cancel()
  #expect(cancelled.isOver)
  #expect(!cancelled.isFull)
  #expect(cancelled.nextBatch() == nil)
}
