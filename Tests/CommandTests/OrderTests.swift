import TamisTestSupport
import Testing

/// Pages of many sizes and kinds in one file of records, a few of them bad.
private func writePages(_ count: Int, to folder: TemporaryFolder) throws {
  var generator = SeededGenerator(seed: 7)
  var lines = ""
  for number in 0..<count {
    let sentences = (0...Int.random(in: 0...60, using: &generator)).map { _ in
      ["Le prix monte de 3,5 % en mars.", "他來了。她走了。", "“Quoted”, she said & left.", "Fin\u{A0}!"]
        .randomElement(using: &generator) ?? ""
    }
    let html = sentences.map { "<p>\($0)</p>" }.joined(separator: "\\n")
    lines +=
      number % 17 == 5
      ? "{broken \(number)\n" : #"{"id":"\#(number)","html":"<title>Page \#(number)</title>\#(html)"}"# + "\n"
  }
  try folder.write(lines, to: "pages.jsonl")
  for sample in Sample.all {
    try folder.write(
      readFile(at: sample.source), to: "\(sample.name).\(sample.source.hasSuffix("txt") ? "txt" : "html")")
  }
}

private let inputs = "pages.jsonl *.html *.txt pages.jsonl missing.html"
private let pipe = "tamis fetch \(inputs) | tamis extract | tamis normalize | tamis annotate"

@Test("The output is the same bytes for any number of jobs, and for four processes in a pipe")
func sameBytes() throws {
  let folder = try TemporaryFolder()
  try writePages(80, to: folder)
  let one = try runShell("tamis run --jobs 1 --errors errors1 \(inputs)", in: folder)
  #expect(one.status == 0)
  #expect(one.lines.count > 150)
  for jobs in [2, 4, 9] {
    let many = try runShell("tamis run --jobs \(jobs) --errors errors\(jobs) \(inputs)", in: folder)
    #expect(many.output == one.output, "\(jobs) jobs")
    #expect(try folder.read("errors\(jobs)") == folder.read("errors1"), "\(jobs) jobs")
    #expect(many.errorText == one.errorText)
  }
  let four = try runShell(pipe, in: folder)
  let difference = zip(one.lines, four.lines).first { $0 != $1 }
  #expect(difference == nil)
  #expect(four.output == one.output)
}

@Test("Parts of the path in one process are the same as the filters")
func parts() throws {
  let folder = try TemporaryFolder()
  try writePages(20, to: folder)
  let whole = try runShell("tamis run -q \(inputs)", in: folder).output
  for script in [
    "tamis run -q --until fetch \(inputs) | tamis run -q --from extract -",
    "tamis run -q --until extract \(inputs) | tamis run -q --from normalize",
    "tamis fetch -q \(inputs) | tamis run -q --from extract --until normalize | tamis annotate -q",
    "tamis fetch -q \(inputs) | tamis run -q -",
  ] {
    let parts = try runShell(script, in: folder)
    #expect(parts.output == whole, "\(script)")
  }
}

@Test("Unordered output holds the same lines")
func unordered() throws {
  let folder = try TemporaryFolder()
  try writePages(60, to: folder)
  let ordered = try runShell("tamis run -q --jobs 4 \(inputs)", in: folder)
  let unordered = try runShell("tamis run -q --jobs 4 --unordered \(inputs)", in: folder)
  #expect(ordered.lines.sorted() == unordered.lines.sorted())
}

@Test("A file gets its name when it is whole and holds what standard output would")
func outputFile() throws {
  let folder = try TemporaryFolder()
  try writePages(20, to: folder)
  let standard = try runShell("tamis run -q \(inputs)", in: folder)
  let file = try runShell("tamis run -q -o out.jsonl \(inputs)", in: folder)
  #expect(file.output.isEmpty)
  #expect(try readFile(at: folder.file("out.jsonl")) == standard.output)
  #expect(!folder.names().contains { $0.hasSuffix(".part") })
}

@Test("A compressed output reads back as the same records", arguments: ["gz", "zst"])
func compressedOutput(suffix: String) throws {
  let folder = try TemporaryFolder()
  try writePages(20, to: folder)
  let plain = try runShell("tamis run -q --until extract \(inputs) | tamis normalize -q", in: folder)
  let packed = try runShell(
    "tamis run -q --until extract -o out.jsonl.\(suffix) \(inputs); tamis normalize -q out.jsonl.\(suffix)",
    in: folder)
  #expect(!plain.output.isEmpty)
  #expect(packed.output == plain.output)
}
