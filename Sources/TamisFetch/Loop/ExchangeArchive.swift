import TamisCore

/// Keeps exchanges in an archive, whatever became of them.
struct ExchangeArchive {
  /// Nil keeps nothing.
  let writer: WARCWriter?

  /// Writes what was answered, be it cut; where no answer began there is nothing to keep.
  /// - Parameter failure: Why the answer is not whole.
  /// - Returns: What went wrong, and for a page also that it is none.
  func keep(_ ended: RunningTransfer, _ failure: HTTPFailure?) -> HTTPFailure? {
    let exchange = ended.exchange
    guard let writer, exchange.headIsOver else { return nil }
    do throws(TamisError) {
      try writer.write(
        ArchivedExchange(
          url: ended.job.url.requested, date: ended.date, address: ended.address,
          requestHead: exchange.requestBytes, responseHead: exchange.headBytes, body: exchange.body,
          isDecoded: false, truncation: Self.truncation(of: exchange, failure)))
    } catch {
      return HTTPFailure(error.code, error.problem, error.remedy, retryable: error.retryable)
    }
    // What is no page was read to its end for the archive alone.
    guard failure == nil, (200...299).contains(exchange.head.status),
      case .page(let request) = ended.job.purpose, request.isPage
    else { return nil }
    let type = MediaType(exchange.head["content-type"])
    return type.mayBePage ? nil : .notPage(type: type.essence, status: exchange.head.status)
  }

  private static func truncation(
    of exchange: Exchange, _ failure: HTTPFailure?
  ) -> ArchivedExchange.Truncation? {
    switch exchange.stop {
    case .enough, .tooLarge: .length
    case .headTooLarge, .badLength, .notPage: .unspecified
    case nil: failure.map { $0.code == .timeout ? .time : .disconnect }
    }
  }
}
