/// An input whose kind the user names, because its address does not tell what to do with it.
public enum NamedInput: Sendable, Equatable {
  /// An index of archives, CDXJ or CDX: a path, or `-` for standard input.
  case index(String)
  /// A sitemap or a feed, whose pages are fetched: a URL, or the path of a file.
  case list(String)
  /// A page of a site whose sitemaps and feeds are looked for: a URL.
  case site(String)
}
