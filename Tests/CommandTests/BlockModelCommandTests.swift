import TamisTestSupport
import Testing

private let model = "\(repositoryFolder)/Sources/CBlockModel/block_model.bin"
private let record =
  "{\"url\":\"https://a.example/\",\"html\":\"<nav><a href=x>Menu</a></nav><p>One line of text, long enough.\"}\n"

@Test("A block model comes from a file, and the record tells that it was used")
private func ownModel() throws {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "in.jsonl")
  let text = try runShell(
    """
    for o in '' '--block-model \(model)'; do
      tamis extract -q $o in.jsonl | jq -r '.text, .pipeline[0].config'
      tamis run -q $o --until extract in.jsonl | jq -r '.text, .pipeline[1].config'
    done
    """, in: folder)
  try #require(text.lines.count == 8)
  #expect(Set([0, 2, 4, 6].map { text.lines[$0] }) == ["One line of text, long enough."])
  // The same configuration would let --resume mix two models.
  #expect(text.lines[1] != text.lines[5])
  #expect(text.lines[5] == text.lines[7])
}

@Test("A file that is no block model, or a damaged one, is refused by name or does no harm")
private func badModel() throws {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "in.jsonl")
  let bytes = try readFile(at: model)
  var generator = SeededGenerator(seed: 11)
  var broken: [[UInt8]] = [[], Array("no model".utf8), Array(bytes.prefix(bytes.count - 5)), bytes + [0]]
  for _ in 0..<30 {
    var copy = bytes
    for _ in 0..<40 {
      copy[Int.random(in: copy.indices, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    broken.append(copy)
  }
  for (number, bytes) in broken.enumerated() {
    try writeFile(bytes, at: folder.file("broken.bin"))
    let run = try runTamis(
      ["extract", "-q", "--no-isolation", "--block-model", "broken.bin", "in.jsonl"], in: folder)
    if number < 4 { #expect(run.status == 2) }
    guard run.status != 0 else { continue }
    #expect(
      run.errorText.contains("broken.bin: error: not a block model of this version"), "\(run.errorText)")
  }
  let missing = try runTamis(["extract", "--block-model", "none.bin", "in.jsonl"], in: folder)
  #expect(missing.status == 1)
  #expect(missing.errorText.contains("none.bin: error: cannot read the model"))
}
