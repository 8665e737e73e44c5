import TamisCore
import TamisFetch

/// What became of inputs, in their order.
enum Fetched: Equatable, CustomStringConvertible {
  case page(Page)
  case error(TamisError)

  var page: Page? { if case .page(let page) = self { page } else { nil } }
  var code: TamisError.Code? { if case .error(let error) = self { error.code } else { nil } }

  var text: String? {
    if case .text(let utf8) = page?.body { String(decoding: utf8, as: UTF8.self) } else { nil }
  }

  var description: String {
    switch self {
    case .page(let page): "page \(page.header.url ?? page.header.origin.description): \(text ?? "")"
    case .error(let error): "\(error)"
    }
  }
}

func items(_ inputs: [String], _ options: InputOptions = InputOptions()) -> [FetchItem] {
  var reader = SourceReader(inputs: inputs, options: options)
  var items: [FetchItem] = []
  while let item = reader.next() { items.append(item) }
  return items
}

func fetched(
  _ inputs: [String], _ options: InputOptions = InputOptions(), by fetch: Fetch = Fetch()
) throws -> [Fetched] {
  let scratch = try fetch.makeScratch()
  return items(inputs, options).map { fetched($0, by: fetch, using: scratch) }
}

func fetched(_ item: FetchItem, by fetch: Fetch, using scratch: FetchScratch) -> Fetched {
  do throws(TamisError) {
    switch try fetch.process(item, using: scratch) {
    case .keep(let page): return .page(page)
    case .drop(let reason): preconditionFailure("fetch drops nothing, but \(reason)")
    }
  } catch {
    return .error(error)
  }
}

/// The lines of `.line` items, and the codes of failures as `!code`.
func lines(_ items: [FetchItem]) -> [String] {
  items.map { item in
    switch item {
    case .line(let bytes, let origin): "\(origin.line ?? 0):" + String(decoding: bytes, as: UTF8.self)
    case .failure(let error, _): "!\(error.code.rawValue):\(error.origin.line ?? 0)"
    default: "?"
    }
  }
}
