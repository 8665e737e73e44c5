import TamisCore

let html = """
  <html><head><title>Le prix du blé</title></head><body>
  <nav><a href="/">Accueil</a> <a href="/eco">Économie</a></nav>
  <article><h1>Le prix du blé</h1>
  <p>Les agriculteurs de la région le disent depuis longtemps, et les chiffres le montrent : le prix du blé
  a monté de 3,5 % en un mois, plus vite que partout ailleurs.</p>
  <p>Le sac coûte désormais 250 euros, et personne ne sait quand cela va changer.</p></article>
  </body></html>
  """

func show(_ article: Article?) {
  guard let article else { return print("nothing") }
  print(article.title ?? "(no title)", article.language ?? "und", article.blocks.count)
  for number in article.numbers {
    print(
      number.text, number.kind.rawValue, number.iso ?? number.valueText ?? "", number.unit ?? "",
      separator: "|")
  }
}

show(try annotated(html: html, url: "https://example.org/ble"))
let served = try annotated(bytes: Array("<p>小麦价格今年上涨了百分之三，达到每吨二百五十元，农民说还会再涨。</p>".utf8))
show(served)
if let served { print(try article(line(served)) == served ? "reads back as written" : "reads back changed") }
