/// Phrases of page chrome in Portuguese, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let portuguese: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "compartilhar", "compartilhe", "compartilhe:", "compartilhe isso:", "partilhar",
        "partilhe", "compartilhar no facebook", "compartilhe no…", "compartilhar no…",
        "partilhar no…", "compartilhe esta notícia", "compartilhe este artigo",
        "enviar por e-mail", "copiar link", "copiar", "link copiado", "imprimir",
        "clique para compartilhar…",
      ]
    ),
    (
      .react,
      [
        "curtir", "curtir {n}", "curtir isso:", "gosto", "guardar", "salvar", "favoritos",
        "apoie-nos",
      ]
    ),
    (
      .comments,
      [
        "comentário", "comentários", "{n} comentário", "{n} comentários", "comentários ({n})",
        "comentar", "deixe um comentário", "deixe uma resposta", "deixe seu comentário",
        "deixar um comentário", "cancelar resposta", "ver comentários", "sem comentários",
        "nenhum comentário", "responder", "o seu endereço de email não será publicado…",
        "o seu endereço de e-mail não será publicado…", "seja o primeiro a comentar…",
      ]
    ),
    (
      .related,
      [
        "leia também", "leia também:…", "leia também…", "leia mais:…", "leia mais…", "leia ainda…",
        "veja também", "veja também:…", "veja mais…", "saiba mais…", "confira também…",
        "relacionadas", "relacionados", "relacionado", "notícias relacionadas",
        "artigos relacionados", "matérias relacionadas", "posts relacionados",
        "conteúdo relacionado", "mais lidas", "as mais lidas", "mais lidos", "mais vistas",
        "mais notícias", "últimas notícias", "posts recentes", "recomendados", "recomendadas",
        "você também pode gostar…", "você pode gostar…", "talvez você goste…", "pode interessar…",
        "não perca…", "destaques", "ver também",
        "produtos relacionados", "produtos semelhantes", "produtos similares", "produtos recomendados",
        "quem comprou, comprou também…", "quem viu, viu também…", "clientes também compraram…",
        "frequentemente comprados juntos", "comprados juntos com frequência", "vistos recentemente",
        "produtos vistos recentemente",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "assine nossa newsletter…", "assine a newsletter…",
        "inscreva-se na newsletter…", "subscreva a newsletter…", "subscreva a nossa newsletter…",
        "receba as notícias…", "receba nossa newsletter…", "inscreva-se", "seu e-mail",
        "seu email", "o seu e-mail",
      ]
    ),
    (
      .cookie,
      [
        "aceitar", "aceitar todos", "aceitar tudo", "aceitar cookies", "rejeitar", "recusar",
        "configurações de cookies", "política de cookies", "utilizamos cookies…",
        "usamos cookies…", "este site utiliza cookies…", "este site usa cookies…",
        "este website utiliza cookies…",
      ]
    ),
    (
      .ads,
      [
        "publicidade", "anúncio", "patrocinado", "conteúdo patrocinado",
        "continua após a publicidade", "- publicidade -", "pub",
      ]
    ),
    (
      .paywall,
      [
        "assine", "assine já", "assine agora", "conteúdo exclusivo para assinantes…",
        "exclusivo para assinantes…", "já é assinante?…", "para continuar lendo…",
        "assine para continuar…", "este artigo é exclusivo…",
      ]
    ),
    (
      .account,
      [
        "entrar", "login", "iniciar sessão", "cadastre-se", "criar conta", "registar",
        "minha conta", "sair", "esqueci minha senha", "esqueceu a senha?", "senha",
      ]
    ),
    (
      .nav,
      [
        "início", "menu", "buscar", "busca", "pesquisar", "pesquisa", "ir para o conteúdo",
        "ir para o conteúdo principal", "pular para o conteúdo", "voltar", "voltar ao topo",
        "topo", "quem somos", "sobre nós", "contato", "contacto", "contactos", "fale conosco",
        "política de privacidade", "termos de uso", "mapa do site", "tags", "tags:…",
        "etiquetas:…", "categorias", "categorias:…", "categoria:…", "você está aqui:…",
        "está em:…", "fechar", "publicado em…",
      ]
    ),
    (
      .paging,
      [
        "próximo", "próxima", "anterior", "próxima página", "página anterior", "próximo artigo",
        "artigo anterior", "página {n} de {n}", "leia mais", "ler mais", "saiba mais", "ver mais",
        "ver tudo", "ver todos", "carregar mais", "mostrar mais", "continuar lendo",
        "continue lendo", "continuar a ler",
      ]
    ),
    (
      .language,
      [
        "idioma", "português", "leia em inglês…",
      ]
    ),
    (
      .disclaimer,
      [
        "aviso legal…", "isenção de responsabilidade…", "as opiniões expressas…",
        "este texto não reflete…", "este artigo não constitui…",
      ]
    ),
    (
      .copyright,
      [
        "todos os direitos reservados", "todos os direitos reservados…", "© …", "copyright…",
        "proibida a reprodução…", "é proibida a reprodução…",
      ]
    ),
    (
      .credits,
      [
        "por {x}", "fonte:…", "fontes:…", "foto:…", "fotos:…", "fotografia:…", "imagem:…",
        "imagens:…", "crédito:…", "créditos:…", "autor:…", "da redação", "com informações de…",
        "com informações da…", "edição:…", "texto:…",
      ]
    ),
    (
      .app,
      [
        "baixe o app…", "baixe o aplicativo…", "descarregue a app…", "disponível no google play",
        "disponível na app store", "abrir no app",
      ]
    ),
    (
      .original,
      [
        "ver original", "artigo original", "publicado originalmente…", "leia o artigo original…",
        "tradução:…",
      ]
    ),
    (
      .readtime,
      [
        "tempo de leitura…", "{n} min de leitura", "{n} minutos de leitura", "ouvir",
        "ouça este conteúdo", "ouvir artigo", "{n} visualizações",
      ]
    ),
    (
      .follow,
      [
        "siga-nos", "siga-nos no…", "siga-nos em…", "siga o…", "siga a…", "siga nas redes…",
        "seguir", "entre no grupo…", "entre no canal…", "participe do…", "inscreva-se no canal…",
        "facebook", "twitter", "instagram", "youtube", "whatsapp",
      ]
    ),
    (
      .report,
      [
        "reportar erro", "denunciar", "encontrou um erro?…", "comunicar erro…",
        "avalie este artigo",
      ]
    ),
    (
      .dates,
      [
        "publicado em…", "publicado:…", "atualizado em…", "atualizado:…", "atualizada em…",
        "última atualização…", "há {n} horas", "há {n} minutos", "há {n} dias",
      ]
    ),
    (
      .player,
      [
        "carregando", "carregando…", "a carregar…", "reproduzir", "seu navegador não suporta…",
        "ative o javascript…", "galeria",
      ]
    ),
  ]
}
