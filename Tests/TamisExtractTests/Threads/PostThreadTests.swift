import TamisCore
import Testing

@testable import TamisExtract

/// A page taken apart, its posts found with every block as likely content.
private func thread(_ html: String) throws -> (parts: PageAnalysis, thread: PostThread?) {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let scores = [Float](repeating: 0.5, count: parts.page.blocks.count)
  return (parts, PostThread(parts.tree, parts.page, scores: scores))
}

private let said = [
  "The pump of my well leaks since the frost, at the joint below the valve.",
  "Which valve is it, the one of brass or the one of steel? They are not alike.",
  "Of brass. It came with the pump, and that is older than the house it stands in.",
]

@Suite("Posts of a thread")
struct PostThreadTests {
  @Test(
    "Posts are found by what is alike in them",
    arguments: [
      // Ids that differ in a number.
      "<div id='post-@'><p>Ada, 3:1@ pm</p><p>%</p></div>",
      // The first class, though another one alternates.
      "<div class='post bg@'><span>No. @</span><p>%</p></div>",
      // Each in elements of its own.
      "<div><div><table id='t@7'><tr><td><p>#@</p><p>%</p></td></tr></table></div></div>",
      // Whole rows, not their cells.
      "<li class=row><div class=who><p>Ada</p><p>@2 posts</p></div><div class=what><p>%</p></div></li>",
    ])
  func posts(post: String) throws {
    let posts = said.enumerated().map { number, text in
      post.replacing("@", with: String(number)).replacing("%", with: text)
    }.joined()
    let (parts, found) = try thread("<h1>The pump leaks</h1><ul>\(posts)</ul><p>Sign in to answer.</p>")
    let thread = try #require(found)
    let texts = parts.page.blocks.indices.filter { index in
      said.contains(String(decoding: parts.page.utf8(of: parts.page.blocks[index]), as: UTF8.self))
    }
    try #require(texts.count == 3)
    #expect(Set(texts.map { thread.posts[$0] }).count == 3)
    #expect(Set(texts.map { thread.places[$0] }).count == 1)
    #expect(thread.posts.first == 0 && thread.posts.last == 0)
    // The head of each is in the same post.
    #expect(texts.allSatisfy { thread.posts[$0 - 1] == thread.posts[$0] })
  }

  @Test(
    "No thread",
    arguments: [
      "<p>One text.</p><p>And no more.</p>", "",
      // Nothing has a date.
      "<div class=a><p>One.</p><p>Two.</p></div><div class=a><p>Three.</p><p>Four.</p></div>",
      // Nothing besides the date.
      "<div class=a><p>3 May</p></div><div class=a><p>4 May</p></div>",
      // Only one.
      "<div class=a><p>3 May</p><p>The pump leaks.</p></div>",
    ])
  func none(html: String) throws {
    #expect(try thread(html).thread == nil)
  }

  @Test("Of posts inside of posts each block belongs to the innermost")
  func nested() throws {
    let (_, found) = try thread(
      """
      <div class=c><p>1 May</p><p>\(said[0])</p><div class=c><p>2 May</p><p>\(said[1])</p></div></div>
      <div class=c><p>3 May</p><p>\(said[2])</p></div>
      """)
    let posts = try #require(found).posts
    #expect(posts.count == 6)
    #expect(Set(posts).count == 3)
    #expect(posts[0] == posts[1] && posts[2] == posts[3] && posts[4] == posts[5])
  }
}
