internal import CCurl
internal import Glibc
import TamisCore

/// Fetches many pages at once on one thread: queues them by host, asks robots.txt, paces, follows redirects,
/// and repeats what failed for a while.
///
/// Nothing here ever waits for one host: what may not run yet stands in its host's queue.
final class EventLoop {
  typealias Instant = ContinuousClock.Instant

  private let options: HTTPOptions
  /// The longest page, in bytes as sent.
  private let limit: Int
  private let mailbox: LoopMailbox
  private let client: CurlClient
  private let cache: PageCache?
  private let proxies: ProxySettings?
  private let archive: ExchangeArchive
  private var retryPolicy: RetryPolicy
  private var robots = RobotsCache()
  private var hosts: [String: HostQueue] = [:]
  private var schedule = HostSchedule()
  /// Hosts whose next job waits until somebody takes what is finished.
  private var parked: [HostQueue] = []
  private var running = RunningTransfers()
  private let bodies = BodyPool()
  private var now = ContinuousClock.now

  /// What a page that has just been asked for is taken to weigh.
  private static let usualPage = 128 << 10
  /// Redirects of robots.txt that are followed; then there is none (RFC 9309, 2.3.1.2).
  private static let robotsRedirects = 5
  private static let longestRepeated = Duration.seconds(10)

  init(_ options: HTTPOptions, limit: Int, mailbox: LoopMailbox) throws(TamisError) {
    self.options = options
    self.limit = limit
    self.mailbox = mailbox
    client = try CurlClient(options)
    cache = try options.cacheFolder.map { folder throws(TamisError) in try PageCache(folder) }
    proxies = options.usesProxies ? ProxySettings.fromEnvironment() : nil
    archive = ExchangeArchive(writer: options.archive)
    retryPolicy = RetryPolicy(options)
  }

  /// Runs until the mailbox is closed.
  func run() {
    while let mail = mailbox.take() {
      now = ContinuousClock.now
      for request in mail.requests { advance(HTTPJob(request)) }
      if mail.canTakeMore, !parked.isEmpty {
        let hosts = parked
        parked.removeAll()
        for host in hosts { look(at: host) }
      }
      startDue(mail)
      guard client.run() else { return failAll() }
      var hasFinished = false
      while let (transfer, status) = client.finished() {
        hasFinished = true
        finish(transfer, status)
      }
      giveUpOverdue()
      running.goOn(now: now)
      // What has finished may have made room.
      if hasFinished { continue }
      guard client.wait(milliseconds: patience, wake: mailbox.descriptor) else { return failAll() }
    }
  }

  /// How long nothing can happen by itself.
  private var patience: Int {
    var next = running.nextCheck ?? now + .seconds(60)
    if running.count < options.connections, let time = schedule.nextTime { next = min(next, time) }
    let (seconds, attoseconds) = (next - ContinuousClock.now).components
    return max(0, min(60_000, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1))
  }

  // MARK: Queues

  /// Brings a job to its host's queue, by way of robots.txt.
  private func advance(_ job: HTTPJob) {
    guard case .page = job.purpose, options.honoursRobots else { return enqueue(job) }
    switch robots.answer(for: job, now: now) {
    case .rules(let rules):
      // robots.txt itself is never forbidden (RFC 9309, 2.2.2).
      if job.url.target == "/robots.txt" || rules.allows(job.url.target) {
        enqueue(job)
      } else {
        end(job, .robots)
      }
    case .refused(let failure): end(job, failure)
    case .wait: break
    case .ask: enqueue(HTTPJob(robotsOf: job.url))
    }
  }

  private func enqueue(_ job: HTTPJob) {
    let host: HostQueue
    if let known = hosts[job.url.host] {
      host = known
    } else {
      host = HostQueue(delay: .milliseconds(options.delay), now: now)
      hosts[job.url.host] = host
    }
    if let failure = host.currentOutage(now: now) { return end(job, failure) }
    host.add(job)
    look(at: host)
  }

  private func look(at host: HostQueue) {
    guard host.active < options.connectionsPerHost, let time = host.readyAt else { return }
    schedule.add(host, at: time)
  }

  private func startDue(_ mail: LoopMailbox.Mail) {
    while running.count < options.connections, let host = schedule.popDue(now) {
      guard host.active < options.connectionsPerHost, let time = host.readyAt else { continue }
      guard time <= now else {
        schedule.add(host, at: time)
        continue
      }
      guard let job = host.next, mayStart(job, mail) else {
        parked.append(host)
        mailbox.waitForRoom(since: mail)
        continue
      }
      if let job = host.start(now: now) { start(job, on: host) }
      look(at: host)
    }
  }

  /// Whether the pages in memory leave room for another. The one that all others wait for always may.
  private func mayStart(_ job: HTTPJob, _ mail: LoopMailbox.Mail) -> Bool {
    let arriving = max(running.budget.bytes, running.count * Self.usualPage)
    if mail.held + arriving < LoopMailbox.room || job.number < 0 { return true }
    return job.number == mail.urgent || (running.isEmpty && mail.held == 0)
  }

  // MARK: Requests

  private func start(_ job: HTTPJob, on host: HostQueue) {
    let proxy = proxies?.proxy(for: job.url)
    let addressGuard = AddressGuard(allowedHosts: options.allowedHosts)
    if proxy != nil, !addressGuard.allowsByName(job.url) {
      host.active -= 1
      return end(job, .forbiddenAddress)
    }
    let purpose = job.purpose(limit: limit)
    let exchange = Exchange(
      job.url, for: purpose, guarding: addressGuard, isProxied: proxy != nil,
      isArchived: options.archive != nil, budget: running.budget, pool: bodies)
    var request = CurlClient.Request(url: job.url, proxy: proxy)
    if !job.isRobots, let cached = cache?.page(at: job.url) {
      job.cached = cached
      request.ifNoneMatch = cached.head["etag"]
      request.ifModifiedSince = cached.head["last-modified"]
    }
    guard let transfer = client.start(request, exchange: exchange) else {
      host.active -= 1
      return end(job, HTTPFailure(.environment, "no memory", "free some memory", retryable: true))
    }
    running.add(
      RunningTransfer(job, host: host, exchange: exchange, options: options, now: now), as: transfer)
  }

  private func finish(_ transfer: CurlTransfer, _ status: tamis_http_status) {
    guard let ended = running.take(transfer) else { return transfer.end() }
    var failure: HTTPFailure?
    var isWhole = status == tamis_http_ok
    if case .enough? = ended.exchange.stop { isWhole = true }
    if !isWhole { failure = HTTPFailure(status, exchange: ended.exchange, problem: transfer.problem) }
    transfer.end()
    settle(ended, failure)
  }

  private func giveUpOverdue() {
    now = ContinuousClock.now
    guard let check = running.nextCheck, check <= now else { return }
    for (transfer, failure) in running.overdue(now: now) {
      let ended = running.take(transfer)
      transfer.end()
      if let ended { settle(ended, failure) }
    }
  }

  // MARK: Answers

  private func settle(_ ended: RunningTransfer, _ failure: HTTPFailure?) {
    let exchange = ended.exchange
    defer {
      exchange.release()
      look(at: ended.host)
    }
    let archiveFailure = archive.keep(ended, failure)
    if let failure {
      let isReachable = exchange.headIsOver || exchange.refusedAddress
      if isReachable { ended.host.succeed() } else { ended.host.fail(failure, now: now) }
      repeatOrEnd(ended, failure)
      if let outage = ended.host.currentOutage(now: now) {
        for job in ended.host.removeAll() { end(job, outage) }
      }
      return
    }
    let head = exchange.head
    let job = ended.job
    if let archiveFailure { return end(job, archiveFailure) }
    if [301, 302, 303, 307, 308].contains(head.status), let location = head["location"], !location.isEmpty {
      ended.host.succeed()
      return redirect(job, to: location, status: head.status)
    }
    if head.status == 304, let cached = job.cached {
      ended.host.succeed()
      return end(job, with: cached.response(at: job.url, redirects: job.redirects))
    }
    guard (200...299).contains(head.status) else { return repeatOrEnd(ended, .status(head.status)) }
    ended.host.succeed()
    if case .robots(let origin) = job.purpose {
      return setRobots(origin, .rules(RobotsFile.rules(exchange.body, head: head)))
    }
    var response = HTTPResponse(
      url: job.url, redirects: job.redirects, head: head, headBytes: exchange.headBytes,
      requestBytes: exchange.requestBytes, body: exchange.body, pool: bodies,
      date: head["date"].flatMap(Timestamp.http) ?? options.now())
    if let problem = cache?.keep(response) { response.warnings.append(problem) }
    end(job, with: response)
  }

  private func redirect(_ job: HTTPJob, to location: String, status: Int) {
    job.redirects += 1
    job.failures = 0
    job.cached = nil
    if job.isRobots, job.redirects > Self.robotsRedirects { return end(job, .status(404)) }
    do throws(HTTPFailure) {
      job.url = try options.redirect(of: job, to: location, status: status)
    } catch {
      return end(job, error)
    }
    // robots.txt is what it leads to, whatever that host's own one says.
    if job.isRobots { enqueue(job) } else { advance(job) }
  }

  private func repeatOrEnd(_ ended: RunningTransfer, _ failure: HTTPFailure) {
    let job = ended.job
    job.failures += 1
    // What has cost that much time already is left for another run.
    guard failure.isRepeatable, now - ended.start < Self.longestRepeated else { return end(job, failure) }
    let retryAfter = failure.httpStatus == nil ? nil : ended.exchange.head["retry-after"]
    guard
      let wait = retryPolicy.wait(afterFailures: job.failures, retryAfter: retryAfter, now: options.now())
    else { return end(job, failure) }
    // A server that fails is given a rest as well as one that says so.
    ended.host.slowDown(for: wait, now: now)
    enqueue(job)
  }

  // MARK: Ends

  private func end(_ job: HTTPJob, with response: HTTPResponse) {
    if case .page(let request) = job.purpose { request.onEnd(.success(response)) }
  }

  private func end(_ job: HTTPJob, _ failure: HTTPFailure) {
    switch job.purpose {
    case .page(let request):
      let error = failure.error(url: request.given, at: request.origin, attempts: job.failures)
      request.onEnd(.failure(error))
    case .robots(let origin): setRobots(origin, RobotsFile.answer(to: failure))
    }
  }

  private func setRobots(_ origin: String, _ answer: RobotsCache.Answer) {
    let waiting = robots.set(answer, for: origin, now: now)
    if case .rules(let rules) = answer, let delay = rules.crawlDelay, let host = waiting.first?.url.host {
      let seconds = min(delay, Double(options.maximumCrawlDelay))
      hosts[host]?.setCrawlDelay(.milliseconds(Int(seconds * 1000)), now: now)
    }
    for job in waiting { advance(job) }
  }

  /// libcurl itself is broken: nothing will come any more.
  private func failAll() {
    let failure = HTTPFailure(.environment, "libcurl fails", "free memory and file handles", retryable: true)
    while let mail = mailbox.take() {
      for request in mail.requests { advance(HTTPJob(request)) }
      for transfer in running.transfers {
        let ended = running.take(transfer)
        transfer.end()
        if let ended { end(ended.job, failure) }
      }
      for host in hosts.values { for job in host.removeAll() { end(job, failure) } }
      mailbox.wait()
    }
  }
}
