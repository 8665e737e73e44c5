import ArgumentParser
import TamisFetch

/// Inputs whose kind is named, because nothing else tells it.
struct SourceArguments: ParsableArguments {
  @Option(
    name: .customLong("cdx"), parsing: .singleValue,
    help: ArgumentHelp(
      "Read the records that an index of archives (CDXJ, CDX) names, where they lie; repeatable.",
      valueName: "file"))
  var indexes: [String] = []

  @Option(
    name: .customLong("sitemap"), parsing: .singleValue,
    help: ArgumentHelp(
      "Fetch the pages of a sitemap, or of all in an index of them; repeatable.", valueName: "url"))
  var sitemaps: [String] = []

  @Option(
    name: .customLong("feed"), parsing: .singleValue,
    help: ArgumentHelp("Fetch the pages of a feed: RSS, Atom, JSON Feed; repeatable.", valueName: "url"))
  var feeds: [String] = []

  @Option(
    name: .customLong("discover"), parsing: .singleValue,
    help: ArgumentHelp(
      "Find the sitemaps and feeds of a site and fetch their pages; repeatable.", valueName: "url"))
  var sites: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out pages that a sitemap or feed says are older, such as 2026-11-01.", valueName: "date"))
  var since: SinceDate?

  func validate() throws {
    guard since != nil, sitemaps.isEmpty, feeds.isEmpty, sites.isEmpty else { return }
    throw ValidationError("--since goes by the dates of --sitemap, --feed or --discover, but there is none.")
  }

  var named: [NamedInput] {
    indexes.map { .index($0) } + (sitemaps + feeds).map { .list($0) } + sites.map { .site($0) }
  }
}

/// A day, or a moment, from which pages are new.
struct SinceDate: ExpressibleByArgument {
  /// Since 1970.
  let seconds: Int

  init?(argument: String) {
    guard let seconds = Timestamp.beginning(of: argument) else { return nil }
    self.seconds = seconds
  }
}
