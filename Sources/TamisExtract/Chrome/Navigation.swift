extension ChromeRule {
  /// Menus, breadcrumbs, the heads and feet of sites, side columns.
  static let navigation = ChromeRule(
    name: "navigation", cls: .nav,
    tags: [.nav, .footer, .aside, .menu],
    roles: [
      "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
      "tablist",
    ],
    words: [
      "nav", "navbar", "navigation", "menu", "submenu", "megamenu", "breadcrumb", "breadcrumbs", "footer",
      "site-footer", "site-header", "masthead", "sidebar", "side-bar", "aside", "topbar", "top-bar",
      "toolbar",
      "dropdown", "drawer", "offcanvas", "off-canvas", "skip-link", "skiplink", "toc-toggle", "back-top",
      "tagcloud", "tag-cloud", "post-tags", "tags-links", "tag-list", "taglist", "tags",
      "daohang", "fil-ariane", "ariane", "lnb", "gnb", "subnav", "widget-area", "widgets-area",
      "sidebar-widget", "footer-widgets", "hamburger",
      "header-top", "top-header", "page-header-nav", "quicklinks", "sitemap", "crumb", "crumbs",
    ],
    maximumShare: 0.35)
}
