import TamisTestSupport
import TamisWrite
import Testing

@Test(
  "A file named .gz or .zst is compressed, whole, and the same bytes every time",
  arguments: [("gz", "gzip"), ("zst", "zstd")])
func compressed(suffix: String, tool: String) throws {
  let folder = try TemporaryFolder()
  var generator = SeededGenerator(seed: 3)
  var expected: [UInt8] = []
  let lines = (0..<200).map { _ in
    (0..<Int.random(in: 0...20_000, using: &generator)).map { _ in
      UInt8.random(in: 97...110, using: &generator)
    } + [10]
  }
  for line in lines { expected += line }
  for name in ["a", "b"] {
    var file = try OutputFile(at: folder.file("\(name).\(suffix)"))
    for line in lines {
      try file.write(line)
      if name == "b" { try file.flush() }
    }
    try file.finish()
  }
  let first = try readFile(at: folder.file("a.\(suffix)"))
  #expect(try readFile(at: folder.file("b.\(suffix)")) == first)
  #expect(first.count < expected.count * 3 / 4)
  // The tool itself, not ours, says whether it is right; zstd may not be installed.
  guard try runShell("command -v \(tool)", in: folder).status == 0 else { return }
  let ended = try runShell("\(tool) -dc < a.\(suffix)", in: folder)
  #expect(ended.status == 0, "\(ended.errorText)")
  #expect(ended.output == expected)
}

@Test("An empty compressed file is a valid one")
func emptyCompressed() throws {
  let folder = try TemporaryFolder()
  var file = try OutputFile(at: folder.file("a.gz"))
  try file.finish()
  let ended = try runShell("gzip -dc a.gz | wc -c", in: folder)
  #expect(ended.text == "0\n")
}
