extension ChromeRule {
  /// Links to other pages of the same thing, and buttons to load more.
  static let paging = ChromeRule(
    name: "paging", cls: .paging,
    words: [
      "pagination", "pager", "paging", "page-numbers", "pagenav", "load-more", "post-navigation", "nav-links",
      "prev-next", "previous-next", "paginate", "fenye", "pagelinks",
    ],
    maximumShare: 0.12)
}
