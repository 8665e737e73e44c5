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
        "click to share on…", "print recipe", "print this recipe", "pin recipe", "share this:",
        "share this page", "share article", "share the story", "share story", "share this with…",
        "like it? share it", "spread the word", "share on…", "email a friend", "send to a friend",
        "print this article", "printer friendly version", "share link", "forward to a friend",
      ]
    ),
    (
      .react,
      [
        "like", "like {n}", "save", "save article", "save for later", "bookmark", "add to favorites",
        "like this:", "like loading...", "donate", "support us", "tip", "the following {n} users…",
        "{n} members thanked…", "this answer is useful", "this question shows research effort…",
        "save this answer", "show activity on this post", "rate this article", "rate this",
        "was this helpful?…", "thumbs up", "upvote", "donate now", "support our work…",
        "if you enjoyed reading this post…", "sorted by: reset to default", "highest score (default)…",
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
        "comments are closed…", "reply", "comments ({n})", "{n} comments so far", "{n} responses to…",
        "{n} thoughts on…", "one thought on…", "read comments", "read all comments",
        "read the comments", "view {n} comments", "post comment", "leave comment", "submit comment",
        "add comment", "add your comment…", "please add comments", "have your say…", "selected comment",
        "submitted comments are subject…", "comments are moderated…", "what do you think?…",
        "let us know what you think…", "tell us what you think…", "we want to hear what you think…",
        "share your thoughts…", "sign in to comment…", "login to comment…", "you need to be logged in…",
        "you must log in…", "most voted", "most recent comments", "be the first to post…",
        "click here to post…", "comment on this story…", "join the discussion…", "no responses yet",
        "what's your reaction…",
      ]
    ),
    (
      .related,
      [
        "related", "related articles", "related posts", "related stories", "related news",
        "related content", "related topics", "related reading", "related:…", "read also", "read also:…",
        "also read", "also read:…", "see also", "read next", "read more:…", "more from…", "more on…",
        "more stories", "you may also like", "you might also like", "recommended",
        "recommended for you", "recommended reading", "most popular", "most read", "trending",
        "trending now", "top stories", "latest news", "latest stories", "recent posts", "don't miss",
        "editor's picks", "what to read next", "up next", "related articles:…",
        "related story:…", "related stories:…", "related links", "related links:…", "related reading:…",
        "related post:…", "related posts:…", "related coverage…", "related topics:…", "related video…",
        "related videos", "you might also like…", "you may also like…", "you may like",
        "you might like", "you might be interested in…", "you may also be interested in…",
        "you may be interested in…", "more on this story", "more on this topic", "more on this…",
        "more like this", "more news", "more from {x}", "more articles", "more in {x}", "more on {x}",
        "more posts", "more to explore", "more to read", "other stories", "other news",
        "other articles…", "other posts…", "also on {x}", "also see:…", "see more:…", "see more news",
        "further reading", "further reading:…", "read this next", "read next:…", "keep reading",
        "keep reading:…", "next story", "continue reading:…", "popular posts", "popular articles",
        "popular stories", "popular now", "popular", "most viewed", "most shared", "most commented",
        "most discussed", "most emailed", "most read stories", "trending stories", "trending news",
        "latest", "latest articles", "latest posts", "latest headlines", "latest videos",
        "latest {x} news headlines", "breaking news", "headlines", "top news", "top headlines",
        "top articles", "in other news", "in case you missed it…", "recent news", "recent articles",
        "recent stories", "recent comments", "recommended articles", "recommended stories",
        "recommended videos", "suggested reading", "suggested articles",
        "suggested for you", "sponsored stories", "promoted stories", "around the web",
        "from around the web", "from the web", "elsewhere on the web…", "stories you might like…",
        "you might have missed…", "we recommend", "editors' picks", "editor's choice",
        "featured articles", "featured stories", "featured posts", "back to our top…",
        "don't miss:…", "must read", "must read:…", "must reads", "check out:…",
        "check out our…", "check out more…", "for more stories…",
        "for more information, visit…", "find out more:…", "read the full story…",
        "read the full article…", "read full story…", "read full article…", "the latest on…",
        "twitter news feed", "offbeat news headlines", "see also:…", "see related…", "watch:…",
        "watch next…", "listen:…", "similar articles", "similar stories", "similar posts",
        "related questions", "hot network questions", "linked questions", "the overflow blog",
        "articles you may like…", "from our partners…", "next up",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "newsletters", "sign up for our newsletter…", "subscribe to our newsletter…",
        "newsletter signup", "enter your email…", "email address", "your email",
        "thank you for subscribing…", "unsubscribe at any time…", "sign up for our…", "sign up to our…",
        "sign up for the…", "sign up to receive…", "sign up to get…", "sign up for {x} newsletter…",
        "sign up today…", "sign up here…", "sign up now…", "subscribe to get…", "subscribe to receive…",
        "subscribe to the newsletter…", "subscribe to our…", "subscribe to {x} newsletter…",
        "subscribe for…", "never miss…", "never miss a story…", "get the latest…",
        "get the newsletter…", "get the day's…", "get more stories…", "get updates…", "get our free…",
        "join our newsletter…", "join our mailing list…", "join {n} subscribers…",
        "join our email list…", "receive our newsletter…", "receive the latest…",
        "do you want to be informed…", "want stories like this…",
        "want to stay informed…", "stay up to date…", "stay informed…", "stay in the know…",
        "stay connected…", "delivered to your inbox…", "enter your email address…", "enter email",
        "by signing up…", "by subscribing…", "by clicking subscribe…", "by entering your email…",
        "by providing your email…", "no spam…", "we respect your privacy…", "you can unsubscribe…",
        "thanks for signing up…", "thank you for signing up…", "check your inbox…",
        "your information has been successfully processed…", "an error has occurred…",
        "something went wrong…", "please enter a valid email…", "please try again later…", "tip sheet",
      ]
    ),
    (
      .cookie,
      [
        "accept", "accept all", "accept cookies", "accept all cookies", "reject all", "decline",
        "cookie settings", "cookie policy", "cookie preferences", "manage cookies", "we use cookies…",
        "this website uses cookies…", "this site uses cookies…", "by continuing to use…",
        "we and our partners…", "do not sell my personal information", "ad choices", "manage consent",
        "consent preferences", "privacy settings", "your privacy choices", "cookies settings",
        "your consent…", "we value your privacy…", "i agree", "got it", "this content is hosted by…",
        "this content is provided by…", "we need your consent to load this…",
      ]
    ),
    (
      .ads,
      [
        "advertisement", "advertisement - scroll to continue…", "advertising", "ad", "ads", "sponsored",
        "sponsored content", "sponsored links", "promoted", "promoted content", "paid content",
        "paid post", "story continues below advertisement…", "article continues below advertisement…",
        "in partnership with…", "affiliate disclosure…", "advertisement:…", "- advertisement -",
        "advert", "big box advertisement", "article continues after…", "story continues below…",
        "story continues after…", "continue reading below…", "scroll to continue…",
        "skip advertisement", "remove ads", "report this ad", "ad feedback", "ad choices",
        "sponsor message", "a message from…", "this post contains affiliate links…",
        "this article contains affiliate links…", "this page contains affiliate links…",
        "as an amazon associate…", "when you buy through links…", "if you purchase…",
        "if you buy something…", "we may receive a commission…", "we may earn…", "affiliate links…",
        "paid partner content", "partner content", "buy now", "shop now", "book now", "check price at…",
        "check price on…", "see price at…", "view at…", "view on amazon", "buy on amazon",
        "buy at amazon", "buy from amazon", "get an estimate from a local pro", "see it", "get a quote",
        "request a quote",
      ]
    ),
    (
      .paywall,
      [
        "subscribe", "subscribe now", "subscribe to continue reading…", "subscribe to read…",
        "already a subscriber?…", "this article is for subscribers only…",
        "this content is for members only…", "you have {n} free articles…",
        "you've reached your limit…", "to continue reading…", "start your free trial…",
        "become a member…", "unlock this article…", "subscribe today…", "subscribe to unlock…",
        "subscribe now to…", "to view the full story…", "to read the full story…",
        "to read the full article…", "to read this article…", "already have an account?…",
        "already a member?…", "this article is free to read…", "this article is reserved…",
        "first-time subscribers…", "if you're seeing this message but you're already a subscriber…",
        "if you're already a subscriber…", "if you are already a subscriber…",
        "you have reached your limit…", "you have reached your article limit…",
        "enjoying our content?…", "register to read…", "register for free…", "create a free account…",
        "sign in to continue…", "log in to continue…", "for full access…", "get unlimited access…",
        "get full access…", "unlimited access…", "don't have an account?…", "print subscribers…",
        "this is a premium article…", "premium content", "subscriber exclusive", "subscribers only",
        "for subscribers",
      ]
    ),
    (
      .account,
      [
        "log in", "login", "sign in", "sign up", "sign out", "log out", "register", "create account",
        "create an account", "my account", "forgot password?", "forgot your password?",
        "lost your password?", "remember me", "forgot your username?…",
        "sign in or sign up", "log in or sign up", "login / register", "my profile", "new user?…",
        "don't have an account? sign up", "sign in with…", "log in with…", "continue with google",
        "continue with facebook",
      ]
    ),
    (
      .nav,
      [
        "menu", "close menu", "home", "search", "search for:", "skip to content",
        "skip to main content", "skip to navigation", "site map", "sitemap", "about", "about us",
        "contact", "contact us", "careers", "jobs", "press", "privacy policy", "terms of use",
        "terms of service", "terms and conditions", "terms & conditions", "accessibility",
        "accessibility statement", "help", "help center", "faq", "back to top", "table of contents",
        "you are here:…", "categories", "tags", "tags:…", "filed under…", "quick links", "archives",
        "rss", "close", "jump to recipe", "adjust servings", "back to recipe", "tag:…", "topics:…",
        "topics", "topic:…", "category:…", "categories:…", "category : {x}", "keywords:…", "labels:…",
        "posted in…", "posted under…", "filed in…", "tagged…", "tagged with…", "tagged in…",
        "tagged under…", "bookmark the permalink…", "this entry was posted…", "permalink", "permalink…",
        "go to top", "top of page", "back to top…", "back to main menu", "back to home", "back to news",
        "back to {x}", "return to top", "jump to content", "skip to main", "skip to footer",
        "all categories", "browse by…", "view profile", "view all posts by…", "view all posts",
        "view all articles by…", "all posts by…", "more posts by…", "post navigation", "you are here",
        "section navigation", "site search", "main menu", "main navigation", "breadcrumb",
        "breadcrumbs", "sections", "in this article", "in this article:", "on this page", "jump to:…",
        "jump to…", "news date:…",
      ]
    ),
    (
      .paging,
      [
        "next", "previous", "next article", "previous article", "next post", "previous post",
        "next page", "previous page", "page {n} of {n}", "read more", "continue reading…", "show more",
        "load more", "view all", "see all", "view more", "see more", "learn more", "expand", "next:…",
        "previous:…", "next post:…", "previous post:…", "older posts", "newer posts", "read article",
        "read the article", "read story", "read on",
        "continue to the next page…", "view gallery", "view more comments", "view all comments",
        "more »", "show less", "show caption", "hide caption", "toggle caption", "enlarge this image",
        "view larger image", "click to enlarge", "click here to…", "see full article…", "get started",
        "learn more about…", "find out more", "see details", "view details", "scroll down…",
        "page {n}", "load more comments",
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
        "views expressed…", "the opinions expressed…", "opinions are those of…",
        "this article is for information…", "this information is not intended…",
        "this content has been reviewed…", "this article has been reviewed…", "editorial guidelines",
        "editorial standards…", "our standards:…", "fact checked…", "medically reviewed by…",
        "learn about our editorial process…", "reviewed by,…",
      ]
    ),
    (
      .copyright,
      [
        "all rights reserved", "all rights reserved…", "copyright ©…", "© …",
        "this material may not be published…", "reprinted with permission…", "republish this article",
        "copyright…", "(c) copyright…", "© {x} all rights reserved…",
        "reproduction without permission…", "reprints & permissions", "rights & permissions",
        "order reprints…", "for reprint…", "reprints", "this article is the copyrighted property…",
        "written permission must be obtained…", "this material is copyrighted…",
      ]
    ),
    (
      .credits,
      [
        "by {x}", "written by…", "edited by…", "reporting by…", "additional reporting by…", "source:…",
        "photo:…", "photo by…", "image:…", "image credit:…", "photo credit:…", "(ap)",
        "with files from…", "credit:…", "credits:…", "image source:…", "image via…", "image courtesy…",
        "photo courtesy…", "photos by…", "photos:…", "photographs by…", "photograph by…",
        "photography by…", "picture:…", "pictures:…", "photo illustration…", "illustration by…",
        "illustration:…", "featured image…", "header image:…", "cover image:…", "cover photo…",
        "file photo…", "(file photo)", "(photo: {x}", "getty images", "getty", "shutterstock", "istock",
        "ap photo", "reuters", "reuters/{x}", "associated press", "the associated press",
        "the canadian press", "canadian press", "afp", "courtesy of {x}", "sources:…",
        "story by…", "text by…", "words by…", "author:…", "authors:…", "contributor:…",
        "compiled by…", "video by…", "posted by {x}", "submitted by {x}", "contributed by…",
        "with reporting by…", "with reporting from…", "editing by…", "writing by…",
        "reporting by {x}; editing by…", "this story was reported by…", "contact the author…",
        "contact {x} at…", "email the author…", "follow {x} on twitter…", "follow {x} on x…",
        "follow the author…", "about the author", "about the author:…", "about author",
        "meet the author", "read the latest from…", "read more from {x}", "more by {x}",
        "more from this author…",
      ]
    ),
    (
      .app,
      [
        "download the app", "get the app", "open in app", "download our app…",
        "available on the app store", "get it on google play", "scan to download…", "scan the qr code…",
        "download the {x} app…", "download our free app…", "get the {x} app…",
        "download on the app store", "app store", "google play",
        "for the latest stories and breaking news updates download…",
      ]
    ),
    (
      .original,
      [
        "view original", "see original", "original article", "read the original article…",
        "originally published…", "this article was originally published…", "translated from…",
        "show original", "this story was originally published…", "this post was originally published…",
        "this story first appeared…", "this article first appeared…",
        "this article originally appeared…", "this post originally appeared…",
        "this story originally appeared…", "this article was first published…",
        "this article was syndicated…", "republished with permission…", "read the original…",
        "a version of this article…", "first published in…", "the post {x} appeared first on…",
        "translated by {x}",
      ]
    ),
    (
      .readtime,
      [
        "{n} min read", "{n} minute read", "{n} minutes read", "reading time…",
        "estimated reading time…", "{n} views", "listen", "listen to this article…", "text size",
        "font size", "listen to article", "{n} min", "{n} mins", "{n} mins read", "read time…",
        "read time:…", "reading time:…", "time to read…", "viewed {n} times", "{n} shares",
        "views: {n}", "total views…", "listen to this story…", "listen to this…", "increase font size…",
        "decrease font size…",
      ]
    ),
    (
      .follow,
      [
        "follow", "follow us", "follow us on…", "following", "connect with us", "join us on…",
        "find us on…", "facebook", "twitter", "instagram", "linkedin", "youtube", "whatsapp",
        "pinterest", "reddit", "telegram", "add us as a preferred source…", "follow us:…",
        "follow me on…", "follow {x} on facebook…", "follow {x} on instagram…",
        "follow {x} on twitter…", "follow the {x} on twitter…", "like us on facebook…",
        "find us on facebook…", "join our {x} group…", "join our whatsapp…", "join the {x} community…",
        "subscribe to our channel…", "subscribe to our youtube…", "tiktok", "bluesky",
        "social media", "stay connected", "contact us at…",
        "tell us why", "submit a letter to the editor…", "send us a message…",
      ]
    ),
    (
      .report,
      [
        "report", "report an error", "report a correction…", "report this ad", "flag", "feedback",
        "was this article helpful?…", "was this page helpful?…", "send us a tip…",
        "submit a correction…", "have a tip?…", "report abuse", "report this", "report comment",
        "report an issue…", "report a problem…", "found an error?…", "spotted an error?…",
        "see an error?…", "suggest a correction…", "have a news tip?…",
        "have a story idea?…", "do you have a story…", "got something to say?…", "got a tip?…",
        "got a story…", "contact us with…", "give feedback…", "send feedback…", "edit this page…",
        "help us improve…", "request changes…", "contribute to this article…",
      ]
    ),
    (
      .dates,
      [
        "published…", "posted on…", "updated…", "last updated…", "last modified…", "first published…",
        "{n} hours ago", "{n} minutes ago", "{n} days ago", "last edited by…", "last edited:…",
        "published:…", "published on…", "date:…", "date published…", "posted:…", "modified:…",
        "last modified on…", "last reviewed…", "created:…", "first posted…", "originally posted…",
        "{n} weeks ago", "{n} months ago", "{n} years ago", "{n} hour ago", "{n} day ago", "a day ago",
        "an hour ago", "asked {n} years, {n} months ago", "asked {n} years ago",
        "modified {n} years ago", "viewed {n}k times",
      ]
    ),
    (
      .player,
      [
        "loading", "loading...", "please wait…", "play video", "now playing", "video unavailable…",
        "your browser does not support…", "please enable javascript…", "mute", "play", "pause",
        "watch now", "watch video", "watch the video", "watch live", "videos", "photos",
        "photo gallery", "gallery", "view photos", "slideshow", "view slideshow",
        "javascript is disabled…", "javascript is required…", "enable javascript…",
        "you need to enable javascript…", "to view this video…", "unmute", "fullscreen",
        "current time…", "{n} of {n}", "{n} / {n}", "{n}/{n}", "expand image", "image {n} of {n}",
        "slide {n} of {n}",
      ]
    ),
  ]
}
