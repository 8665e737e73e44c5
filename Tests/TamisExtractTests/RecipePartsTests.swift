import TamisCore
import TamisExtract
import Testing

private let steps = """
  <p>Faites fondre le beurre dans une casserole, puis ajoutez la farine et remuez pendant deux bonnes minutes.</p>
  <p>Versez le lait petit à petit sans cesser de remuer, salez, poivrez et laissez épaissir à feu doux.</p>
  <p>Égouttez les poireaux, mettez-les dans un plat, nappez de sauce et enfournez pour vingt-cinq minutes.</p>
  """
private let ingredients = ["6 poireaux", "50 g de beurre", "40 cl de lait", "1 pincée de muscade"]
private let list = "<ul>" + ingredients.map { "<li>\($0)</li>" }.joined() + "</ul>"

private func text(of html: String) throws -> String {
  let outcome = try Extract().process(
    Page(
      header: RecordHeader(id: "x", url: "https://cuisine.example/poireaux"), body: .text(Array(html.utf8))))
  return try #require(outcome.kept).text
}

@Suite("Parts of recipes")
struct RecipePartsTests {
  @Test(
    "Ingredients in a column of their own stay",
    arguments: [
      "<aside class=recipe-ingredients>\(list)</aside>",
      "<div class=col><div itemprop=ingredients>\(list)</div></div>",
      // Told by the page's data alone, the words in another order there.
      """
      <aside class=left>\(list)</aside><script type="application/ld+json">{"@type":"Recipe","name":"Poireaux",
      "recipeIngredient":["poireaux 6","50 g de beurre","40 cl de lait","1 pincée de muscade"]}</script>
      """,
    ])
  func stay(part: String) throws {
    let found = try text(
      of: "<body><h1>Gratin de poireaux</h1>\(part)<main><h2>Préparation</h2>\(steps)</main></body>")
    for line in ingredients { #expect(found.contains(line)) }
  }

  @Test("A menu of ingredients is a menu")
  func menu() throws {
    let menu = ingredients.map { "<li><a href='/i/\($0)'>\($0)</a></li>" }.joined()
    let found = try text(
      of:
        "<body><h1>Gratin</h1><nav class=ingredients><ul>\(menu)</ul></nav><main><h2>Préparation</h2>\(steps)</main></body>"
    )
    #expect(!found.contains("50 g de beurre"))
  }
}
