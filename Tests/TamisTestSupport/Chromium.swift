import Foundation

/// A page in Chromium without a window, in our hands by the DevTools protocol over its pipe.
public final class Chromium {
  /// Where it is installed; nil where it is not.
  public static let path: String? = ["chromium", "chromium-browser", "google-chrome", "chrome"].lazy
    .flatMap { name in ["/usr/bin", "/usr/local/bin", "/snap/bin"].map { "\($0)/\(name)" } }
    .first { (try? readFile(at: $0)) != nil }

  /// What the page said on its console, and what it threw.
  public private(set) var complaints: [String] = []
  /// What it asked for, beyond itself.
  public private(set) var requests: [String] = []

  private let process: ChildProcess
  private var session: String?
  private var count = 0
  private var events: Set<String> = []

  /// Something the browser would not do.
  public struct Refusal: Error { public let reason: String }

  /// - Parameters:
  ///   - file: What it shows.
  ///   - folder: For its profile.
  ///   - isPhone: Whether the screen is that of a phone.
  public init(file: String, in folder: TemporaryFolder, isPhone: Bool = false, isDark: Bool = false) throws {
    guard let path = Self.path else { throw Refusal(reason: "no Chromium is installed") }
    // The pipe is file descriptors 3 and 4.
    process = try ChildProcess(
      "/bin/sh",
      [
        "-c", #"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#, path, "--headless=new", "--no-sandbox",
        "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe", "--no-first-run",
        "--user-data-dir=\(folder.file("profile"))", "about:blank",
      ])
    let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
    session =
      try call("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
    try call(
      "Emulation.setDeviceMetricsOverride",
      isPhone
        ? ["width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true]
        : ["width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try setDark(isDark)
    requests = []
    events = []
    try call("Page.navigate", ["url": "file://\(file)"])
    while !events.contains("Page.loadEventFired") { try take() }
    requests.removeAll { $0 == "file://\(file)" }
  }

  /// What the reader's system says of colours.
  public func setDark(_ isDark: Bool) throws {
    let scheme = ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]
    try call("Emulation.setEmulatedMedia", ["features": [scheme]])
  }

  /// The value of an expression of JavaScript as text; a promise is waited for.
  public func text(_ expression: String) throws -> String {
    let answer = try call(
      "Runtime.evaluate", ["expression": "Promise.resolve(\(expression)).then(String)", "awaitPromise": true])
    if let details = answer["exceptionDetails"] { throw Refusal(reason: "\(expression): \(details)") }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  /// Clicks with the mouse on the middle of an element.
  public func click(_ selector: String) throws {
    let place = try text(
      """
      (()=>{const e=document.querySelector(\(Self.quoted(selector)));if(!e)return "";e.scrollIntoView({block:"center",behavior:"instant"});
      const r=e.getBoundingClientRect();return (r.left+r.width/2)+" "+(r.top+r.height/2)})()
      """)
    let numbers = place.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 2 else { throw Refusal(reason: "no element is \(selector)") }
    for type in ["mousePressed", "mouseReleased"] {
      try call(
        "Input.dispatchMouseEvent",
        ["type": type, "x": numbers[0], "y": numbers[1], "button": "left", "clickCount": 1])
    }
  }

  /// Presses a key, such as `Tab` or `Enter`.
  public func press(_ key: String) throws {
    let codes = ["Tab": 9, "Enter": 13, " ": 32]
    var event: [String: Any] = ["type": "keyDown", "key": key, "windowsVirtualKeyCode": codes[key] ?? 0]
    if key == "Enter" { event["text"] = "\r" }
    try call("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    try call("Input.dispatchKeyEvent", event)
  }

  /// Types text where the focus is.
  public func type(_ text: String) throws { try call("Input.insertText", ["text": text]) }

  /// A picture in PNG.
  /// - Parameter isWhole: Of the whole page, not only of what is seen.
  public func picture(isWhole: Bool = false) throws -> [UInt8] {
    let answer = try call("Page.captureScreenshot", ["captureBeyondViewport": isWhole])
    return [UInt8](Data(base64Encoded: answer["data"] as? String ?? "") ?? Data())
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
  }

  @discardableResult
  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    count += 1
    let number = count
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    process.write(String(decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self) + "\0")
    while true {
      let answer = try take()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Refusal(reason: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Waits for what the browser says next, and notes what a page should not do.
  @discardableResult
  private func take() throws -> [String: Any] {
    guard let part = process.nextPart(endingWith: 0, seconds: 60),
      let message = try JSONSerialization.jsonObject(with: Data(part)) as? [String: Any]
    else { throw Refusal(reason: "the browser says nothing") }
    guard let method = message["method"] as? String else { return message }
    events.insert(method)
    let parameters = message["params"] as? [String: Any] ?? [:]
    switch method {
    case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
      complaints.append("\(parameters)")
    case "Network.requestWillBeSent":
      requests.append((parameters["request"] as? [String: Any])?["url"] as? String ?? "")
    default: break
    }
    return message
  }
}
