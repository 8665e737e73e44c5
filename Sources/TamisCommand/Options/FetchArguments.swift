import ArgumentParser
import TamisCore
import TamisFetch

/// How pages come over HTTP.
struct FetchArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Tell servers whom to write to: an address or a URL.", valueName: "text"))
  var contact: String?

  @Option(
    help: ArgumentHelp(
      "Wait this long between requests to one host; its Crawl-delay may make it longer.", valueName: "seconds"
    ))
  var delay = 1.0

  @Option(
    name: .customLong("per-host"), help: ArgumentHelp("Send one host N requests at once.", valueName: "n"))
  var connectionsPerHost = 1

  @Option(help: ArgumentHelp("Send N requests at once, to all hosts together.", valueName: "n"))
  var connections = 64

  @Option(
    help: ArgumentHelp("Repeat N times what fails for a while, such as a status of 503.", valueName: "n"))
  var retries = 2

  @Option(
    name: .customLong("max-wait"),
    help: ArgumentHelp(
      "Wait no longer than this for a host that asks to be left alone.", valueName: "seconds"))
  var maximumWait = 60

  @Option(
    name: .customLong("max-redirects"),
    help: ArgumentHelp("Follow no more redirects than this.", valueName: "n"))
  var maximumRedirects = 20

  @Option(
    name: .customLong("state"),
    help: ArgumentHelp(
      "Note in a file what was fetched; the same command goes on from there after an interruption.",
      valueName: "file"))
  var statePath: String?

  @Option(
    name: .customLong("cache"),
    help: ArgumentHelp(
      "Keep pages in a folder and ask servers only for what has changed since.", valueName: "folder"))
  var cacheFolder: String?

  @Flag(
    name: .customLong("strip-tracking"),
    help: "Leave parameters such as utm_source out of URLs before they are requested.")
  var stripsTracking = false

  @Option(
    name: .customLong("allow-host"), parsing: .singleValue,
    help: ArgumentHelp(
      "Fetch from this host although its address is private, such as localhost:8080; repeatable.",
      valueName: "host:port"))
  var allowedHosts: [String] = []

  @Flag(name: .customLong("cookies"), inversion: .prefixedNo, help: "Send cookies back, within the run.")
  var keepsCookies = true

  @Flag(
    name: .customLong("proxy"), inversion: .prefixedNo,
    help: "Use the proxies of http_proxy, https_proxy, all_proxy and no_proxy, which then resolve the names.")
  var usesProxies = false

  @Flag(name: .customLong("follow-to-http"), help: "Follow redirects from https to http, too.")
  var followsToHTTP = false

  @Flag(name: .customLong("no-robots"), help: "Do not ask for robots.txt: only where the site is yours.")
  var ignoresRobots = false

  @Flag(
    name: .customLong("insecure"),
    help: "Take any certificate, so that anybody on the way can change what is read.")
  var isInsecure = false

  func validate() throws {
    guard (0...86_400).contains(delay) else { throw ValidationError("--delay must be between 0 and 86400.") }
    guard (1...64).contains(connectionsPerHost) else {
      throw ValidationError("--per-host must be between 1 and 64.")
    }
    guard (1...512).contains(connections) else {
      throw ValidationError("--connections must be between 1 and 512.")
    }
    guard (0...10).contains(retries) else { throw ValidationError("--retries must be between 0 and 10.") }
    guard (0...86_400).contains(maximumWait) else {
      throw ValidationError("--max-wait must be between 0 and 86400.")
    }
    guard (0...100).contains(maximumRedirects) else {
      throw ValidationError("--max-redirects must be between 0 and 100.")
    }
    for host in allowedHosts {
      let port = host.split(separator: ":", omittingEmptySubsequences: false).last.flatMap { UInt16($0) }
      guard host.contains(":"), !host.hasPrefix(":"), port != nil, !host.contains("/") else {
        throw ValidationError("--allow-host wants HOST:PORT, such as localhost:8080, not '\(host)'.")
      }
    }
    guard contact?.unicodeScalars.allSatisfy({ $0.isASCII && $0.value >= 32 && $0.value != 127 }) ?? true
    else {
      throw ValidationError("--contact must be printable ASCII, for it goes into a header.")
    }
  }

  /// - Throws: Where the state file or the cache cannot be used; what is wrong has been told then.
  func stage(_ size: SizeArguments, _ time: TimeoutArguments) throws -> Fetch {
    if isInsecure {
      Console.tell("warning: --insecure: nobody checks who the servers are; do not trust what is read")
    }
    var http = HTTPOptions(
      contact: contact, allowedHosts: Set(allowedHosts), maximumRedirects: maximumRedirects,
      timeout: time.milliseconds)
    http.delay = Int(delay * 1000)
    http.connectionsPerHost = connectionsPerHost
    http.connections = connections
    http.retries = retries
    http.maximumRetryAfter = maximumWait
    http.statePath = statePath
    http.cacheFolder = cacheFolder
    http.stripsTracking = stripsTracking
    http.keepsCookies = keepsCookies
    http.usesProxies = usesProxies
    http.followsToHTTP = followsToHTTP
    http.honoursRobots = !ignoresRobots
    http.verifiesTLS = !isInsecure
    do throws(TamisError) {
      try http.checkFiles()
    } catch {
      Console.tell(error.description)
      throw ExitStatus.fatal
    }
    return Fetch(maximumBytes: size.maximumBytes, http: http)
  }
}
