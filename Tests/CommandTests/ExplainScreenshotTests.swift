import TamisTestSupport
import Testing

/// The pages of `tamis explain --html` in a real browser, where there is one.
@Suite("Explained pages in a browser", .enabled(if: Chromium.path != nil, "no Chromium is installed"))
struct ExplainScreenshotTests {
  private static let chrome = "Recevez notre lettre chaque matin."
  private static let prose = "Après huit ans de travaux, le moulin du village rouvre ses portes."
  private static let page = """
    <html lang="fr"><title>Le moulin</title><h1>Le moulin</h1>
    <p>\(prose) Les visiteurs reviennent en nombre, et le pain est bon.</p>
    <p>La meunière raconte que la roue a été refaite, planche après planche, par des gens du pays.</p>
    <p>Le dimanche, on moud devant le public, et chacun repart avec un petit sac de farine.</p>
    <p>La balise &lt;img src=x onerror=alert(1)&gt; n’est que du texte, ici comme ailleurs, pour toujours.</p>
    <div class="newsletter"><p>\(chrome)</p></div>
    """

  @Test("Kept and struck texts are in the document, and the console says nothing")
  func document() throws {
    let (folder, browser) = try open()
    let ended = try browser.run("--dump-dom", folder)
    #expect(ended.status == 0)
    #expect(ended.text.contains("<p dir=\"auto\">\(Self.prose)"))
    #expect(ended.text.contains("<del>\n<p dir=\"auto\">\(Self.chrome) <span"))
    #expect(!ended.text.contains("<img"))
    #expect(!ended.errorText.contains("CONSOLE"), "\(ended.errorText)")
  }

  @Test("The picture is not blank, narrow and wide, and differs in the dark", arguments: [360, 1200])
  func picture(width: Int) throws {
    let (folder, browser) = try open()
    let light = try browser.picture(width: width, folder)
    // A blank picture of this size is packed to less than 5 KB.
    #expect(light.count > 15_000)
    #expect(light.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try browser.picture(width: width, folder, "--blink-settings=preferredColorScheme=0") != light)
  }

  private func open() throws -> (TemporaryFolder, Browser) {
    let folder = try TemporaryFolder()
    let ended = try runTamis(["explain", "--html", "out.html", "-"], stdin: Self.page.utf8, in: folder)
    try #require(ended.status == 0)
    return (folder, try #require(Browser()))
  }
}

/// Chromium without a window.
private struct Browser {
  private let program: String

  init?() {
    guard let path = Chromium.path else { return nil }
    program = path
  }

  /// What the browser says of `out.html`, its console on standard error.
  func run(_ options: String..., in folder: TemporaryFolder) throws -> Ended {
    try ChildProcess(
      program,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr",
        "--user-data-dir=\(folder.file("profile"))",
      ] + options + ["file://\(folder.file("out.html"))"]
    ).finish(seconds: 120)
  }

  func run(_ option: String, _ folder: TemporaryFolder) throws -> Ended { try run(option, in: folder) }

  func picture(width: Int, _ folder: TemporaryFolder, _ option: String = "--mute-audio") throws -> [UInt8] {
    let ended = try run(
      "--screenshot=\(folder.file("out.png"))", "--window-size=\(width),900", option, in: folder)
    #expect(ended.status == 0)
    return try readFile(at: folder.file("out.png"))
  }
}
