/// The names of `meta` elements that give dates, in lower case, the most trusted first.
enum DateNames {
  /// The day of publication.
  static let published = [
    "article:published_time", "article:published", "og:article:published_time", "datepublished",
    "citation_publication_date", "citation_online_date", "parsely-pub-date",
    "sailthru.date", "publish-date", "publish_date", "publishdate", "pubdate", "pub_date", "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created", "dc.created", "date.created",
    "cxenseparse:recs:publishtime", "article.published", "published_time",
    "published", "ms.date", "iso-8601-publish-date", "bt:pubdate", "displaydate", "article_date_original",
    "og:published_time", "published-date", "publication_date", "publicationdate", "og:release_date",
    "video:release_date", "rnews:datepublished", "originalpublicationdate", "ptime", "firstpublishedtime",
    "shareaholic:article_published_time", "vr:published_time", "datecreated",
  ]
  /// A date, mostly that of publication.
  static let loose = [
    "date", "dc.date", "dcterms.date", "citation_date", "dc.date.available", "date.available", "created",
    "uploaddate", "timestamp", "weibo: article:create_at", "apub:time",
  ]
  /// The last change.
  static let modified = [
    "article:modified_time", "og:updated_time", "datemodified", "article:modified", "last-modified",
    "lastmod", "dcterms.modified",
    "dc.date.modified", "date.modified", "date.updated", "revised", "modified_time", "og:modified_time",
    "updated_time",
  ]
}
