internal import Glibc
import TamisTestSupport
import TamisWrite
import Testing

/// Writes numbered lines, one input each, and stops before `end`.
private func write(
  _ layout: ShardLayout, upTo end: Int, of count: Int, length: Int, resumes: Bool = true
) throws -> Int {
  var writer = try ShardWriter(layout, options: [("test", "1")], resumes: resumes)
  let start = writer.resumePoint.inputs
  for number in start..<max(start, min(end, count)) {
    let line = Array("\(number) \(String(repeating: "abcdefghij\(number % 97)", count: length))\n".utf8)
    try writer.write(
      records: line, partitions: ["lang=\(["fr", "zh"][number % 2])"], errors: [], inputs: number + 1,
      mark: UInt64(number), summary: RunSummary())
  }
  if end >= count { try writer.finish() } else { _ = writer.abandon(isWhole: true) }
  return start
}

private func content(_ folder: TemporaryFolder) throws -> [String: [UInt8]] {
  let names = try runShell("find . -type f ! -name '.*' | sort", in: folder).lines.map(String.init)
  return Dictionary(uniqueKeysWithValues: try names.map { ($0, try readFile(at: folder.file($0))) })
}

@Test(
  "However often a run is interrupted, its files are the same",
  arguments: [ShardLayout.Compression.none, .gz, .zst], [false, true])
func interruptions(compression: ShardLayout.Compression, isPartitioned: Bool) throws {
  // Some 12 MB, so that compressed files have several members.
  let (count, length) = (3000, 350)
  func layout(_ folder: TemporaryFolder) -> ShardLayout {
    .folder(folder.file("out"), shards: 2, compression: compression, isPartitioned: isPartitioned)
  }
  let whole = try TemporaryFolder()
  #expect(try write(layout(whole), upTo: count, of: count, length: length) == 0)
  let cut = try TemporaryFolder()
  var starts: [Int] = []
  for end in [10, 700, 2047, 2048, 2600, count] {
    starts.append(try write(layout(cut), upTo: end, of: count, length: length))
  }
  #expect(starts.last ?? 0 > 0)
  #expect(starts == starts.sorted())
  #expect(try content(whole) == content(cut))
  #expect(try content(whole).count == (isPartitioned ? 4 : 2))
}

@Test("What was written after the last note is cut off")
func cutOff() throws {
  let folder = try TemporaryFolder()
  let layout = ShardLayout.file(folder.file("out"))
  #expect(try write(layout, upTo: 20, of: 30, length: 1) == 0)
  let path = folder.file(".out.unfinished")
  let noted = try readFile(at: path)
  try writeFile(noted + Array("half a li".utf8), at: path)
  #expect(try write(layout, upTo: 30, of: 30, length: 1) == 20)
  let lines = try folder.read("out").split(separator: "\n")
  #expect(lines.count == 30)
  #expect(lines.enumerated().allSatisfy { $1.hasPrefix("\($0) ") })
}

@Test("A file that is shorter than noted, and a state that is damaged, are refused")
func damaged() throws {
  let folder = try TemporaryFolder()
  let layout = ShardLayout.file(folder.file("out"))
  _ = try write(layout, upTo: 20, of: 30, length: 1)
  let bytes = try readFile(at: folder.file(".out.unfinished"))
  try writeFile(Array(bytes.dropLast()), at: folder.file(".out.unfinished"))
  #expect(throws: OutputError.self) { try write(layout, upTo: 30, of: 30, length: 1) }
  try writeFile(bytes, at: folder.file(".out.unfinished"))
  var state = try readFile(at: folder.file(".out.tamis-run"))
  state[state.count - 1] ^= 1
  try writeFile(state, at: folder.file(".out.tamis-run"))
  #expect(throws: OutputError.self) { try write(layout, upTo: 30, of: 30, length: 1) }
}

@Test("A folder may be moved between two parts of a run")
func movedFolder() throws {
  let folder = try TemporaryFolder()
  _ = try write(.folder(folder.file("one"), shards: 2), upTo: 20, of: 30, length: 1)
  _ = try runShell("mv one two", in: folder)
  #expect(try write(.folder(folder.file("two"), shards: 2), upTo: 30, of: 30, length: 1) == 20)
  #expect(try folder.read("two/part-00001.jsonl").split(separator: "\n").count == 15)
}

@Test(
  "A run that is over gives its place back, even while a program that starts has a copy of the open folder")
func lockIsGivenBack() throws {
  let folder = try TemporaryFolder()
  let layout = ShardLayout.folder(folder.file("out"), shards: 2)
  var copies: [Int32] = []
  defer { for copy in copies { close(copy) } }
  do {
    var writer = try ShardWriter(layout, options: [("test", "1")], resumes: true)
    copies = copiesOfOpenFiles(at: folder.file("out"))
    #expect(copies.count == 1)
    #expect(throws: OutputError.self) { try write(layout, upTo: 20, of: 30, length: 1) }
    _ = writer.abandon(isWhole: true)
  }
  #expect(try write(layout, upTo: 20, of: 30, length: 1) == 0)
}

/// Another number for each open file of this process at `path`, as a child has them between its birth and its program.
private func copiesOfOpenFiles(at path: String) -> [Int32] {
  folderNames(at: "/proc/self/fd").compactMap(Int32.init).filter { number in
    var target = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/fd/\(number)", &target, target.count)
    return String(decoding: target.prefix(max(0, count)), as: UTF8.self) == path
  }.map { dup($0) }
}
