import TamisCore

extension HTTPOptions {
  /// Where a redirect leads.
  /// - Throws: Where it may not be followed.
  func redirect(of job: HTTPJob, to location: String, status: Int) throws(HTTPFailure) -> WebURL {
    guard job.redirects <= maximumRedirects else {
      throw HTTPFailure(
        .tooManyRedirects, "more than \(maximumRedirects) redirects", "give the final URL",
        httpStatus: status)
    }
    guard let next = WebURL(requesting: location, from: job.url),
      next.isSecure || !job.url.isSecure || followsToHTTP
    else {
      throw HTTPFailure(
        .badURL, "redirected to '\(location.prefix(200))'",
        "only http and https are followed, without credentials, and https never back to http",
        httpStatus: status)
    }
    return stripsTracking ? next.withoutTracking : next
  }
}
