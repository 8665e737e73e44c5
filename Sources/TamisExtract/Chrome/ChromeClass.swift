/// The kinds of page chrome. The raw value is `cls` in a record's `removed`.
enum ChromeClass: String, CaseIterable, Sendable {
  /// Share buttons and link copying.
  case share
  /// Like, bookmark, tip, pin.
  case react
  /// Comment box, counts, empty states.
  case comments
  /// Links to other articles.
  case related
  /// Subscription boxes.
  case newsletter
  /// Consent banners.
  case cookie
  /// Advertising labels.
  case ads
  /// Subscriber walls.
  case paywall
  /// Log in, sign up.
  case account
  /// Menus, skip links, breadcrumbs, back to top.
  case nav
  /// Pagination, expand, load more.
  case paging
  /// Language menus (also: a list whose items are all language names).
  case language
  /// Liability and investment notices.
  case disclaimer
  /// Rights and reprint notices.
  case copyright
  /// Editor, source and photo lines: remove from text, keep as metadata.
  case credits
  /// App download and QR code.
  case app
  /// Link to the original or a translation notice.
  case original
  /// Reading time, view counts, font size, listen.
  case readtime
  /// Follow us, social accounts.
  case follow
  /// Report, correct, feedback.
  case report
  /// Published and updated lines: remove from text, keep as metadata.
  case dates
  /// Media player and loading states.
  case player
  /// An element nobody sees.
  case hidden
  /// Input fields and their labels.
  case form
  /// Text outside the main content.
  case outside
  /// What the user's own rules for the site drop.
  case site
}
