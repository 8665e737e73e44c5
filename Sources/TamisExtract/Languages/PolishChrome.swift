/// Phrases of page chrome in Polish, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let polish: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "prześlij", "prześlij drukuj", "udostępnij", "udostępnij:", "udostępnij na facebooku",
        "udostępnij na…", "podziel się", "podziel się:", "podziel się na…", "poleć",
        "poleć znajomemu", "poleć artykuł…", "wyślij", "wyślij e-mailem", "wyślij znajomemu",
        "wyślij mailem", "kopiuj link", "skopiuj link", "link skopiowany", "drukuj", "wydrukuj",
        "wersja do druku", "a a a drukuj", "a a a", "tweetnij", "dodaj do:", "dodaj do…",
        "polub {x} na facebooku", "polub nas na facebooku…", "polub nas…", "lubię to", "polub to",
      ]
    ),
    (
      .react,
      [
        "lubię to!", "lubię to {n}", "zapisz", "zapisz na później", "ulubione",
        "dodaj do ulubionych", "oceń", "oceń artykuł", "ocena:…", "głosuj", "twoja ocena",
        "średnia ocena…", "głosów: {n}", "wesprzyj nas…",
      ]
    ),
    (
      .comments,
      [
        "komentarz", "komentarze", "{n} komentarz", "{n} komentarze", "{n} komentarzy",
        "komentarze ({n})", "komentarze: {n}", "komentarze {n}", "komentarze…", "skomentuj",
        "skomentuj artykuł", "dodaj komentarz", "dodaj swój komentarz", "dodaj opinię",
        "napisz komentarz", "zostaw komentarz", "zostaw odpowiedź", "pokaż komentarze",
        "zobacz komentarze", "wszystkie komentarze", "brak komentarzy", "opinie", "opinie ({n})",
        "{n} opinii", "opinie i polemiki", "odpowiedz", "odpowiedzi ({n})", "anuluj odpowiedź",
        "anuluj pisanie odpowiedzi", "twój adres e-mail nie zostanie opublikowany…",
        "twój adres email nie zostanie opublikowany…", "pokaż {n} ukrytą odpowiedź",
        "pokaż {n} ukryte odpowiedzi", "zgłoś do moderacji", "zgłoś naruszenie",
        "{n} / {n} zgłoś naruszenie odpowiedz", "przejdź do dyskusji na forum", "dyskusja",
        "dołącz do dyskusji…", "czytaj komentarze…", "zaloguj się, aby…", "wypowiedz się…",
        "sonda", "ankieta", "masz pomysł? uwagi?…", "komentarze internautów…",
      ]
    ),
    (
      .related,
      [
        "dowiedz się więcej", "zobacz pozostałe…", "kursy walut on-line", "czytaj także", "czytaj także:…",
        "czytaj także…", "czytaj też", "czytaj też:…", "czytaj też…", "czytaj również…",
        "czytaj więcej", "czytaj więcej:…", "czytaj dalej:…", "czytaj koniecznie:…",
        "czytaj koniecznie…", "przeczytaj też", "przeczytaj też:…", "przeczytaj także…",
        "przeczytaj również…", "przeczytaj koniecznie…", "przeczytaj…:", "zobacz także",
        "zobacz także:…", "zobacz też", "zobacz też:…", "zobacz również", "zobacz również:…",
        "zobacz więcej", "zobacz więcej…", "zobacz wideo…", "zobacz wideo:…", "zobacz koniecznie…",
        "zobacz:…", "zobacz galerię", "zobacz zdjęcia", "sprawdź też…", "sprawdź także…",
        "sprawdź również…", "polecamy", "polecamy:…", "polecamy…", "polecane", "polecane artykuły",
        "warto przeczytać", "warto przeczytać:…", "redakcja poleca", "redakcja poleca:",
        "podobne artykuły", "podobne wpisy", "podobne tematy", "podobne do…", "powiązane artykuły",
        "powiązane", "powiązane tematy…", "powiązane tematy", "artykuły powiązane",
        "inne artykuły", "więcej na ten temat", "więcej na temat…", "więcej o…",
        "więcej wiadomości…", "najczęściej czytane", "najchętniej czytane", "najpopularniejsze",
        "najnowsze", "najnowsze artykuły", "najnowsze wiadomości", "ostatnie wpisy",
        "ostatnio dodane", "najczęściej komentowane", "zainteresuje cię także",
        "może cię zainteresować", "może zainteresować cię…", "to może cię zainteresować…",
        "wiadomości dnia", "nie przegap…", "najważniejsze wiadomości",
        "dalszy ciąg materiału pod wideo…", "dalsza część artykułu pod…",
        "dalsza część tekstu pod…", "topnews…", "serwisy", "dzieje się", "gorące tematy", "wideo",
        "produkty powiązane", "podobne produkty", "polecane produkty", "klienci kupili również…",
        "klienci, którzy kupili…", "często kupowane razem", "ostatnio oglądane", "ostatnio przeglądane",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "zapisz się na newsletter…", "zapisz się do newslettera…", "zapisz się",
        "zamów newsletter", "twój e-mail", "twój adres e-mail", "podaj e-mail",
        "chcesz być na bieżąco?…", "bądź na bieżąco…", "subskrybuj",
        "czekamy na twoje zgłoszenie…", "byłeś świadkiem…", "wyślij nam zdjęcie…",
      ]
    ),
    (
      .cookie,
      [
        "akceptuję", "akceptuj wszystkie", "zgadzam się", "przejdź do serwisu", "odrzuć",
        "odrzuć wszystkie", "ustawienia cookies", "polityka cookies",
        "ta strona używa plików cookie…", "ta strona używa cookies…",
        "strona korzysta z plików cookies…", "serwis wykorzystuje pliki cookies…",
        "używamy plików cookies…", "my i nasi partnerzy…", "masz prawo żądania dostępu…",
        "dla podjęcia powyższych działań…",
      ]
    ),
    (
      .ads,
      [
        "reklama", "reklamy", "artykuł sponsorowany", "materiał sponsorowany", "materiał partnera",
        "materiał promocyjny", "ogłoszenia", "- reklama -", "sponsorowane", "oferta partnera…",
        "zareklamuj się…",
      ]
    ),
    (
      .paywall,
      [
        "dostęp dla prenumeratorów…", "tylko dla prenumeratorów", "zaprenumeruj", "prenumerata",
        "kup prenumeratę…", "kup dostęp…", "subskrybuj…", "masz już prenumeratę?…",
        "czytaj więcej w internetowym wydaniu…", "artykuł dostępny tylko…",
        "pozostało {n}% artykułu…", "pozostało jeszcze {n}% treści…", "aby czytać dalej…",
        "prenumeratorom \"rzeczpospolitej\"…", "formularz otrzymania bezpłatnego dostępu…",
        "kup e-wydanie…",
      ]
    ),
    (
      .account,
      [
        "zaloguj się", "zaloguj", "logowanie", "wyloguj", "zarejestruj się", "rejestracja",
        "załóż konto", "moje konto", "zapomniałeś hasła?", "nie pamiętasz hasła?", "hasło",
        "nazwa użytkownika",
      ]
    ),
    (
      .nav,
      [
        "strona główna", "start", "menu", "szukaj", "wyszukaj", "szukaj w serwisie",
        "przejdź do treści", "przejdź do głównej treści", "powrót", "wróć", "wróć na górę",
        "do góry", "na górę", "w górę", "powrót do góry", "mapa strony", "mapa serwisu", "kontakt",
        "o nas", "redakcja", "reklama w serwisie", "regulamin", "polityka prywatności", "pomoc",
        "tagi", "tagi:…", "tagi…", "słowa kluczowe:…", "kategorie", "kategorie:…", "kategoria:…",
        "jesteś tutaj:…", "jesteś w:…", "tu jesteś:…", "zamknij", "archiwum", "kanały rss", "rss",
        "spis treści", "ustaw jako startową", "aby ustawić {x} jako stronę startową…",
        "opublikowano w…", "tematy:…",
      ]
    ),
    (
      .paging,
      [
        "następny", "następna", "poprzedni", "poprzednia", "następny artykuł", "poprzedni artykuł",
        "następna strona", "poprzednia strona", "strona {n} z {n}", "strona {n}", "czytaj dalej",
        "czytaj całość", "więcej", "więcej >", "pokaż więcej", "wczytaj więcej",
        "zobacz wszystkie", "czytaj dalej na następnej stronie", "rozwiń", "następne",
        "poprzednie",
      ]
    ),
    (
      .language,
      [
        "język", "polski", "wersja polska", "english version",
      ]
    ),
    (
      .disclaimer,
      [
        "informacja prawna…", "zastrzeżenie…", "nota prawna…",
        "wydawca nie ponosi odpowiedzialności…", "redakcja nie ponosi odpowiedzialności…",
        "treści publikowane w serwisie…", "artykuł ma charakter informacyjny…",
        "przedstawione informacje…",
      ]
    ),
    (
      .copyright,
      [
        "wszelkie prawa zastrzeżone", "wszelkie prawa zastrzeżone…", "wszystkie prawa zastrzeżone",
        "wszystkie prawa zastrzeżone…", "materiał chroniony prawem autorskim…", "© …",
        "copyright…", "kopiowanie zabronione…", "rozpowszechnianie niniejszego artykułu…",
        "dalsze rozpowszechnianie…", "prawa autorskie…",
      ]
    ),
    (
      .credits,
      [
        "pap, {x}", "wp sportowefakty / {x}", "autor:…", "autorka:…", "autorzy:…", "źródło:…",
        "źródło artykułu:…", "fot.:…", "fot. {x}", "foto:…", "zdjęcie:…", "zdjęcia:…", "tekst:…",
        "opracowanie:…", "opracował:…", "oprac.:…", "oprac.…", "pap", "(pap)", "pap/{x}",
        "redakcja:…", "materiał prasowy", "materiały prasowe", "źródło zdjęć:…", "źródło zdjęcia…",
        "na podstawie:…", "wideo:…",
      ]
    ),
    (
      .app,
      [
        "pobierz aplikację…", "ściągnij aplikację…", "zainstaluj aplikację…",
        "dostępne w google play", "dostępne w app store",
      ]
    ),
    (
      .original,
      [
        "oryginalny artykuł", "zobacz oryginał", "tłumaczenie:…", "tłum.…",
      ]
    ),
    (
      .readtime,
      [
        "czas czytania…", "{n} min czytania", "przeczytasz w {n} min…", "ten tekst przeczytasz w…",
        "posłuchaj", "posłuchaj artykułu", "odsłuchaj", "odsłon: {n}", "wyświetleń: {n}",
        "liczba wyświetleń…", "rozmiar tekstu", "rozmiar czcionki", "ivona text to speech",
      ]
    ),
    (
      .follow,
      [
        "obserwuj", "obserwuj nas…", "śledź nas…", "śledź nas na…", "znajdź nas na…",
        "dołącz do nas…", "jesteśmy na google news…", "facebook", "twitter", "instagram",
        "youtube", "whatsapp",
      ]
    ),
    (
      .report,
      [
        "zgłoś błąd", "zgłoś błąd w treści", "zgłoś", "zgłoś nadużycie", "znalazłeś błąd?…",
        "widzisz błąd?…", "napisz do nas…", "masz temat?…", "kontakt z redakcją",
      ]
    ),
    (
      .dates,
      [
        "data dodania:…", "data publikacji:…", "data utworzenia…", "data aktualizacji…",
        "dodano:…", "dodane…", "dodany…", "opublikowano:…", "opublikowano…", "publikacja:…",
        "aktualizacja:…", "aktualizacja…", "ostatnia aktualizacja…", "zaktualizowano…",
        "ostatnia modyfikacja…", "utworzono:…", "{n} godzin temu", "{n} minut temu",
        "{n} dni temu",
      ]
    ),
    (
      .player,
      [
        "{n} {n} {n} z {n} następna", "ładowanie", "ładowanie…", "trwa ładowanie…",
        "proszę czekać…", "odtwórz", "twoja przeglądarka nie obsługuje…", "włącz javascript…",
        "+ zobacz więcej zdjęć", "zobacz więcej zdjęć", "galeria", "galeria zdjęć", "powiększ",
        "pełny ekran",
      ]
    ),
  ]
}
