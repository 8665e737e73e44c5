import Testing

@testable import TamisFetch

private func address(_ bytes: [UInt8]) -> UInt { bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) } }

private func received(_ length: Int, from pool: BodyPool) -> PooledBody {
  var bytes = pool.take(for: length)
  bytes.append(1)
  return PooledBody(bytes, pool: pool)
}

@Test("A body's memory is used again for one that is about as long", arguments: [100_000, 60_000])
func memoryIsUsedAgain(length: Int) {
  let pool = BodyPool()
  var body: PooledBody? = received(100_000, from: pool)
  let first = body.map { address($0.bytes) }
  body = nil
  let next = pool.take(for: length)
  #expect(next.isEmpty && address(next) == first)
}

@Test("No memory goes to a body that needs much less, or is kept that is large", arguments: [0, 100, 40_000])
func memoryThatDoesNotFit(length: Int) {
  let pool = BodyPool()
  var body: PooledBody? = PooledBody([UInt8](repeating: 1, count: 100_000), pool: pool)
  let first = body.map { address($0.bytes) }
  body = nil
  #expect(pool.take(for: length).capacity < 100_000)
  body = PooledBody([UInt8](repeating: 1, count: 3 << 20), pool: pool)
  body = nil
  #expect(address(pool.take(for: 100_000)) == first)
  #expect(pool.take(for: 2 << 20).capacity < 2 << 20)
}

@Test("What somebody still reads stays as it is")
func memoryInUse() {
  let pool = BodyPool()
  var body: PooledBody? = PooledBody([UInt8](repeating: 1, count: 50_000), pool: pool)
  let bytes = body?.bytes ?? []
  body = nil
  var next = pool.take(for: 50_000)
  next.append(contentsOf: [UInt8](repeating: 2, count: 50_000))
  #expect(bytes == [UInt8](repeating: 1, count: 50_000))
}
