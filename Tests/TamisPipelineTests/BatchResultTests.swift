import TamisCore
import TamisPipeline
import TamisWrite
import Testing

@Test("Results are handed over whole, small and huge, and the buffer begins anew", arguments: [1, 20])
func handedOver(megabytes: Int) {
  var buffer = BatchBuffer()
  for round in 0..<2 {
    let line = [UInt8](repeating: UInt8(ascii: "a") + UInt8(round), count: megabytes << 20)
    buffer.records.raw(line)
    buffer.keep()
    let result = buffer.take()
    #expect(result.records == line)
    #expect(result.summary.records == 1)
    #expect(buffer.records.bytes.isEmpty)
  }
}
