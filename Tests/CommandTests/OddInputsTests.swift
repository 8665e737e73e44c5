import Glibc
import TamisTestSupport
import Testing

/// Runs over a folder and gives the codes of its errors, by file.
private func codes(_ folder: TemporaryFolder, _ inputs: [String] = ["."], seconds: Double = 30) throws -> (
  ended: Ended, errors: [String]
) {
  let ended = try runTamis(["run", "--until", "extract", "--errors", "/dev/fd/2"] + inputs, in: folder)
  let errors = ended.errorText.split(separator: "\n").filter { $0.hasPrefix("{") }.map { line in
    let code = line.firstMatch(of: /"code":"([^"]*)"/)?.1 ?? "?"
    let file = line.firstMatch(of: /"file":"([^"]*)"/)?.1 ?? "?"
    return "\(file) \(code)"
  }
  return (ended, errors)
}

@Test("Pipes, devices and sockets in folders are errors and are not waited for")
func specialFiles() throws {
  let folder = try TemporaryFolder()
  try folder.write("<p>Bonjour", to: "a.html")
  #expect(mkfifo(folder.file("b.html"), 0o644) == 0)
  symlink("/dev/zero", folder.file("c.html"))
  symlink("/dev/tty", folder.file("d.html"))
  try folder.write("<p>Au revoir", to: "z.html")
  let (ended, errors) = try codes(folder)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 2)
  #expect(errors == ["./b.html bad-input", "./c.html bad-input", "./d.html bad-input"])
  #expect(ended.errorText.contains("5 inputs: 2 records, 3 errors"))
}

@Test("Links in circles, to nothing and to themselves end")
func links() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("one")
  try folder.makeFolder("one/two")
  try folder.write("<p>Bonjour", to: "one/two/a.html")
  symlink("../..", folder.file("one/two/up"))
  symlink("self.html", folder.file("one/self.html"))
  symlink("nowhere.html", folder.file("one/dead.html"))
  symlink("two", folder.file("one/again"))
  let (ended, errors) = try codes(folder, ["one"])
  #expect(ended.status == 0)
  // The page, and once more behind the link to its folder.
  #expect(ended.lines.count == 2)
  #expect(errors.contains { $0 == "one/dead.html not-found" })
  #expect(errors.contains { $0.hasPrefix("one/self.html ") })
}

@Test("Names that are not UTF-8 are errors that name the file, and the run goes on")
func names() throws {
  let folder = try TemporaryFolder()
  try folder.write("<p>Bonjour", to: "a.html")
  _ = try runShell(
    #"printf '<p>x' > "$(printf 'b\351.html')"; printf '<p>x' > "$(printf 'tab\there.html')""#, in: folder)
  try folder.write("<p>Été", to: "é.html")
  let (ended, errors) = try codes(folder)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 3)
  #expect(errors.count == 1)
  #expect(errors.first?.contains("b\u{FFFD}.html") ?? false)
}

@Test("Files that cannot be read are errors", .enabled(if: geteuid() != 0))
func unreadable() throws {
  let folder = try TemporaryFolder()
  try folder.write("<p>Bonjour", to: "a.html")
  try folder.write("<p>Secret", to: "b.html")
  chmod(folder.file("b.html"), 0)
  let (ended, errors) = try codes(folder)
  #expect(ended.lines.count == 1)
  #expect(errors == ["./b.html permission-denied"])
}

@Test("Files that vanish while the run goes on are errors, and all are accounted for")
func vanished() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("in")
  for number in 1000..<3000 { try folder.write("<p>Page \(number)", to: "in/\(number).html") }
  let child = try ChildProcess(
    tamisPath, ["run", "--until", "extract", "--jobs", "1", "--errors", "errors", "in"], in: folder.path)
  try #require(child.waitForLines(1))
  for number in 1500..<3000 { unlink(folder.file("in/\(number).html")) }
  let ended = try child.finish()
  #expect(ended.status == 0)
  let errors = try folder.read("errors").split(separator: "\n")
  #expect(errors.allSatisfy { $0.contains(#""code":"not-found""#) })
  #expect(!errors.isEmpty)
  #expect(ended.lines.count + errors.count == 2000)
}

@Test("A folder nobody may write to is told before any work", .enabled(if: geteuid() != 0))
func readOnlyFolder() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("locked")
  chmod(folder.file("locked"), 0o555)
  for options in [["-o", "locked/out.jsonl"], ["-o", "locked/out", "--shards", "2"], ["-o", "locked/"]] {
    let ended = try runTamis(["annotate"] + options, stdin: #"{"text":"a"}"#.utf8, in: folder)
    #expect(ended.status == 1)
    #expect(ended.errorText.contains("Permission denied"), "\(ended.errorText)")
  }
}

@Test(
  "A place without room for the state is told", arguments: ["-o out.jsonl --resume", "-o out/ --shards 2"])
func noRoom(options: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(#"{"text":"a"}"# + "\n", to: "in.jsonl")
  let ended = try runShell("trap '' XFSZ; ulimit -f 0; tamis annotate \(options) in.jsonl", in: folder)
  #expect(ended.status == 1)
  #expect(ended.errorText.contains("cannot write: File too large"), "\(ended.errorText)")
  // With room it goes on, or begins.
  #expect(
    try runShell(
      "tamis annotate \(options) --resume in.jsonl".replacing(" --resume --resume", with: " --resume"),
      in: folder
    ).status == 0)
}

@Test("A full standard output is told although errors go to a file")
func fullOutput() throws {
  let folder = try TemporaryFolder()
  let ended = try runShell(
    "printf '{\"text\":1}\\n{\"text\":\"a\"}\\n' | tamis annotate --errors errors > /dev/full; echo $? > status",
    in: folder)
  #expect(try folder.read("status") == "1\n")
  #expect(ended.errorText.contains("No space left on device"))
  #expect(try folder.read("errors").contains(#""code":"bad-record""#))
}

@Test("A reader that goes away while errors are told ends the run quietly")
func closedErrors() throws {
  let folder = try TemporaryFolder()
  let ended = try runShell(
    "yes broken | head -n 20000 | { tamis annotate 2>&1 > out; echo $? > status; } | head -n 1", in: folder)
  #expect(ended.lines.count == 1)
  #expect(try folder.read("status") == "0\n")
}
