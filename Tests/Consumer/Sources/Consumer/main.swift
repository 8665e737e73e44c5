import TamisCore

let html = """
  <html><head><title>Le prix du blé</title></head><body>
  <nav><a href="/">Accueil</a> <a href="/eco">Économie</a></nav>
  <article><h1>Le prix du blé</h1>
  <p>La récolte de cette année a été bonne, disent les agriculteurs de la région, mais le prix du blé a
  tout de même monté de 3,5 % depuis le mois de mars.</p>
  <p>Une tonne coûte désormais plus de 250 euros, et personne ne sait quand cela va changer.</p></article>
  </body></html>
  """

func show(_ article: Article?) {
  guard let article else { return print("nothing") }
  print(article.title ?? "(no title)", article.language ?? "und", article.blocks.count)
  for number in article.numbers {
    print(number.span.start, number.kind.rawValue, number.valueText ?? number.iso ?? "", number.unit ?? "")
  }
}

let first = try annotated(html: html, url: "https://example.org/ble")
show(first)
show(try annotated(bytes: Array("<p>小麦价格今年上涨了百分之三，达到每吨二百五十元，农民说还会再涨。</p>".utf8)))
if let first {
  print(try article(line(first)) == first ? "reads back as written" : "reads back changed")
}
