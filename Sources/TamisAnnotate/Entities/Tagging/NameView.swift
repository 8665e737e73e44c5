/// A token and its neighbours; beyond the line's ends stand two tokens of their own. By address: a token is
/// long, and of most only one field is wanted.
struct NameView {
  let tokens: UnsafePointer<NameToken>
  let start: Int
  let end: Int
  let index: Int
  let before: UnsafePointer<NameToken>
  let behind: UnsafePointer<NameToken>

  @inline(__always)
  func at(_ place: Int) -> UnsafePointer<NameToken> {
    place < start ? before : place >= end ? behind : tokens + place
  }

  @inline(__always)
  subscript(_ offset: Int) -> UnsafePointer<NameToken> { at(index + offset) }
}
