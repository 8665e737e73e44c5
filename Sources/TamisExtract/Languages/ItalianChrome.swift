/// Phrases of page chrome in Italian, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let italian: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "condividi", "condividi:", "condividi su facebook", "condividi su twitter",
        "condividi su…", "condividi questo articolo", "condividi l'articolo", "condividi via…",
        "invia per email", "invia a un amico", "copia link", "copia il link", "link copiato",
        "stampa", "stampa l'articolo", "stampa questo articolo", "fai clic per condividere…",
        "fai clic qui per…",
      ]
    ),
    (
      .react,
      [
        "mi piace", "mi piace {n}", "salva", "salva l'articolo", "preferiti",
        "aggiungi ai preferiti", "mi piace:", "mi piace caricamento…", "dona ora", "sostienici",
        "vota",
      ]
    ),
    (
      .comments,
      [
        "commento", "commenti", "{n} commento", "{n} commenti", "commenti ({n})", "commenta",
        "lascia un commento", "lascia una risposta", "lascia un commento annulla risposta",
        "annulla risposta", "scrivi un commento", "aggiungi un commento", "leggi i commenti",
        "mostra commenti", "nessun commento", "rispondi",
        "il tuo indirizzo email non sarà pubblicato…", "devi essere connesso per…",
        "sii il primo a commentare…", "commenta per primo",
      ]
    ),
    (
      .related,
      [
        "leggi anche", "leggi anche:…", "leggi anche…", "leggi pure…", "leggi tutto…",
        "leggi qui…", "vedi anche", "vedi anche:…", "guarda anche…", "per approfondire",
        "per approfondire:…", "approfondimenti", "potrebbe interessarti",
        "potrebbe interessarti anche…", "potrebbero interessarti…", "ti potrebbe interessare…",
        "ti potrebbero interessare…", "articoli correlati", "articolo correlato",
        "notizie correlate", "contenuti correlati", "correlati", "post correlati",
        "altri articoli", "altre notizie", "dello stesso autore", "i più letti", "più letti",
        "le più lette", "le notizie più lette", "più popolari", "ultime notizie",
        "ultimi articoli", "articoli recenti", "articoli consigliati", "consigliati",
        "da non perdere", "in evidenza", "ultime news", "notizie del giorno",
        "potrebbe anche interessarti",
        "prodotti correlati", "prodotti simili", "articoli simili", "prodotti consigliati",
        "potrebbe piacerti anche…", "ti potrebbe piacere…", "chi ha acquistato questo prodotto…",
        "i clienti hanno acquistato anche…", "spesso comprati insieme", "visti di recente",
        "prodotti visti di recente", "visualizzati di recente",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "iscriviti alla newsletter…", "iscriviti alla nostra newsletter…",
        "iscriviti", "iscriviti ora", "ricevi la newsletter…", "la tua email", "indirizzo email",
        "il tuo indirizzo email", "ricevi le notizie…", "resta aggiornato…", "rimani aggiornato…",
      ]
    ),
    (
      .cookie,
      [
        "accetta", "accetta tutto", "accetta tutti", "accetta i cookie", "rifiuta",
        "rifiuta tutto", "impostazioni cookie", "preferenze cookie", "informativa cookie",
        "cookie policy", "utilizziamo i cookie…", "questo sito utilizza cookie…",
        "questo sito utilizza i cookie…", "questo sito usa…", "noi e i nostri partner…",
        "continua senza accettare",
      ]
    ),
    (
      .ads,
      [
        "pubblicità", "annuncio", "annunci", "sponsorizzato", "contenuto sponsorizzato",
        "advertisement", "- pubblicità -", "la tua pubblicità…", "in collaborazione con…",
        "messaggio pubblicitario…",
      ]
    ),
    (
      .paywall,
      [
        "abbonati", "abbonati ora", "abbonati per continuare…", "abbonati per leggere…",
        "abbonati a…", "contenuto riservato agli abbonati…", "riservato agli abbonati",
        "articolo riservato agli abbonati…", "sei già abbonato?…", "hai già un abbonamento?…",
        "per continuare a leggere…", "questo contenuto è riservato…", "continua a leggere con…",
        "accedi per continuare…",
      ]
    ),
    (
      .account,
      [
        "accedi", "accedi o registrati", "registrati", "login", "esci", "il mio account",
        "il mio profilo", "password dimenticata", "password dimenticata?",
        "hai dimenticato la password?", "nome utente", "crea un account",
      ]
    ),
    (
      .nav,
      [
        "home", "menu", "cerca", "ricerca", "vai al contenuto", "salta al contenuto",
        "vai al contenuto principale", "torna su", "torna all'inizio", "torna alla home",
        "chi siamo", "contatti", "contattaci", "privacy", "privacy policy", "informativa privacy",
        "note legali", "mappa del sito", "termini e condizioni", "redazione",
        "pubblicità e contatti", "tag", "tag:…", "tags:…", "etichette:…", "categorie",
        "categorie:…", "categoria:…", "argomenti", "argomenti:…", "sei qui:…", "ti trovi in:…",
        "chiudi", "indice", "archivio", "navigazione articoli", "pubblicato in…", "archiviato in…",
      ]
    ),
    (
      .paging,
      [
        "successivo", "precedente", "articolo successivo", "articolo precedente",
        "pagina successiva", "pagina precedente", "pagina {n} di {n}", "leggi di più",
        "leggi tutto", "continua a leggere", "continua", "mostra altro", "carica altro",
        "vedi tutti", "vedi tutto", "scopri di più", "avanti", "indietro",
      ]
    ),
    (
      .language,
      [
        "lingua", "italiano", "scegli la lingua", "leggi in inglese…", "english version",
      ]
    ),
    (
      .disclaimer,
      [
        "disclaimer", "disclaimer:…", "avvertenza…", "avvertenze…", "le opinioni espresse…",
        "questo articolo non costituisce…", "nota della redazione…",
      ]
    ),
    (
      .copyright,
      [
        "tutti i diritti riservati", "tutti i diritti riservati…", "© …", "copyright…",
        "riproduzione riservata", "riproduzione riservata…", "© riproduzione riservata…",
        "diritti riservati…", "vietata la riproduzione…",
      ]
    ),
    (
      .credits,
      [
        "di {x}", "fonte:…", "fonti:…", "foto:…", "foto di…", "foto {x}", "fotografie di…",
        "immagine:…", "crediti:…", "credit:…", "autore:…", "a cura di…", "redazione {x}", "(ansa)",
        "ansa", "testo di…", "video:…", "crediti foto…",
      ]
    ),
    (
      .app,
      [
        "scarica l'app…", "scarica la nostra app…", "scarica l'applicazione…",
        "disponibile su google play", "disponibile su app store", "apri nell'app",
      ]
    ),
    (
      .original,
      [
        "articolo originale", "leggi l'articolo originale…", "vedi originale",
        "pubblicato originariamente…", "l'articolo {x} proviene da…",
        "l'articolo {x} sembra essere il primo su…", "traduzione di…",
      ]
    ),
    (
      .readtime,
      [
        "tempo di lettura…", "{n} min di lettura", "{n} minuti di lettura", "lettura {n} min",
        "ascolta", "ascolta l'articolo", "ascolta questo articolo", "{n} visualizzazioni",
        "{n} letture",
      ]
    ),
    (
      .follow,
      [
        "seguici", "seguici su…", "segui {x} su…", "segui", "segui già", "unisciti a…",
        "iscriviti al canale…", "facebook", "twitter", "instagram", "youtube", "whatsapp",
        "telegram",
      ]
    ),
    (
      .report,
      [
        "segnala", "segnala un errore", "segnala abuso", "segnala all'autore",
        "hai trovato un errore?…", "scrivici…", "ti è piaciuto questo articolo?…",
      ]
    ),
    (
      .dates,
      [
        "pubblicato il…", "pubblicato:…", "aggiornato il…", "aggiornato alle…", "aggiornato:…",
        "ultimo aggiornamento…", "ultima modifica…", "modificato il…", "{n} ore fa",
        "{n} minuti fa", "{n} giorni fa",
      ]
    ),
    (
      .player,
      [
        "caricamento", "caricamento…", "caricamento in corso…", "riproduci video",
        "attendere prego…", "il tuo browser non supporta…", "attiva javascript…", "fotogallery",
        "guarda la gallery…", "galleria",
      ]
    ),
  ]
}
