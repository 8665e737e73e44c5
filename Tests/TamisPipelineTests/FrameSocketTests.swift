import TamisCore
import Testing

@testable import TamisPipeline

@Test("A frame comes as it went: small and large blocks, and what follows", arguments: [0, 3, 5000])
func frames(trailing: Int) throws {
  let ends = try #require(FrameSocket.pair())
  let ours = FrameSocket(ends.ours)
  let theirs = FrameSocket(ends.theirs)
  // No longer than what may be under way, for here nobody receives while it is sent.
  let blocks = [0, 10, 4095, 4096, 20_000].map {
    [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: $0)
  }
  var wire = WireWriter(detachesBlocks: true)
  for block in blocks { wire.block(block) }
  let rest = [UInt8](repeating: 7, count: trailing)
  for _ in 0..<2 { try ours.send(wire, trailing: rest) }
  for _ in 0..<2 {
    let frame = try theirs.receive()
    #expect(frame.blocks == Array(blocks.suffix(2)) && frame.trailing == trailing)
    var reader = WireReader(frame.bytes, blocks: frame.blocks)
    for block in blocks { #expect(try reader.block() == block) }
    #expect(reader.isAtEnd)
    var json = JSONWriter()
    json.raw([1])
    try json.raw(count: trailing) { memory throws(FrameSocket.Failure) in
      try theirs.receive(trailing: memory)
    }
    #expect(json.bytes == [1] + rest)
  }
}

@Test("A frame that is cut is none, and nothing of it is appended")
func cutFrames() throws {
  var wire = WireWriter(detachesBlocks: true)
  wire.block([UInt8](repeating: 1, count: 5000))
  let ends = try #require(FrameSocket.pair())
  let theirs = FrameSocket(ends.theirs)
  do {
    let ours = FrameSocket(ends.ours)
    try ours.send(wire)
  }
  #expect(try theirs.receive().blocks.count == 1)
  #expect(throws: FrameSocket.Failure.self) { _ = try theirs.receive() }
  var json = JSONWriter()
  #expect(throws: FrameSocket.Failure.self) {
    try json.raw(count: 10) { memory throws(FrameSocket.Failure) in try theirs.receive(trailing: memory) }
  }
  #expect(json.bytes.isEmpty)
}

@Test("Blocks that are not those that were announced are refused")
func wrongBlocks() throws {
  var wire = WireWriter(detachesBlocks: true)
  wire.block([UInt8](repeating: 1, count: 5000))
  for blocks in [[], [[UInt8](repeating: 1, count: 4999)]] {
    var reader = WireReader(wire.bytes, blocks: blocks)
    #expect(throws: WireError.self) { _ = try reader.block() }
  }
}
