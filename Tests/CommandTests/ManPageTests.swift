import TamisTestSupport
import Testing

/// What Pipelines/package.sh puts beside the command.
@Suite struct ManPageTests {
  @Test("Each subcommand has a man page with its options, and roff has nothing to say against it")
  func pages() throws {
    let folder = try TemporaryFolder()
    let made = try runShell(
      """
      tamis --experimental-dump-help | python3 '\(repositoryFolder)/Pipelines/manpages.py' man 1.2.3 && ls man
      command -v man >/dev/null || exit 0
      for page in man/*.1; do man --warnings -l $page 2>&1 >/dev/null; done
      """, in: folder)
    #expect(made.status == 0, "\(made.errorText)")
    let pages = made.lines.map(String.init)
    #expect(pages.contains("tamis.1") && pages.contains("tamis-annotate.1"))
    #expect(pages.allSatisfy { $0.hasSuffix(".1") }, "\(made.text)")
    #expect(!pages.contains("tamis-help.1"))

    let run = String(decoding: try readFile(at: "\(folder.path)/man/tamis-run.1"), as: UTF8.self)
    #expect(run.hasPrefix(".\\\" Made from"))
    #expect(run.contains("\\fB\\-o\\fP, \\fB\\-\\-output\\fP \\fI"))
    // Every long option of the help is in the page.
    let help = try runTamis(["run", "--help"])
    let options = help.text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter {
      $0.hasPrefix("--") && $0.count > 2
    }
    #expect(options.count > 30)
    for option in Set(options) {
      #expect(run.contains(option.replacing("-", with: "\\-")), "\(option) is not in the page")
    }
  }

  @Test("The completions are scripts that their shells can read", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let folder = try TemporaryFolder()
    let read = try runShell(
      """
      tamis --generate-completion-script \(shell) > completions && grep -c annotate completions
      command -v \(shell) >/dev/null || exit 0
      \(shell) -n completions
      """, in: folder)
    #expect(read.status == 0, "\(read.errorText)")
  }
}
