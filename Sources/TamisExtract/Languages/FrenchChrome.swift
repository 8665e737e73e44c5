/// Phrases of page chrome in French, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let french: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "imprimer cette page", "imprimer la page", "imprimer imprimer cette page",
        "partager", "partager :", "partagez", "partage", "partager sur facebook",
        "partager sur twitter", "partager sur x", "partager sur linkedin", "partager sur whatsapp",
        "partager sur…", "partager l'article", "partager cet article", "partager via…", "partagez sur…",
        "envoyer par e-mail", "envoyer par mail", "envoyer par courriel", "envoyer à un ami",
        "copier le code", "copier le lien", "lien copié", "copier", "reposter", "republier",
        "offrir cet article",
        "imprimer", "imprimer l'article", "version imprimable", "imprimer la recette",
        "cliquez pour partager sur…", "cliquez ici pour partager…", "partager cette page",
        "partager ce contenu", "partager la recette", "envoyer à un ami par…", "envoyer un lien par…",
        "tweeter", "épingler {n}", "partages {n}", "{n} partages",
      ]
    ),
    (
      .react,
      [
        "j'aime", "j'aime {n}", "récompense", "épingler", "favoris", "ajouter aux favoris",
        "mes favoris", "enregistrer", "sauvegarder", "lire plus tard", "ajouter à ma liste",
        "faire un don", "soutenez-nous", "{n} membres ont remercié…", "{n} membre a remercié…",
        "j'aime chargement…", "noter cet article", "notez cet article", "notez cette recette",
        "votez pour cet article", "soutenez…", "faites un don…",
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
        "les commentaires sont fermés…", "réactions", "{n} réactions", "réagir à cet article",
        "les commentaires", "afficher les {n} commentaires", "{n} réflexions sur…",
        "une réflexion sur…", "poster un message", "participer à la discussion…",
        "la discussion est fermée…", "charte des commentaires",
        "les champs obligatoires sont indiqués…", "publier le commentaire", "voir les {n} commentaires",
        "lire les commentaires",
      ]
    ),
    (
      .related,
      [
        "découvrir la gamme…", "découvrir la gamme complète", "découvrir nos produits…",
        "pour ne rien rater de…",
        "lire aussi", "lire aussi :…", "à lire aussi", "à lire aussi :…", "a lire aussi",
        "a lire aussi :…", "lire également", "lire également :…", "à lire également",
        "à lire également :…", "voir aussi", "voir aussi :…", "à voir aussi", "sur le même sujet",
        "sur le même thème", "dans la même rubrique", "articles similaires", "articles liés",
        "articles connexes", "articles recommandés", "pour aller plus loin", "pour en savoir plus",
        "à découvrir", "à découvrir aussi", "vous aimerez aussi", "vous aimerez peut-être",
        "ces articles peuvent vous intéresser", "les plus lus", "les articles les plus lus",
        "articles les plus lus", "les plus populaires", "les plus commentés", "à ne pas manquer",
        "nos dernières actualités", "les derniers articles", "dernières actualités", "en ce moment",
        "notre sélection", "à lire :…", "à lire aussi sur…", "lire :…", "lire notre article :…",
        "lire notre dossier…", "lire notre décryptage…", "lire le décryptage…", "lire l'analyse…",
        "lire la chronique…", "lire le récit…", "lire l'entretien…", "lire le reportage…", "relire…",
        "(re)lire…", "voir :…", "à voir :…", "à écouter :…", "à écouter aussi…", "écouter aussi…",
        "regarder aussi…", "à regarder…", "pour approfondir", "pour approfondir :…",
        "pour aller plus loin :…", "pour en savoir plus :…", "sur le même sujet :…",
        "dans le même dossier", "dans la même série", "du même auteur", "du même rédacteur",
        "articles correspondants", "articles associés", "articles du même auteur", "autres articles",
        "les autres articles…", "d'autres articles…", "nos autres articles", "nos articles sur…",
        "dossier :…", "lire le dossier…", "voir le dossier…", "notre dossier…", "tous nos articles…",
        "toute l'actualité…", "toute l'info…", "l'actualité en continu",
        "audios et vidéos sur le sujet", "plus d'articles", "plus d'infos", "plus d'informations…",
        "plus sur ce sujet…", "sur ce sujet", "les dernières infos", "dernières infos",
        "dernière minute", "fil info", "fil actu", "derniers articles", "articles récents",
        "les articles récents", "la sélection de la rédaction", "les tops", "les + lus",
        "les plus partagés", "les plus vus", "le top", "nos recommandations", "recommandé pour vous",
        "recommandés pour vous", "cela pourrait vous intéresser…", "ça peut vous intéresser…",
        "ceci pourrait vous intéresser…", "vous pourriez aussi aimer…", "vous pourriez être intéressé…",
        "ces contenus pourraient vous intéresser…", "à lire également sur…", "découvrez aussi…",
        "découvrir aussi…", "découvrez également…", "et aussi", "et aussi :…",
        "pour aller plus loin sur…", "l'essentiel de l'actu…", "tous nos derniers podcasts",
        "tous les articles…", "voir tous les articles…", "retrouvez tous nos articles…",
        "produits similaires", "produits associés", "produits apparentés", "produits connexes",
        "produits complémentaires", "produits liés", "produits recommandés",
        "autres produits dans la même catégorie", "{n} autres produits dans la même catégorie…",
        "dans la même catégorie", "les clients ont également acheté…", "les clients ont aussi acheté…",
        "les clients ayant acheté…", "les clients ayant consulté…", "les clients qui ont acheté…",
        "souvent achetés ensemble", "fréquemment achetés ensemble",
        "produits fréquemment achetés ensemble", "récemment consultés", "vus récemment", "vu récemment",
        "produits vus récemment", "produits consultés récemment", "articles consultés récemment",
        "derniers produits consultés", "derniers articles consultés", "vos articles vus récemment…",
        "complétez votre look", "complétez la tenue", "ils l'ont aussi aimé",
        "autres articles du vendeur…",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "newsletters", "nos newsletters", "inscrivez-vous à notre newsletter…",
        "abonnez-vous à notre newsletter…", "recevez notre newsletter…", "recevez chaque matin…",
        "votre adresse e-mail", "votre adresse email", "votre e-mail", "je m'inscris", "s'inscrire",
        "inscription newsletter", "merci de votre inscription…",
        "vous pouvez vous désinscrire à tout moment…", "inscrivez-vous à la newsletter…",
        "inscrivez-vous gratuitement…", "inscription à la newsletter…", "pour rester informé…",
        "pour rester informé inscrivez-vous…", "abonnez-vous à la newsletter…",
        "recevez toute l'actualité…", "recevez l'essentiel…", "recevez gratuitement…",
        "recevoir la newsletter…", "rejoignez {n} abonnés…", "rejoignez {n} gourmands…",
        "désinscription en un clic…", "pas de spam…", "votre adresse mail",
        "votre adresse électronique", "votre adresse email sera utilisée…",
        "votre adresse e-mail sera utilisée…",
        "votre adresse mail sera utilisée…", "en vous inscrivant, vous acceptez…",
        "votre adresse de messagerie…",
        "votre adresse de messagerie est uniquement utilisée…", "ne manquez rien de…", "ne ratez rien…",
        "ne manquez plus…",
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
        "gérer le consentement", "gérer les consentements", "paramètres des cookies", "je refuse",
        "j'accepte", "tout accepter et fermer", "{x} utilise des cookies pour…",
        "nos partenaires et nous…", "avec votre accord, nos partenaires et nous…", "contenu bloqué…",
        "ce contenu est bloqué…", "ce contenu n'est pas visible…", "pour afficher ce contenu…",
        "autoriser les cookies…",
        "stocker et/ou accéder à des informations…", "utiliser des données limitées pour sélectionner…",
        "créer des profils pour la publicité personnalisée…", "utiliser des profils pour sélectionner…",
        "créer des profils de contenus personnalisés…", "mesurer la performance des publicités…",
        "mesurer la performance des contenus…", "comprendre les publics par le biais de statistiques…",
        "développer et améliorer les services…", "utiliser des données de géolocalisation précises…",
        "analyser activement les caractéristiques de l'appareil…",
        "assurer la sécurité, prévenir et détecter la fraude…",
        "fournir et présenter des publicités et du contenu…",
        "mettre en correspondance et combiner des données…",
        "identifier les appareils en fonction des informations…", "relier différents appareils…",
        "enregistrer et communiquer les choix…", "ces cookies sont nécessaires au fonctionnement…",
        "ces cookies nous permettent de déterminer le nombre…",
        "ces cookies peuvent être mis en place au sein…",
        "ces cookies permettent d'améliorer et de personnaliser…", "cookies strictement nécessaires",
        "cookies de performance", "cookies de fonctionnalité", "cookies pour une publicité ciblée",
      ]
    ),
    (
      .ads,
      [
        "publicité", "annonce", "contenu sponsorisé", "sponsorisé", "article sponsorisé",
        "contenu partenaire", "en partenariat avec…", "codes promo", "la suite après la publicité",
        "la suite de votre contenu ci-dessous", "annonces légales", "- publicité -",
        "la suite de l'article après…", "la suite après cette publicité", "contenu proposé par…",
        "proposé par…", "offre partenaire", "annonces", "petites annonces", "communiqué",
        "publi-rédactionnel", "publirédactionnel", "cet article contient des liens affiliés…",
        "article rédigé en partenariat…",
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
        "cet article est réservé à nos abonnés…", "contenu réservé à nos abonnés…",
        "la lecture de cet article est réservée…", "lecture réservée aux abonnés…", "article payant…",
        "pour accéder en illimité…", "accédez à l'intégralité…", "accédez à tous les articles…",
        "accédez à tous nos articles…", "profitez de tous nos articles…", "lisez la suite…",
        "lire la suite avec…", "il vous reste {n}% de cet article à lire…",
        "il vous reste {n} % à lire…", "il vous reste {n}% à découvrir…",
        "il vous reste {n} % à découvrir…", "la suite de cet article est réservée…",
        "cet article est en accès libre…", "débloquer l'article…", "essai gratuit…",
        "abonnez-vous à partir de…", "abonnez-vous pour…", "déjà abonné(e) ?…", "vous êtes abonné ?…",
        "vous êtes déjà abonné ?…", "offert par un abonné…", "des {n} articles gratuits…",
      ]
    ),
    (
      .account,
      [
        "se connecter", "connexion", "connectez-vous", "s'identifier", "se déconnecter", "mon compte",
        "créer un compte", "mot de passe oublié ?", "mot de passe oublié", "identifiant",
        "vous n'êtes pas connecté…", "réserver en ligne", "réserver", "s'inscrire en ligne",
        "identifiez-vous", "identifiez-vous…", "connectez-vous pour…", "pas encore inscrit ?…",
        "pas encore de compte ?…", "créez un compte…", "créer mon compte", "réserver en ligne…",
        "je réserve…",
      ]
    ),
    (
      .nav,
      [
        "modérateur : {x}", "modérateurs : {x}", "messages : {n}…", "qui est en ligne…",
        "menu", "accueil", "aller au contenu", "aller au contenu principal", "aller à la navigation",
        "aller à la recherche", "rechercher", "recherche", "rubriques", "plan du site",
        "mentions légales", "nous contacter", "contactez-nous", "qui sommes-nous ?", "à propos",
        "haut de page", "retour en haut", "retour en haut de page", "retour à l'accueil",
        "fil d'ariane", "fermer", "fermer le menu", "flux rss", "faq", "cgu", "cgv",
        "conditions générales d'utilisation", "conditions générales de vente",
        "politique de confidentialité", "données personnelles", "vie privée", "recrutement",
        "accessibilité", "communauté", "à la une", "en continu", "mots-clés", "tags",
        "aller à la recette", "ajuster les portions", "retourner à la recette", "étiquettes :…",
        "étiquettes", "mots-clés :…", "mots clés :…", "thèmes :…", "thématiques :…", "catégories",
        "catégories :…", "catégorie :…", "tags :…", "sujets :…", "classé sous…", "classé dans…",
        "publié dans…", "posté dans…", "rubrique :…", "retour à la liste", "retour à la une",
        "retour aux articles…", "permalien…", "lien permanent…", "plan d'accès",
        "navigation de l'article", "navigation des articles", "en savoir plus sur…",
        "passer aux informations produits", "site officiel du gouvernement", "poser une question",
      ]
    ),
    (
      .paging,
      [
        "voir toute la recette", "voir la recette complète", "voir la recette",
        "lire la suite", "lire la suite…", "lire plus", "voir plus", "afficher plus", "voir tout",
        "charger plus", "suivant", "précédent", "page suivante", "page précédente", "article suivant",
        "article précédent", "page {n} sur {n}", "en savoir plus", "tout afficher",
        "article suivant :…", "article précédent :…", "lire l'article", "lire l'article complet…",
        "lire la suite de l'article…", "voir la suite", "afficher la suite", "voir les {n} photos",
        "page {n}/{n}", "aller à la page…", "poursuivre la lecture…", "continuer la lecture…",
        "cliquez pour agrandir...", "cliquer pour agrandir", "cliquez pour développer…",
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
        "prenez note que cet article publié en {n}…", "cet article a plus de {n} ans…",
        "cet article date de plus de…",
        "cet article a été publié il y a plus de…",
        "avertissement", "avertissement :…", "avertissement sur les risques…",
        "clause de non-responsabilité…", "cette page peut inclure du contenu de tiers…",
        "cet article ne constitue pas un conseil…", "ceci n'est pas un conseil en investissement…",
        "les informations fournies ne constituent pas…", "les performances passées ne préjugent pas…",
        "investir comporte des risques…", "gate ne garantit ni l'exactitude…",
        "les propos tenus n'engagent que leur auteur…", "les opinions exprimées…",
        "les propos exprimés…", "les points de vue exprimés…", "cette tribune n'engage…",
        "le contenu de cet article n'engage…", "cet article n'engage que…",
      ]
    ),
    (
      .copyright,
      [
        "tous droits réservés", "tous droits réservés…", "© …", "reproduction interdite…",
        "toute reproduction…", "droits de reproduction…", "crédits", "droits réservés…", "copyright…",
        "reproduction autorisée…", "© tous droits…",
      ]
    ),
    (
      .credits,
      [
        "un blog animé par…", "un blog tenu par…",
        "un texte de {x}", "d'après les informations de {x}", "avec les informations de {x}", "édition : {x}",
        "recueilli par {x}", "recueillis par {x}",
        "par {x}", "crédit photo :…", "crédits photo :…", "photo :…", "source :…", "avec afp",
        "(avec afp)", "{x} avec afp", "la rédaction", "propos recueillis par…",
        "traduit de l'anglais par…", "crédit :…", "crédits :…", "crédit image :…", "crédits image :…",
        "crédit illustration…", "crédits photos :…", "photo d'illustration…", "photo d'illustration",
        "photo d'archives…", "photo d'archives", "image illustrative", "image illustrative…",
        "image d'illustration…", "illustration :…", "légende :…", "visuel :…", "image à la une :…",
        "image de couverture…", "sources :…", "rédaction {x}", "un article de {x}",
        "article écrit par…", "écrit par {x}", "rédigé par…", "texte :…", "photos :…", "photos : {x}",
        "auteur :…", "avec reuters", "afp", "(afp)", "reuters", "ap", "vidéo :…", "infographie :…",
        "avec les agences", "{x} (avec afp)", "{x} avec l'afp",
      ]
    ),
    (
      .app,
      [
        "télécharger l'application", "téléchargez l'application…", "scan pour télécharger…",
        "scannez pour télécharger…", "scannez le code qr…", "disponible sur google play",
        "télécharger dans l'app store", "ouvrir dans l'application", "applications mobiles",
        "disponible sur l'app store", "disponible sur app store", "téléchargez notre application…",
        "télécharger notre application…",
      ]
    ),
    (
      .original,
      [
        "voir l'original", "voir le texte original", "afficher l'original", "lire l'article original",
        "lire l'article original…", "article original :…", "traduction automatique…",
        "source originale…", "cet article a été publié initialement…", "cet article est republié…",
        "article initialement publié…", "article paru dans…", "cet article est paru dans…",
        "cet article a été traduit…", "lire l'article d'origine…", "la version originale…",
        "lire la version originale…",
      ]
    ),
    (
      .readtime,
      [
        "temps de lecture", "temps de lecture :…", "temps de lecture {n} min…", "lecture {n} min",
        "{n} min de lecture", "{n} min", "{n} vues", "{n} lectures", "écouter", "écouter l'article",
        "écouter cet article", "taille du texte", "taille de la police", "durée de lecture…",
        "lecture : {n} min…", "lecture {n} mn", "{n} mn de lecture", "{n} minutes de lecture",
        "{n} minute de lecture", "article lu {n} fois", "lu {n} fois", "vu {n} fois", "écouter :…",
        "lire plus tard", "agrandir le texte", "agrandir l'image", "agrandir",
      ]
    ),
    (
      .follow,
      [
        "suivez-nous", "suivez-nous sur…", "suivre", "abonné", "retrouvez-nous sur…", "nous suivre",
        "rejoignez-nous sur…", "suivez {x} sur google…", "ajoutez {x} à vos sources…", "facebook",
        "twitter", "instagram", "linkedin", "youtube", "whatsapp", "identifiez-nous avec…",
        "identifiez-nous sur…", "suivez-nous…", "suivez l'actualité…", "retrouvez l'actualité…",
        "retrouvez toute l'actualité…", "abonnez-vous à notre chaîne…", "rejoignez notre chaîne…",
        "nous suivre sur…", "identifiez-nous…", "vous avez testé cette recette ?…",
      ]
    ),
    (
      .report,
      [
        "vous avez des renseignements…", "vous avez des informations à nous…",
        "signaler", "signaler un abus", "signaler une erreur", "signaler un contenu",
        "une erreur dans l'article ?…", "une correction ?…", "votre avis nous intéresse…",
        "nous écrire", "signaler ce commentaire", "vous avez trouvé une erreur…",
        "vous avez repéré une erreur…", "une remarque ?…", "cet article vous a-t-il été utile ?…",
        "cet article vous a été utile ?…", "qu'avez-vous pensé…", "donnez votre avis…",
      ]
    ),
    (
      .dates,
      [
        "publié le…", "mis à jour le…", "modifié le…", "publié il y a…", "par {x} publié le…",
        "mise à jour…", "il y a {n} heures", "hier à {x}", "dernière modification par…",
        "modifié en dernier par…", "publié :…", "publiée le…", "mise en ligne le…", "mis en ligne le…",
        "posté le…", "paru le…", "dernière mise à jour…", "actualisé le…", "modifié :…",
        "mis à jour :…", "date de publication…", "{n} h", "il y a {n} jours", "il y a {n} minutes",
        "rédigé le…", "écrit le…",
      ]
    ),
    (
      .player,
      [
        "chargement en cours", "chargement…", "lecture", "vidéo suivante", "activez javascript…",
        "veuillez patienter…", "cette vidéo n'est pas disponible…", "voir la vidéo",
        "regarder la vidéo", "voir le diaporama", "diaporama", "en images", "en vidéo", "en images :…",
        "votre navigateur ne supporte…", "veuillez activer javascript…", "javascript est désactivé…",
        "lancer la vidéo", "portfolio",
      ]
    ),
    (
      .form,
      [
        "ajouter au panier", "ajouter à la liste de souhaits", "ajouter à la wishlist",
        "ajouter au comparateur", "acheter maintenant", "acheter", "quantité", "quantité:", "qté",
        "choisir une option", "choix des options", "sélectionner une taille", "guide des tailles",
        "prix habituel", "prix soldé", "prix promotionnel", "prix unitaire", "prix unitaire / par", "épuisé",
        "en rupture de stock", "ce produit a plusieurs variations…", "taxes incluses…",
        "frais d'expédition calculés…", "frais de port calculés…", "me prévenir quand le produit…",
        "m'alerter de la disponibilité…", "voir le panier", "valider la commande", "continuer mes achats",
        "poursuivre mes achats", "votre panier est vide…", "sous-total", "disponibilité en magasin",
        "retrait disponible…",
      ]
    ),
  ]
}
