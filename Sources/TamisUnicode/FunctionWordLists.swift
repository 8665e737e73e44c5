extension FunctionWords {
  /// Words by frequency in each language, and the letters beyond ASCII that it uses. French and
  /// Italian elisions stand as words of their own.
  static let lists: [(language: String, letters: String, words: String)] = [
    (
      "fr", "àâçèéêëîïôœùûÿæ",
      """
      le la les de des du un une et est à au aux en dans pour par sur avec sans sous ce cette ces cet \
      son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes qui que quoi dont où ne pas plus \
      il elle ils elles nous vous je tu on se y mais ou donc car si comme être sont été était ont avait \
      a fait faire peut tout tous toute toutes aussi bien très même encore entre après avant depuis \
      chez vers lors ainsi selon c d j l m n qu s t jusqu lorsqu puisqu ça cela voir suite lire rien \
      deux trois ans année temps jour jours moins peu trop alors quand parce chaque autre autres \
      première premier grand grande nouveau nouvelle vie monde pays merci bonjour oui non était
      """
    ),
    (
      "en", "",
      """
      the of and to in a is that for it as was with be by on not he i this are or his from at which \
      but have an had they you were their one all we can her has there been if more when will would \
      who so no she my its your me what up out do any than them some could our into other only about \
      how after also may then these two new first over most such now where us just very because \
      should like did each those here being read see said says get make many much year years people \
      time before between through during against while without why t s re ve ll don isn doesn didn
      """
    ),
    (
      "de", "äöüß",
      """
      der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer eines im \
      dem auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über so zum war haben \
      nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre wir ich du kann gegen vom können \
      schon wenn habe seine mark ihren unter wo will zwei jahr jahre jahren was mich mir dir uns euch \
      alle wieder meine keine kein sehr hier dann doch da diese dieser dieses ja nein selbst zwischen \
      immer ohne mal gibt neue neuen heute seit muss beim damit als
      """
    ),
    (
      "es", "áéíñóúü¿¡",
      """
      el la los las de del que y a en un una unos unas es se no por con para su sus al lo como más pero \
      o este esta estos estas ha han le les ya si sí sobre entre cuando muy sin ser hay todo todos toda \
      también fue había era son está están yo tú él ella ellos nosotros mi me te nos tu qué cómo dónde \
      quién porque desde hasta donde quien cual años año dos tres vez así ni mismo otra otro otros otras \
      tiene tienen puede hacer después antes hoy día días bien mucho poco nada algo eso ese esa esto gran
      """
    ),
    (
      "it", "àèéìòù",
      """
      il lo la i gli le di del della dei delle degli dello dell da dal dalla dai dalle a al alla ai alle \
      agli in nel nella nei nelle con su sul sulla sui per tra fra e è che non un uno una si ma o come \
      anche più sono ha hanno era essere questo questa questi queste quello quella se ne ci mi ti vi \
      suo sua suoi sue loro io tu lui lei noi voi cosa chi dove quando perché stato stata già ancora \
      solo molto tutto tutti dopo prima anni anno due fatto fare può poi così ogni senza sempre c l d \
      all nell sull cui quale essere stati ho hai abbiamo
      """
    ),
    (
      "pt", "àáâãçéêíóôõú",
      """
      o a os as de do da dos das e é em no na nos nas um uma uns umas que não para por com se mais ao \
      aos à às como mas foi ou ser ele ela eles elas seu sua seus suas tem têm são está estão pelo pela \
      pelos pelas também já muito quando era eu tu nós você vocês me te lhe isso isto este esta esse \
      essa até entre depois sem mesmo há nem só sobre anos ano dia dois duas ter fazer pode onde quem \
      qual porque ainda bem cada todos toda todo outro outra num numa meu minha havia vai
      """
    ),
    (
      "nl", "ëïéö",
      """
      de het een en van in is dat op te zijn met voor niet aan er die om ook als dan maar bij of uit nog \
      naar door over ze hij zij je ik we wij jij u hun haar hem mijn jouw ons onze deze dit werd worden \
      wordt was waren heeft hebben had kan kunnen zal zou moet wel geen al tot meer veel zo toch hier \
      daar waar wie wat hoe toen want omdat tussen onder tegen na jaar jaren twee eerste nu alleen zich \
      sinds zonder zelf alle andere nieuwe tijd weer moeten gaan goed
      """
    ),
    (
      "ca", "àçèéíïòóúü·",
      """
      el la els les de del dels que i a al als en un una uns unes és per amb no es se ser ha han va van \
      com més però o aquest aquesta aquests aquestes seu seva seus seves ho hi li ens us em et jo tu ell \
      ella nosaltres vosaltres molt tot tots tota totes també fins quan on qui què perquè si sense sobre \
      entre des són era estat fer pot any anys dos dues així ja ni sota després abans d l n s t m altre \
      altra altres cada només encara aquell aquella on seua meva meu fou havia
      """
    ),
    (
      "pl", "ąćęłńóśźż",
      """
      i w z na do nie się że jest to o jak za ale od po przez co czy dla ten ta te tym tego tej tych ich \
      jego jej był była było były być są ma może tylko już także oraz lub przed pod nad przy bez między \
      który która które których którym jako jeszcze bardzo kiedy gdy gdzie tak mnie mi ja ty on ona ono \
      my wy oni sobie swoje też więc bo ze we u a roku lat lata sam można mu ją nas wszystko dwa
      """
    ),
    (
      "tr", "çğıöşüâ",
      """
      ve bir bu da de için ile çok olarak daha olan gibi en kadar sonra ne o ama var yok mi mı mu mü \
      değil ki ise her ya şey ben sen biz siz onlar onun bunu şu iki diye olduğu oldu göre ancak bana \
      sana ona önce böyle şimdi hiç tüm bütün büyük yeni yıl gün zaman başka bile veya hem nasıl neden \
      niye üzere olması edilen eden tarafından kendi içinde arasında
      """
    ),
    (
      "vi", "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ",
      """
      và của là có cho không trong được với các một những người này đã khi từ ở cũng như đến về ra vào \
      tôi anh ông bà nó họ chúng ta đó năm ngày sẽ đang rất nhiều hơn nhưng nếu thì mà vì bị phải lại \
      còn trên dưới sau trước thành công việc nước làm hai ba gì ai đâu nào cả theo tại lên hay hoặc
      """
    ),
    (
      "sv", "åäöé",
      """
      och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan \
      när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla \
      andra mycket än här då sedan över bara två vad hon mig dig oss er min din detta dessa utan mellan
      """
    ),
    (
      "da", "æøå",
      """
      og i at det er en til på som af for de med den der ikke har et han fra men om var vi jeg kan sig \
      efter også eller nu så ved mod skal vil blev være havde alle andre meget end her da over kun to \
      hvad hun mig dig os jer min din dette disse uden mellem når år siden blive af hvor hvis
      """
    ),
    (
      "ro", "ăâîșțşţ",
      """
      și şi de la în a cu pe nu că o un una mai din este pentru care sunt se ce au fost am ca sau dar \
      după prin fi ale al lui ei lor acest această aceste dacă când unde cum foarte tot toate toți \
      până fără între doar avea era fiecare noi voi eu tu el ea ani anul doi două își va vor sale
      """
    ),
    (
      "cs", "áčďéěíňóřšťúůýž",
      """
      a se v na je že o s z do i to si za ve k by ale po jako pro jsem ze od jeho byl byla bylo byli tak \
      jsou který která které kteří už jen nebo co až jak při také podle být má může mezi roku let která \
      kdy jejich však před pod nad bez není ještě když kde tím této tento tato toto jsme jste mu ji ho \
      více další první dva dvě let rok roce velmi pouze mě mi ty my vy oni ona on proto protože
      """
    ),
    (
      "id", "",
      """
      yang dan di dengan untuk dari ini itu dalam tidak pada adalah akan ke juga oleh ada karena bisa \
      dapat sudah telah lebih atau saya kami kita mereka dia anda para secara tersebut sebagai seperti \
      tahun hari orang satu dua banyak setelah sebelum namun tetapi jika saat masih harus agar bagi
      """
    ),
  ]
}
