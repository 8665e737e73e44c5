/// Phrases of page chrome in English, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let english: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "share", "share this", "share this article", "share this story", "share this post",
        "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp",
        "share via email", "share via…", "email this", "email this article", "tweet", "pin it",
        "copy link", "link copied", "print", "print this page", "print article", "repost",
        "click to share on…",
        "print recipe", "print this recipe", "pin recipe",
      ]
    ),
    (
      .react,
      [
        "like", "like {n}", "save", "save article", "save for later", "bookmark", "add to favorites",
        "like this:", "like loading...", "donate", "support us", "tip",
        "the following {n} users…", "{n} members thanked…",
      ]
    ),
    (
      .comments,
      [
        "comment", "comments", "{n} comment", "{n} comments", "leave a comment", "leave a reply",
        "leave a reply cancel reply", "cancel reply", "add a comment", "post a comment",
        "write a comment", "join the conversation", "view comments", "show comments",
        "view all comments", "no comments", "no comments yet", "be the first to comment…",
        "your email address will not be published…", "you must be logged in to…", "log in to comment…",
        "comments are closed…", "reply",
      ]
    ),
    (
      .related,
      [
        "related", "related articles", "related posts", "related stories", "related news",
        "related content", "related topics", "related reading", "related:…", "read also", "read also:…",
        "also read", "also read:…", "see also", "read next", "read more:…", "more from…", "more on…",
        "more stories", "you may also like", "you might also like", "recommended", "recommended for you",
        "recommended reading", "most popular", "most read", "trending", "trending now", "top stories",
        "latest news", "latest stories", "recent posts", "don't miss", "editor's picks",
        "what to read next", "up next",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "newsletters", "sign up for our newsletter…", "subscribe to our newsletter…",
        "newsletter signup", "get the latest…delivered…", "enter your email…", "email address",
        "your email", "thank you for subscribing…", "unsubscribe at any time…",
      ]
    ),
    (
      .cookie,
      [
        "accept", "accept all", "accept cookies", "accept all cookies", "reject all", "decline",
        "cookie settings", "cookie policy", "cookie preferences", "manage cookies", "we use cookies…",
        "this website uses cookies…", "this site uses cookies…", "by continuing to use…",
        "we and our partners…", "do not sell my personal information", "ad choices",
      ]
    ),
    (
      .ads,
      [
        "advertisement", "advertisement - scroll to continue…", "advertising", "ad", "ads", "sponsored",
        "sponsored content", "sponsored links", "promoted", "promoted content", "paid content",
        "paid post", "story continues below advertisement…", "article continues below advertisement…",
        "in partnership with…", "affiliate disclosure…",
      ]
    ),
    (
      .paywall,
      [
        "subscribe", "subscribe now", "subscribe to continue reading…", "subscribe to read…",
        "already a subscriber?…", "this article is for subscribers only…",
        "this content is for members only…", "you have {n} free articles…", "you've reached your limit…",
        "to continue reading…", "start your free trial…", "become a member…", "unlock this article…",
      ]
    ),
    (
      .account,
      [
        "log in", "login", "sign in", "sign up", "sign out", "log out", "register", "create account",
        "create an account", "my account", "forgot password?", "forgot your password?",
        "lost your password?", "remember me",
      ]
    ),
    (
      .nav,
      [
        "menu", "close menu", "home", "search", "search for:", "skip to content", "skip to main content",
        "skip to navigation", "site map", "sitemap", "about", "about us", "contact", "contact us",
        "careers", "jobs", "press", "privacy policy", "terms of use", "terms of service",
        "terms and conditions", "terms & conditions", "accessibility", "accessibility statement", "help",
        "help center", "faq", "back to top", "table of contents", "you are here:…", "categories", "tags",
        "tags:…", "filed under…", "quick links", "archives", "rss", "close",
        "jump to recipe", "adjust servings", "back to recipe",
      ]
    ),
    (
      .paging,
      [
        "next", "previous", "next article", "previous article", "next post", "previous post",
        "next page", "previous page", "page {n} of {n}", "read more", "continue reading…", "show more",
        "load more", "view all", "see all", "view more", "see more", "learn more", "expand",
      ]
    ),
    (
      .language,
      [
        "english", "language", "select language", "choose language", "change language", "español",
        "français", "deutsch", "中文", "日本語",
      ]
    ),
    (
      .disclaimer,
      [
        "disclaimer", "disclaimer:…", "this article is for informational purposes only…",
        "this is not financial advice…", "not financial advice…",
        "does not constitute investment advice…", "this page may contain third-party content…",
        "the views expressed…", "opinions expressed…", "past performance…", "your capital is at risk…",
        "we may earn a commission…", "for informational purposes only…",
      ]
    ),
    (
      .copyright,
      [
        "all rights reserved", "all rights reserved…", "copyright ©…", "© …",
        "this material may not be published…", "reprinted with permission…", "republish this article",
      ]
    ),
    (
      .credits,
      [
        "by {x}", "written by…", "edited by…", "reporting by…", "additional reporting by…", "source:…",
        "photo:…", "photo by…", "image:…", "image credit:…", "photo credit:…", "(ap)",
        "with files from…",
      ]
    ),
    (
      .app,
      [
        "download the app", "get the app", "open in app", "download our app…",
        "available on the app store", "get it on google play", "scan to download…", "scan the qr code…",
      ]
    ),
    (
      .original,
      [
        "view original", "see original", "original article", "read the original article…",
        "originally published…", "this article was originally published…", "translated from…",
        "show original",
      ]
    ),
    (
      .readtime,
      [
        "{n} min read", "{n} minute read", "{n} minutes read", "reading time…",
        "estimated reading time…", "{n} views", "listen", "listen to this article…", "text size",
        "font size", "listen to article",
      ]
    ),
    (
      .follow,
      [
        "follow", "follow us", "follow us on…", "following", "connect with us", "join us on…",
        "find us on…", "facebook", "twitter", "instagram", "linkedin", "youtube", "whatsapp",
        "pinterest", "reddit", "telegram", "add us as a preferred source…",
      ]
    ),
    (
      .report,
      [
        "report", "report an error", "report a correction…", "report this ad", "flag", "feedback",
        "was this article helpful?…", "was this page helpful?…", "send us a tip…",
        "submit a correction…", "have a tip?…",
      ]
    ),
    (
      .dates,
      [
        "published…", "posted on…", "updated…", "last updated…", "last modified…", "first published…",
        "{n} hours ago", "{n} minutes ago", "{n} days ago",
        "last edited by…", "last edited:…",
      ]
    ),
    (
      .player,
      [
        "loading", "loading...", "please wait…", "play video", "now playing", "video unavailable…",
        "your browser does not support…", "please enable javascript…", "mute",
      ]
    ),
  ]
}
