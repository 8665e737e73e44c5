import TamisTestSupport
import Testing

/// Sentences in which only made-up words are names.
private func sentences() -> String {
  let names = ["Zorgon", "Blivet", "Quarnax", "Trumbul", "Vexigor", "Plinkor"]
  return names.flatMap { name in
    [
      ("Hier \(name) est venu.", 5), ("Nous avons vu \(name) au marché.", 14), ("Avec \(name) on rit.", 5),
    ].map { text, start in
      #"{"text":"\#(text)","entities":[{"start":\#(start),"end":\#(start + name.count),"type":"PRODUCT"}]}"#
    } + [#"{"text":"Le marché ouvre hier.","entities":[]}"#]
  }.joined(separator: "\n") + "\n"
}

private func train(in folder: TemporaryFolder) throws {
  try folder.write(sentences(), to: "train.jsonl")
  try folder.write("word\tmarché\nproduct\tZorgon\n", to: "names.tsv")
  let run = try runTamis(
    ["train-entities", "--lang", "fr", "--data", "train.jsonl", "--names", "names.tsv", "--out", "own.bin"],
    in: folder)
  #expect(run.status == 0, "\(run.errorText)")
}

@Test("A model that a user trained finds what it learned, and the record tells that it was used")
private func ownModel() throws {
  let folder = try TemporaryFolder()
  try train(in: folder)
  try folder.write(#"{"text":"Nous avons vu Zorgon au marché.","lang":"fr"}"# + "\n", to: "in.jsonl")
  let own = try runTamis(["annotate", "-q", "--entity-model", "own.bin", "in.jsonl"], in: folder)
  #expect(own.status == 0, "\(own.errorText)")
  #expect(own.text.contains(#""text":"Zorgon","type":"PRODUCT""#), "\(own.text)")
  let shipped = try runTamis(["annotate", "-q", "in.jsonl"], in: folder)
  #expect(!shipped.text.contains(#""type":"PRODUCT""#))
  // The same configuration would let --resume mix two models.
  func config(_ text: String) -> Substring? { text.split(separator: #""stage":"annotate","tool""#).last }
  #expect(config(own.text)?.prefix(60) != config(shipped.text)?.prefix(60))
}

@Test("A file that is no model, or a damaged one, is refused by name")
private func badModel() throws {
  let folder = try TemporaryFolder()
  try train(in: folder)
  let model = try readFile(at: folder.file("own.bin"))
  try folder.write(#"{"text":"Nous avons vu Zorgon.","lang":"fr"}"# + "\n", to: "in.jsonl")
  var generator = SeededGenerator(seed: 5)
  var broken: [[UInt8]] = [[], Array("no model".utf8), Array(model.prefix(model.count - 7))]
  // Wherever it is damaged, it is refused or used, and nothing else.
  for _ in 0..<40 {
    var copy = model
    for _ in 0..<8 {
      copy[Int.random(in: copy.indices, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    broken.append(copy)
  }
  for (number, bytes) in broken.enumerated() {
    try writeFile(bytes, at: folder.file("broken.bin"))
    let run = try runTamis(
      ["annotate", "-q", "--no-isolation", "--entity-model", "broken.bin", "in.jsonl"], in: folder)
    if number < 3 { #expect(run.status != 0) }
    guard run.status != 0 else { continue }
    #expect(
      run.errorText.contains("broken.bin: error: not a model of names of this version"), "\(run.errorText)")
  }
}
