internal import TamisCore

/// Turns a page into an article: page chrome out, title and blocks kept in order.
public struct Extract {
}
