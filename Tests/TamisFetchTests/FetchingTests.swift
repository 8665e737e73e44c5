import Synchronization
import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

/// Fetches a list of URLs as a run does.
private func run(
  _ urls: [String], _ options: HTTPOptions, isOrdered: Bool = true, maximumBytes: Int = 1 << 20
) throws -> [(item: FetchItem, result: Fetched?)] {
  let fetch = Fetch(maximumBytes: maximumBytes, http: options)
  let scratch = try fetch.makeScratch()
  var reader = FetchingReader(inputs: urls, options: InputOptions(), fetch: fetch, isOrdered: isOrdered)
  var results: [(FetchItem, Fetched?)] = []
  while let item = reader.next() {
    if case .duplicate = item {
      results.append((item, nil))
    } else {
      results.append((item, fetched(item, by: fetch, using: scratch)))
    }
  }
  return results
}

/// Options for one server, which is asked without delay.
private func options(_ servers: LoopbackServer..., robots: Bool = false) -> HTTPOptions {
  var options = HTTPOptions(
    allowedHosts: Set(servers.flatMap { ["127.0.0.1:\($0.port)", "localhost:\($0.port)"] }), timeout: 20_000)
  options.delay = 0
  options.honoursRobots = robots
  options.seed = 1
  return options
}

@Suite struct FetchingTests {
  @Test("Many pages of some hosts, in the order of the list or not", arguments: [true, false])
  func manyPages(isOrdered: Bool) throws {
    let server = try LoopbackServer { path, _ in response("<p>\(path)") }
    var options = options(server)
    options.connectionsPerHost = 4
    let urls = (0..<200).map { "http://\($0 % 2 == 0 ? "127.0.0.1" : "localhost"):\(server.port)/\($0)" }
    let texts = try run(urls, options, isOrdered: isOrdered).map { $0.result?.text ?? "" }
    let expected = (0..<200).map { "<p>/\($0)" }
    #expect(isOrdered ? texts == expected : Set(texts) == Set(expected) && texts.count == 200)
    #expect(server.heads.count == 200 && server.connections <= 8)
  }

  @Test("A URL in another spelling is a duplicate and not fetched again")
  func duplicates() throws {
    let server = try LoopbackServer { path, _ in response("<p>\(path)") }
    var options = options(server)
    options.stripsTracking = true
    let urls = ["/a/../b", "/b#x", "/b?utm_source=y", "/c"].map { server.url($0) }
    let results = try run(urls, options)
    #expect(results.map { $0.result?.text } == ["<p>/b", nil, nil, "<p>/c"])
    #expect(server.paths == ["/b", "/c"])
    guard case .drop(.duplicate) = try Fetch().process(results[1].item) else {
      Issue.record("a duplicate was not dropped")
      return
    }
  }

  @Test("robots.txt is asked once, before all else, and obeyed")
  func robots() throws {
    let server = try LoopbackServer { path, _ in
      path == "/robots.txt" ? response("User-agent: *\nDisallow: /no", head: "") : response("<p>\(path)")
    }
    let results = try run(["/a", "/no/b", "/c"].map { server.url($0) }, options(server, robots: true))
    #expect(results.map { $0.result?.text } == ["<p>/a", nil, "<p>/c"])
    #expect(results[1].result?.code == .robotsDisallowed)
    #expect(server.paths.filter { $0 == "/robots.txt" }.count == 1)
    #expect(server.paths.first == "/robots.txt" && !server.paths.contains("/no/b"))
  }

  @Test("A redirect into what robots.txt forbids is not followed")
  func robotsAfterRedirect() throws {
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/robots.txt": response("User-agent: *\nDisallow: /no", head: "")
      case "/a": response("", status: "302 Found", head: "Location: /no\r\n")
      default: response("<p>\(path)")
      }
    }
    let results = try run([server.url("/a")], options(server, robots: true))
    #expect(results.first?.result?.code == .robotsDisallowed && !server.paths.contains("/no"))
  }

  @Test(
    "What a missing robots.txt means",
    arguments: [
      ("404 No", true), ("403 No", true), ("410 Gone", true), ("500 Oh", false), ("503 Oh", false),
      ("429 Enough", false), ("301 Moved", true),
    ])
  func robotsStatus(status: String, isAllowed: Bool) throws {
    let server = try LoopbackServer { path, _ in
      path.hasPrefix("/robots.txt")
        ? response("User-agent: *\nDisallow: /", status: status, head: "Location: /robots.txt?\r\n")
        : response("<p>a")
    }
    var options = options(server, robots: true)
    options.retries = 0
    let result = try run([server.url("/a")], options).first?.result
    #expect(isAllowed ? result?.text == "<p>a" : result?.code == .robotsDisallowed)
    #expect(server.paths.contains("/a") == isAllowed)
  }

  @Test("Requests to one host keep their distance", arguments: ["", "Crawl-delay: 0.3"])
  func pace(robots: String) throws {
    let times = Mutex<[ContinuousClock.Instant]>([])
    let server = try LoopbackServer { path, _ in
      if path == "/robots.txt" { return response("User-agent: *\n\(robots)", head: "") }
      times.withLock { $0.append(.now) }
      return response("<p>a")
    }
    var options = options(server, robots: true)
    options.delay = robots.isEmpty ? 300 : 0
    #expect(try run((0..<4).map { server.url("/\($0)") }, options).allSatisfy { $0.result?.text == "<p>a" })
    let seen = times.withLock { $0 }
    #expect(seen.count == 4)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $1 - $0 > .milliseconds(250) })
  }

  @Test("One host at a time gets no more requests than it may have")
  func perHost() throws {
    let state = Mutex((now: 0, most: 0))
    let server = try LoopbackServer { _, _ in
      state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      pause(milliseconds: 20)
      state.withLock { $0.now -= 1 }
      return response("<p>a")
    }
    var options = options(server)
    options.connectionsPerHost = 2
    _ = try run((0..<20).map { server.url("/\($0)") }, options)
    #expect(state.withLock { $0.most } == 2)
  }

  @Test("What says to come back later is asked again then; what asks for too long is an error")
  func retryAfter() throws {
    let count = Mutex<[String: Int]>([:])
    let server = try LoopbackServer { path, _ in
      let asked = count.withLock { count in
        count[path, default: 0] += 1
        return count[path, default: 0]
      }
      switch path {
      case "/twice" where asked < 3: return response("no", status: "503 Oh", head: "Retry-After: 0\r\n")
      case "/long": return response("no", status: "429 Oh", head: "Retry-After: 99999\r\n")
      case "/always": return response("no", status: "503 Oh", head: "Retry-After: 0\r\n")
      case "/never": return response("no", status: "404 Oh", head: "")
      default: return response("<p>a")
      }
    }
    let paths = ["/twice", "/long", "/always", "/never"]
    let results = try run(paths.map { server.url($0) }, options(server))
    #expect(results.map { $0.result?.code } == [nil, .httpStatus, .httpStatus, .httpStatus])
    #expect(results[0].result?.text == "<p>a")
    #expect(count.withLock { counts in paths.map { counts[$0] } } == [3, 1, 3, 1])
  }

  @Test("A host that is silent does not stop the others")
  func silentHost() throws {
    let silent = try LoopbackServer { path, _ in
      pause(milliseconds: 4000)
      return response("<p>\(path)")
    }
    let quick = try LoopbackServer { path, _ in response("<p>\(path)") }
    let urls =
      (0..<3).map { silent.url("/s\($0)") } + (0..<40).map { "http://localhost:\(quick.port)/\($0)" }
    var options = options(silent, quick)
    options.timeout = 1000
    let start = ContinuousClock.now
    let results = try run(urls, options, isOrdered: false)
    #expect(results.count == 43 && results.prefix(40).allSatisfy { $0.result?.page != nil })
    #expect(results.suffix(3).allSatisfy { $0.result?.code == .timeout })
    #expect(ContinuousClock.now - start < .seconds(8))
  }

  @Test("A host that cannot be reached costs a few tries, not one a page")
  func outage() throws {
    var options = HTTPOptions(allowedHosts: ["127.0.0.1:1"])
    (options.delay, options.retries, options.honoursRobots) = (0, 0, false)
    let start = ContinuousClock.now
    let results = try run((0..<500).map { "http://127.0.0.1:1/\($0)" }, options)
    #expect(results.count == 500 && results.allSatisfy { $0.result?.code == .connectionFailed })
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test("Large pages at once stay within their budget, and all come")
  func budget() throws {
    let server = try LoopbackServer { _, _ in response([UInt8](repeating: 0x61, count: 6 << 20)) }
    var options = options(server)
    options.connectionsPerHost = 16
    let results = try run((0..<24).map { server.url("/\($0)") }, options, maximumBytes: 8 << 20)
    #expect(results.allSatisfy { $0.result?.page?.header.bytes == 6 << 20 })
  }

  @Test("A cookie is sent back in the same run, unless that is not wanted", arguments: [true, false])
  func cookies(isKept: Bool) throws {
    let server = try LoopbackServer { _, _ in
      response(
        "<p>a", head: "Content-Type: text/html\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2; Domain=example.com\r\n")
    }
    var options = options(server)
    options.keepsCookies = isKept
    _ = try run([server.url("/a"), server.url("/b")], options)
    #expect(server.heads.map { $0.contains("Cookie: a=1\r\n") } == [false, isKept])
  }

  @Test("A page in the cache is only asked about")
  func cache() throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { _, head in
      head.contains("If-None-Match: \"v1\"\r\n")
        ? response("", status: "304 Not Modified", head: "ETag: \"v1\"\r\n")
        : response(
          "<p>a", head: "Content-Type: text/html\r\nETag: \"v1\"\r\nDate: Mon, 23 Nov 2026 08:15:30 GMT\r\n")
    }
    var options = options(server)
    options.cacheFolder = folder.file("cache")
    let first = try run([server.url("/a")], options)
    let second = try run([server.url("/a")], options)
    #expect(first[0].result?.text == "<p>a" && first[0].result == second[0].result)
    #expect(server.heads.map { $0.contains("If-None-Match") } == [false, true])
    // Handles are used again: what one request says, the next does not.
    let third = try run(["/a", "/b", "/a?c"].map { server.url($0) }, options)
    #expect(third.allSatisfy { $0.result?.text == "<p>a" })
    #expect(server.heads.suffix(3).map { $0.contains("If-None-Match") } == [true, false, false])
    #expect(server.heads.allSatisfy { $0.contains("Accept-Encoding: gzip, deflate, br, zstd\r\n") })
  }

  @Test("A run goes on from its state file: the same records, and nothing asked twice")
  func state() throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { path, _ in
      path == "/404" ? response("no", status: "404 No") : response("<p>\(path)")
    }
    var options = options(server)
    options.statePath = folder.file("state")
    options.now = { 1_795_421_730 }
    let urls = ["/a", "/404", "/b"].map { server.url($0) }
    let first = try run(urls, options).map(\.result)
    #expect(try run(urls, options).map(\.result) == first)
    #expect(server.heads.count == 3)
    // Killed in the middle of the last entry.
    let bytes = try readFile(at: folder.file("state"))
    try folder.write(bytes.dropLast(5), to: "state")
    #expect(try run(urls, options).map(\.result) == first)
    #expect(server.paths == ["/a", "/404", "/b", "/b"])
    try folder.write("something else, and longer than a signature", to: "state")
    #expect(try run(urls, options).allSatisfy { $0.result?.code == .badInput })
  }
}

@Test(
  "How long to wait before the next try",
  arguments: [
    (1, nil, 500...1000), (2, nil, 1000...2000), (3, nil, nil), (1, "7", 7000...7100), (1, "61", nil),
    (1, "99999999999999999999", nil), (1, "-5", 500...1000), (1, "soon", 500...1000),
    (1, "Mon, 23 Nov 2026 08:15:33 GMT", 3000...3100), (1, "Mon, 23 Nov 2020 08:15:33 GMT", 0...100),
  ] as [(Int, String?, ClosedRange<Int>?)])
func waits(failures: Int, retryAfter: String?, milliseconds: ClosedRange<Int>?) {
  var options = HTTPOptions()
  options.seed = 7
  var policy = RetryPolicy(options)
  let wait = policy.wait(afterFailures: failures, retryAfter: retryAfter, now: 1_795_421_730)
  #expect((wait == nil) == (milliseconds == nil))
  if let wait, let milliseconds {
    #expect(wait >= .milliseconds(milliseconds.lowerBound) && wait <= .milliseconds(milliseconds.upperBound))
  }
  var again = RetryPolicy(options)
  #expect(again.wait(afterFailures: failures, retryAfter: retryAfter, now: 1_795_421_730) == wait)
}

@Test("Hosts come out of the schedule in the order of their times")
func schedule() {
  var generator = SeededGenerator(seed: 3)
  let start = ContinuousClock.now
  var schedule = HostSchedule()
  var times: [Int] = []
  for _ in 0..<500 {
    let time = Int.random(in: 0..<1000, using: &generator)
    times.append(time)
    schedule.add(HostQueue(delay: .zero, now: start), at: start + .milliseconds(time))
  }
  #expect(schedule.popDue(start - .seconds(1)) == nil)
  for time in times.sorted() {
    #expect(schedule.nextTime == start + .milliseconds(time))
    #expect(schedule.popDue(start + .seconds(2)) != nil)
  }
  #expect(schedule.popDue(start + .seconds(2)) == nil)
}

@Test(
  "Proxies of the environment",
  arguments: [
    ("http://a/", "http://p:1"), ("https://a/", "http://q:2"), ("http://x.local/", nil),
    ("http://local/", nil),
    ("https://nolocal/", "http://q:2"), ("http://[::1]/", nil),
  ])
func proxies(url: String, proxy: String?) throws {
  let variables = [
    "http_proxy": "http://p:1", "ALL_PROXY": "http://q:2", "no_proxy": ".local, ::1",
    "HTTP_PROXY": "http://evil",
  ]
  let settings = ProxySettings { variables[$0] }
  #expect(settings.proxy(for: try #require(WebURL(url))) == proxy)
}

@Test(
  "Behind a proxy the URL alone decides",
  arguments: [
    ("http://example.org/", true), ("http://127.1/", false), ("http://[::ffff:10.0.0.1]/", false),
    ("http://localhost/", false), ("http://a.localhost./", false), ("http://8.8.8.8/", true),
    ("http://10.0.0.1:8080/", true),
  ])
func byName(url: String, isAllowed: Bool) throws {
  let addressGuard = AddressGuard(allowedHosts: ["10.0.0.1:8080"])
  #expect(addressGuard.allowsByName(try #require(WebURL(url))) == isAllowed)
}
