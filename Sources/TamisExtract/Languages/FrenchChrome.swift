/// Phrases of page chrome in French, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let french: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "partager", "partager :", "partagez", "partage", "partager sur facebook", "partager sur twitter",
        "partager sur x", "partager sur linkedin", "partager sur whatsapp", "partager sur…",
        "partager l'article", "partager cet article", "partager via…", "partagez sur…",
        "envoyer par e-mail", "envoyer par mail", "envoyer par courriel", "envoyer à un ami",
        "copier le lien", "lien copié", "copier", "reposter", "republier", "offrir cet article",
        "imprimer", "imprimer l'article", "version imprimable",
        "imprimer la recette",
      ]
    ),
    (
      .react,
      [
        "j'aime", "j'aime {n}", "récompense", "épingler", "favoris", "ajouter aux favoris",
        "mes favoris", "enregistrer", "sauvegarder", "lire plus tard", "ajouter à ma liste",
        "faire un don", "soutenez-nous",
        "{n} membres ont remercié…", "{n} membre a remercié…",
      ]
    ),
    (
      .comments,
      [
        "commentaire", "commentaires", "{n} commentaire", "{n} commentaires", "commenter", "réagir",
        "réagissez à cet article", "aucun commentaire", "pas de commentaire", "laisser un commentaire",
        "laisser un commentaire annuler la réponse", "ajouter un commentaire", "poster un commentaire",
        "écrire un commentaire", "afficher les commentaires", "voir les commentaires",
        "voir tous les commentaires", "répondre", "annuler la réponse", "soyez le premier à commenter…",
        "votre adresse e-mail ne sera pas publiée…", "connectez-vous pour commenter…",
        "les commentaires sont fermés…",
      ]
    ),
    (
      .related,
      [
        "lire aussi", "lire aussi :…", "à lire aussi", "à lire aussi :…", "a lire aussi",
        "a lire aussi :…", "lire également", "lire également :…", "à lire également",
        "à lire également :…", "voir aussi", "voir aussi :…", "à voir aussi", "sur le même sujet",
        "sur le même thème", "dans la même rubrique", "articles similaires", "articles liés",
        "articles connexes", "articles recommandés", "pour aller plus loin", "pour en savoir plus",
        "à découvrir", "à découvrir aussi", "vous aimerez aussi", "vous aimerez peut-être",
        "ces articles peuvent vous intéresser", "les plus lus", "les articles les plus lus",
        "articles les plus lus", "les plus populaires", "les plus commentés", "à ne pas manquer",
        "nos dernières actualités", "les derniers articles", "dernières actualités", "en ce moment",
        "notre sélection",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "newsletters", "nos newsletters", "inscrivez-vous à notre newsletter…",
        "abonnez-vous à notre newsletter…", "recevez notre newsletter…", "recevez chaque matin…",
        "votre adresse e-mail", "votre adresse email", "votre e-mail", "je m'inscris", "s'inscrire",
        "inscription newsletter", "merci de votre inscription…",
        "vous pouvez vous désinscrire à tout moment…",
      ]
    ),
    (
      .cookie,
      [
        "accepter", "tout accepter", "accepter et fermer", "accepter les cookies",
        "continuer sans accepter", "refuser", "tout refuser", "paramétrer les cookies",
        "gérer mes cookies", "gestion des cookies", "gérer les cookies", "politique des cookies",
        "politique de cookies", "modifier mes choix de cookies", "en poursuivant votre navigation…",
        "ce site utilise des cookies…", "nous utilisons des cookies…", "nous et nos partenaires…",
      ]
    ),
    (
      .ads,
      [
        "publicité", "annonce", "contenu sponsorisé", "sponsorisé", "article sponsorisé",
        "contenu partenaire", "en partenariat avec…", "codes promo", "la suite après la publicité",
        "la suite de votre contenu ci-dessous", "annonces légales",
      ]
    ),
    (
      .paywall,
      [
        "réservé aux abonnés", "article réservé aux abonnés", "contenu réservé aux abonnés",
        "cet article est réservé aux abonnés…", "il vous reste {n} % de cet article à lire…",
        "la suite est réservée aux abonnés…", "pour lire la suite…", "abonnez-vous pour lire la suite…",
        "je m'abonne", "s'abonner", "abonnez-vous", "déjà abonné ?…", "offre d'abonnement",
        "mon abonnement", "votre abonnement n'autorise pas la lecture de cet article…",
      ]
    ),
    (
      .account,
      [
        "se connecter", "connexion", "connectez-vous", "s'identifier", "se déconnecter", "mon compte",
        "créer un compte", "mot de passe oublié ?", "mot de passe oublié", "identifiant",
        "vous n'êtes pas connecté…",
        "réserver en ligne", "réserver", "s'inscrire en ligne",
      ]
    ),
    (
      .nav,
      [
        "menu", "accueil", "aller au contenu", "aller au contenu principal", "aller à la navigation",
        "aller à la recherche", "rechercher", "recherche", "rubriques", "plan du site",
        "mentions légales", "nous contacter", "contactez-nous", "qui sommes-nous ?", "à propos",
        "haut de page", "retour en haut", "retour en haut de page", "retour à l'accueil", "fil d'ariane",
        "fermer", "fermer le menu", "flux rss", "faq", "cgu", "cgv",
        "conditions générales d'utilisation", "conditions générales de vente",
        "politique de confidentialité", "données personnelles", "vie privée", "recrutement",
        "accessibilité", "communauté", "à la une", "en continu", "mots-clés", "tags",
        "aller à la recette", "ajuster les portions", "retourner à la recette",
      ]
    ),
    (
      .paging,
      [
        "lire la suite", "lire la suite…", "lire plus", "voir plus", "afficher plus", "voir tout",
        "charger plus", "suivant", "précédent", "page suivante", "page précédente", "article suivant",
        "article précédent", "page {n} sur {n}", "en savoir plus", "tout afficher",
      ]
    ),
    (
      .language,
      [
        "français", "français (france)", "français (afrique)", "langue", "choisir la langue",
        "changer de langue", "version anglaise", "lire en anglais", "read in english",
      ]
    ),
    (
      .disclaimer,
      [
        "avertissement", "avertissement :…", "avertissement sur les risques…",
        "clause de non-responsabilité…", "cette page peut inclure du contenu de tiers…",
        "cet article ne constitue pas un conseil…", "ceci n'est pas un conseil en investissement…",
        "les informations fournies ne constituent pas…", "les performances passées ne préjugent pas…",
        "investir comporte des risques…", "gate ne garantit ni l'exactitude…",
        "les propos tenus n'engagent que leur auteur…",
      ]
    ),
    (
      .copyright,
      [
        "tous droits réservés", "tous droits réservés…", "© …", "reproduction interdite…",
        "toute reproduction…", "droits de reproduction…", "crédits",
      ]
    ),
    (
      .credits,
      [
        "par {x}", "crédit photo :…", "crédits photo :…", "photo :…", "source :…", "avec afp",
        "(avec afp)", "{x} avec afp", "la rédaction", "propos recueillis par…",
        "traduit de l'anglais par…",
      ]
    ),
    (
      .app,
      [
        "télécharger l'application", "téléchargez l'application…", "scan pour télécharger…",
        "scannez pour télécharger…", "scannez le code qr…", "disponible sur google play",
        "télécharger dans l'app store", "ouvrir dans l'application", "applications mobiles",
      ]
    ),
    (
      .original,
      [
        "voir l'original", "voir le texte original", "afficher l'original", "lire l'article original",
        "lire l'article original…", "article original :…", "traduction automatique…",
        "source originale…",
      ]
    ),
    (
      .readtime,
      [
        "temps de lecture", "temps de lecture :…", "temps de lecture {n} min…", "lecture {n} min",
        "{n} min de lecture", "{n} min", "{n} vues", "{n} lectures", "écouter", "écouter l'article",
        "écouter cet article", "taille du texte", "taille de la police",
      ]
    ),
    (
      .follow,
      [
        "suivez-nous", "suivez-nous sur…", "suivre", "abonné", "retrouvez-nous sur…", "nous suivre",
        "rejoignez-nous sur…", "suivez {x} sur google…", "ajoutez {x} à vos sources…", "facebook",
        "twitter", "instagram", "linkedin", "youtube", "whatsapp",
        "identifiez-nous avec…", "identifiez-nous sur…",
      ]
    ),
    (
      .report,
      [
        "signaler", "signaler un abus", "signaler une erreur", "signaler un contenu",
        "une erreur dans l'article ?…", "une correction ?…", "votre avis nous intéresse…", "nous écrire",
      ]
    ),
    (
      .dates,
      [
        "publié le…", "mis à jour le…", "modifié le…", "publié il y a…", "par {x} publié le…",
        "mise à jour…", "il y a {n} heures", "hier à {x}",
        "dernière modification par…", "modifié en dernier par…",
      ]
    ),
    (
      .player,
      [
        "chargement en cours", "chargement…", "lecture", "vidéo suivante", "activez javascript…",
        "veuillez patienter…", "cette vidéo n'est pas disponible…",
      ]
    ),
  ]
}
