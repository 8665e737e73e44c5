import TamisCore
internal import TamisUnicode

/// The pages that a sitemap, a feed or a whole site lists, each once, in the order of the lists.
///
/// A list that cannot be had or read is an error in its place. One list is in memory at a time.
final class ListedPages: ItemSource {
  /// What to begin with.
  enum Root: Equatable {
    /// A sitemap or feed: a URL or the path of a file.
    case list(String)
    /// Any page of a site.
    case site(String)
  }

  private struct Pending {
    let url: String
    /// How many indexes lead to it.
    let depth: Int
    /// Whether nobody has said that it is there.
    let isGuess: Bool
  }

  private let fetch: ListFetch
  private let since: Int?
  private var root: Root?
  /// Where pages must lie, if a site is looked through; its own lists could name anybody's.
  private var site: SiteHost?
  /// Lists to be read, the next one last.
  private var pending: [Pending] = []
  private var found: [FetchItem] = []
  private var seenLists: Set<String> = []
  private var seenPages: Set<String> = []
  private var hasLists = false
  private var decoder = Decoder()
  private var parser: JSONParser

  /// The protocol allows indexes of sitemaps, and none of indexes; some sites have them all the same.
  private static let maximumDepth = 3
  private static let maximumLists = 50_000
  // Of about 100 bytes each.
  private static let maximumRemembered = 1 << 20
  private static let maximumPage = 4 << 20
  /// RFC 9309, 2.5.
  private static let maximumRobots = 500 << 10

  /// - Parameter since: Pages that are known to be older are left out. Seconds since 1970.
  init(_ root: Root, since: Int?, fetch: @escaping ListFetch) throws(TamisError) {
    self.root = root
    self.since = since
    self.fetch = fetch
    parser = try JSONParser()
  }

  func next() -> SourceStep? {
    if let root { begin(root) }
    root = nil
    while true {
      if let item = found.popLast() { return .item(item) }
      guard let list = pending.popLast() else { return nil }
      read(list)
      found.reverse()
    }
  }

  private func begin(_ root: Root) {
    switch root {
    case .list(let url): pending = [Pending(url: url, depth: 0, isGuess: false)]
    case .site(let url): discover(url)
    }
  }

  /// Looks for the lists of a site where sites have them: in robots.txt, in the head of the page, and at
  /// `/sitemap.xml`.
  private func discover(_ url: String) {
    guard let page = WebURL(requesting: url), let robots = Reference.resolved("/robots.txt", against: url)
    else {
      found = [.failure(.badURL(url, at: Origin()), record: nil)]
      return
    }
    site = SiteHost(page.host)
    var sitemaps = attempt(robots, limit: Self.maximumRobots, isGuess: true).map(Self.sitemaps) ?? []
    var feeds: [String] = []
    if let page = attempt(page.requested, limit: Self.maximumPage, isGuess: false) {
      // A site may have moved, as from example.org to www.example.com.
      site?.add(WebURL(requesting: page.url)?.host)
      let links = HeadLinks(page.bytes, at: page.url)
      sitemaps += links.sitemaps.filter { !sitemaps.contains($0) }
      feeds = links.feeds
    }
    var lists = (sitemaps + feeds).map { Pending(url: $0, depth: 0, isGuess: false) }
    if sitemaps.isEmpty, let usual = Reference.resolved("/sitemap.xml", against: url) {
      lists.insert(Pending(url: usual, depth: 0, isGuess: true), at: 0)
    }
    pending = lists.reversed()
    if feeds.isEmpty, sitemaps.isEmpty, let usual = pending.popLast() {
      read(usual)
      if !hasLists, found.isEmpty { found = [.failure(.noLists(at: url), record: nil)] }
    }
    found.reverse()
  }

  /// The addresses in the `Sitemap` lines of a robots.txt.
  static func sitemaps(in robots: FetchedList) -> [String] {
    var sitemaps: [String] = []
    for line in robots.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: Array(line[..<colon])[...].trimmed, as: UTF8.self).lowercased()
      guard name == "sitemap" || name == "\u{FEFF}sitemap" else { continue }
      let value = line[(colon + 1)...].prefix { $0 != UInt8(ascii: "#") }
      let url = Reference.resolved(String(decoding: value, as: UTF8.self), against: robots.url)
      if let url, !sitemaps.contains(url), sitemaps.count < maximumLists { sitemaps.append(url) }
    }
    return sitemaps
  }

  /// Gets something; what fails is an error in its place, unless it was only a guess that is not there.
  private func attempt(_ url: String, limit: Int, isGuess: Bool) -> FetchedList? {
    do throws(TamisError) {
      return try fetch(url, limit)
    } catch {
      let isAbsent = error.httpStatus.map { (400...499).contains($0) && $0 != 429 } ?? false
      if !isGuess || !isAbsent { found.append(.failure(error, record: nil)) }
      return nil
    }
  }

  private func read(_ pending: Pending) {
    guard seenLists.count < Self.maximumLists else {
      self.pending = []
      found.append(.failure(.tooManyLists(over: Self.maximumLists, at: pending.url), record: nil))
      return
    }
    guard seenLists.insert(pending.url).inserted else { return }
    guard let fetched = attempt(pending.url, limit: LinkList.maximumBytes, isGuess: pending.isGuess) else {
      return
    }
    do throws(TamisError) {
      guard let list = LinkList(try text(of: fetched), &parser) else {
        if pending.isGuess { return }
        throw .notAList(at: pending.url)
      }
      hasLists = true
      take(list, from: fetched.url, pending)
    } catch {
      found.append(.failure(error, record: nil))
    }
  }

  /// The list in UTF-8, unpacked where it is a `.gz`.
  private func text(of list: FetchedList) throws(TamisError) -> [UInt8] {
    var bytes = list.bytes
    switch try ContentEncoding.gzip.undo(bytes, limit: LinkList.maximumBytes) {
    case .notEncoded: break
    case .whole(let content): bytes = content
    case .cut, .damaged:
      throw .badCompression("damaged compressed data", at: Origin(), url: list.url)
    case .tooLarge:
      throw .tooLarge("a list", over: LinkList.maximumBytes, at: Origin(), url: list.url)
    }
    do throws(ICUError) {
      return try decoder.decode(bytes, contentType: list.contentType).utf8
    } catch {
      throw TamisError(
        .environment, at: Origin(), url: list.url, problem: "ICU cannot decode it: \(error)",
        remedy: "install ICU with its data (libicu72 or newer)")
    }
  }

  private func take(_ list: LinkList, from url: String, _ pending: Pending) {
    var lists: [Pending] = []
    var unusable = 0
    var foreign = 0
    for entry in list.entries {
      if let since, let date = entry.date, date.end <= since { continue }
      guard let target = Reference.resolved(entry.url, against: url) else {
        unusable += 1
        continue
      }
      if let site, !site.contains(WebURL(requesting: target)?.host) {
        foreign += 1
        continue
      }
      if list.kind == .sitemapIndex {
        lists.append(Pending(url: target, depth: pending.depth + 1, isGuess: false))
      } else if seenPages.count >= Self.maximumRemembered || seenPages.insert(target).inserted {
        found.append(.url(target, origin: Origin(file: url)))
      }
    }
    if pending.depth < Self.maximumDepth {
      self.pending += lists.reversed()
    } else if !lists.isEmpty {
      report("indexes of sitemaps within one another, more than \(Self.maximumDepth) deep", url)
    }
    if unusable > 0 { report("\(unusable) entries that are no URLs", url) }
    if foreign > 0 { report("\(foreign) URLs of other hosts were left out", url) }
    if list.isCut { report("more than \(LinkList.maximumEntries) entries; the rest was left out", url) }
  }

  private func report(_ problem: String, _ url: String) {
    let error = TamisError(
      .badInput, at: Origin(file: url), problem: "in this list: \(problem)",
      remedy: "give what is missing as inputs of its own")
    found.append(.failure(error, record: nil))
  }
}

/// The hosts whose pages are a site's own: the one it was asked for by, with or without `www.`, and those
/// below it.
private struct SiteHost {
  private var names: [String] = []

  init(_ host: String) { add(host) }

  mutating func add(_ host: String?) {
    guard let host else { return }
    let name = Self.bare(host)
    if !names.contains(name) { names.append(name) }
  }

  func contains(_ host: String?) -> Bool {
    guard let host = host.map(Self.bare) else { return false }
    return names.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static func bare(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

extension TamisError {
  fileprivate static func notAList(at url: String) -> TamisError {
    TamisError(
      .badInput, at: Origin(file: url), problem: "neither a sitemap nor a feed",
      remedy: "give the address of a sitemap, of RSS, Atom or a JSON feed; --discover finds them")
  }

  fileprivate static func noLists(at url: String) -> TamisError {
    TamisError(
      .notFound, at: Origin(), url: url, problem: "the site names no sitemap and no feed",
      remedy: "give the addresses of its pages")
  }

  fileprivate static func tooManyLists(over limit: Int, at url: String) -> TamisError {
    TamisError(
      .tooLarge, at: Origin(file: url), problem: "more than \(limit) lists; the rest was left out",
      remedy: "give the lists that are missing as inputs of their own")
  }
}
