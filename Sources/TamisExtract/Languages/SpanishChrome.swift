/// Phrases of page chrome in Spanish, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let spanish: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "compartir", "compartir:", "compartir en facebook", "compartir en twitter",
        "compartir en x", "compartir en whatsapp", "compartir por correo", "compartir en…",
        "comparte", "comparte este artículo", "comparte esto:", "comparte en…",
        "comparta este artículo", "comparte esta noticia", "enviar por correo", "enviar por email",
        "copiar enlace", "copiar link", "enlace copiado", "imprimir", "imprimir artículo",
        "haz clic para compartir en…", "haz clic para…",
      ]
    ),
    (
      .react,
      [
        "me gusta", "me gusta {n}", "me gusta esto:", "guardar", "guardar artículo", "favoritos",
        "añadir a favoritos", "me gusta cargando…", "a {n} blogueros les gusta esto…", "donar",
        "haz una donación", "apóyanos", "calificar",
      ]
    ),
    (
      .comments,
      [
        "comentario", "comentarios", "{n} comentario", "{n} comentarios", "comentarios ({n})",
        "comentar", "deja un comentario", "deja una respuesta", "dejar un comentario",
        "deja tu comentario", "cancelar la respuesta", "escribe un comentario",
        "añadir un comentario", "agregar comentario", "ver comentarios", "ver los comentarios",
        "sin comentarios", "no hay comentarios", "responder",
        "tu dirección de correo electrónico no será publicada…",
        "tu correo electrónico no será publicado…", "sé el primero en comentar…",
        "inicia sesión para comentar…", "debes estar conectado para…", "normas de participación…",
        "archivado en…", "lee los comentarios",
      ]
    ),
    (
      .related,
      [
        "mira también:…", "mira además:…", "lea más", "lee más", "lea", "lea también", "lea también:…",
        "lea también…",
        "lee también", "lee también:…", "lee también…", "leer también…", "te puede interesar",
        "te puede interesar:…", "te puede interesar…", "te podría interesar…",
        "le puede interesar…", "le podría interesar…", "también te puede interesar…",
        "también te puede gustar", "puede leer:…", "puedes leer:…", "puede interesarle…",
        "más información", "más información:…", "más noticias", "más sobre…", "más en…",
        "noticias relacionadas", "noticia relacionada", "artículos relacionados",
        "artículo relacionado", "entradas relacionadas", "contenido relacionado",
        "contenidos relacionados", "notas relacionadas", "temas relacionados", "relacionados",
        "relacionado", "relacionadas", "ver también", "ver también:…", "vea también…",
        "véase también", "mira también…", "mira:…", "mire:…", "mira más…", "además:…",
        "conoce más:…", "en vídeo…", "recomendados", "recomendado", "recomendadas", "recomendamos",
        "lo más leído", "las más leídas", "más leídas", "más leídos", "lo más visto",
        "lo más popular", "lo último", "últimas noticias", "lo más reciente", "entradas recientes",
        "destacados", "no te pierdas…", "no te lo pierdas…", "sigue leyendo:…", "siga leyendo:…",
        "lecturas recomendadas", "leer más:…", "lee más:…", "otras noticias", "te recomendamos",
        "te recomendamos:…", "te recomendamos leer…",
        "productos relacionados", "productos similares", "artículos similares",
        "productos recomendados", "también te puede gustar…", "también te podría gustar…",
        "quizás también te guste…", "los clientes también compraron…",
        "otros clientes también compraron…", "comprados juntos habitualmente",
        "frecuentemente comprados juntos", "vistos recientemente", "productos vistos recientemente",
        "visto recientemente",
      ]
    ),
    (
      .newsletter,
      [
        "newsletter", "boletín", "boletines", "suscríbete a nuestra newsletter…",
        "suscríbete a nuestro boletín…", "suscríbase a nuestro boletín…", "suscríbete al boletín…",
        "suscríbete a la newsletter…", "recibe nuestra newsletter…", "recibe las noticias…",
        "recibe en tu correo…", "apúntate a…", "regístrate para recibir…", "tu correo electrónico",
        "correo electrónico", "introduce tu email…", "reciba cada…", "puede escribirnos a…",
        "puedes escribirnos…", "siga a {x} en facebook…",
      ]
    ),
    (
      .cookie,
      [
        "aceptar", "aceptar todo", "aceptar todas", "aceptar cookies", "aceptar y cerrar",
        "rechazar", "rechazar todo", "configurar cookies", "configuración de cookies",
        "política de cookies", "utilizamos cookies…", "usamos cookies…",
        "este sitio web utiliza cookies…", "esta web utiliza cookies…",
        "este sitio utiliza cookies…", "nosotros y nuestros socios…", "si continúa navegando…",
      ]
    ),
    (
      .ads,
      [
        "publicidad", "anuncio", "anuncios", "patrocinado", "contenido patrocinado",
        "contenido de marca", "pauta", "- publicidad -", "continúa leyendo la historia…",
        "la historia continúa debajo…", "en alianza con…", "este contenido fue hecho con…",
      ]
    ),
    (
      .paywall,
      [
        "suscríbete", "suscríbase", "suscribirse", "suscripción", "solo para suscriptores",
        "contenido exclusivo para suscriptores…", "contenido exclusivo…",
        "este contenido es exclusivo…", "suscríbete para seguir leyendo…", "suscríbete para leer…",
        "suscríbase para continuar…", "para seguir leyendo…", "ya eres suscriptor?…",
        "¿ya eres suscriptor?…", "¿ya es suscriptor?…", "si ya eres suscriptor…", "hazte socio…",
        "hazte miembro…", "hazte premium…", "tú también puedes hacer periodismo…",
        "hacemos periodismo desde…", "regístrate gratis para seguir leyendo…",
        "cancela cuando quieras…", "accede a todos los contenidos…",
      ]
    ),
    (
      .account,
      [
        "iniciar sesión", "inicia sesión", "inicie sesión", "registrarse", "regístrate",
        "regístrese", "crear cuenta", "mi cuenta", "cerrar sesión", "¿olvidaste tu contraseña?",
        "olvidé mi contraseña", "contraseña", "usuario", "¿no tienes cuenta?…", "entrar",
        "acceder",
      ]
    ),
    (
      .nav,
      [
        "inicio", "menú", "menu", "buscar", "búsqueda", "ir al contenido", "saltar al contenido",
        "ir al contenido principal", "saltar al contenido principal", "volver", "volver arriba",
        "volver al inicio", "arriba", "subir", "mapa del sitio", "aviso legal",
        "política de privacidad", "términos y condiciones", "términos de uso",
        "condiciones de uso", "contacto", "contáctenos", "contáctanos", "quiénes somos",
        "sobre nosotros", "acerca de", "ayuda", "secciones", "etiquetas", "etiquetas:…",
        "etiqueta:…", "temas", "temas:…", "categorías", "categorías:…", "categoría:…", "tags:…",
        "tags", "palabras clave:…", "archivado en:…", "publicado en:…", "estás aquí:…", "cerrar",
        "índice", "hemeroteca", "navegación de entradas",
      ]
    ),
    (
      .paging,
      [
        "siguiente", "anterior", "siguiente artículo", "artículo anterior", "entrada anterior",
        "entrada siguiente", "página siguiente", "página anterior", "página {n} de {n}",
        "leer más", "ver más", "ver todo", "ver todos", "ver todas", "cargar más", "mostrar más",
        "seguir leyendo", "continuar leyendo", "continúa leyendo", "leer artículo completo",
        "leer noticia completa",
      ]
    ),
    (
      .language,
      [
        "idioma", "seleccionar idioma", "español", "leer en inglés…", "read in english…",
        "en español", "versión en inglés",
      ]
    ),
    (
      .disclaimer,
      [
        "descargo de responsabilidad…", "aviso legal:…", "advertencia:…", "aviso:…",
        "nota del editor…", "nota de la redacción…", "las opiniones expresadas…",
        "las opiniones aquí expresadas…", "este artículo no constituye…", "la opinión del autor…",
        "los comentarios publicados son de exclusiva responsabilidad…",
      ]
    ),
    (
      .copyright,
      [
        "todos los derechos reservados", "todos los derechos reservados…", "© …", "copyright…",
        "prohibida la reproducción…", "prohibida su reproducción…",
        "queda prohibida la reproducción…", "reservados todos los derechos…",
        "derechos reservados…",
      ]
    ),
    (
      .credits,
      [
        "por {x}", "fuente:…", "fuentes:…", "foto:…", "fotos:…", "fotografía:…", "fotografías:…",
        "fotografía de…", "imagen:…", "imágenes:…", "crédito:…", "créditos:…", "texto:…",
        "redacción", "redacción {x}", "autor:…", "agencia efe", "efe", "(efe)",
        "con información de…", "con información…", "video:…", "vídeo:…", "escrito por…",
        "ilustración:…", "archivo",
      ]
    ),
    (
      .app,
      [
        "descarga la app…", "descargar la app", "descarga nuestra app…",
        "descargue la aplicación…", "descarga la aplicación…", "disponible en google play",
        "disponible en app store", "abrir en la app", "escanea el código…",
      ]
    ),
    (
      .original,
      [
        "ver original", "ver el original", "artículo original", "artículo original:…",
        "lea el artículo original…", "este artículo fue publicado originalmente…",
        "este artículo se publicó originalmente…", "publicado originalmente…", "traducido por…",
        "traducción de…",
      ]
    ),
    (
      .readtime,
      [
        "tiempo de lectura…", "{n} min de lectura", "{n} minutos de lectura", "lectura de {n} min",
        "lectura: {n} min", "escuchar", "escuchar artículo", "escuchar noticia",
        "escucha este artículo", "tamaño de letra", "tamaño del texto", "{n} visitas",
        "{n} lecturas", "{n} vistas",
      ]
    ),
    (
      .follow,
      [
        "síguenos", "síguenos en…", "síganos en…", "sigue a {x} en…", "siga nuestras noticias en…",
        "sigue toda la información de…", "síguenos también en…", "seguir", "siguiendo", "únete a…",
        "únase a…", "¡mira lo que tiene nuestro canal de youtube…", "sigue nuestro canal…",
        "suscríbete a nuestro canal…", "facebook", "twitter", "instagram", "youtube", "whatsapp",
        "redes sociales",
      ]
    ),
    (
      .report,
      [
        "reportar", "reportar un error", "denunciar", "informar de un error", "avísanos…",
        "¿has encontrado un error?…", "¿encontraste un error?…", "valora este artículo",
        "tu opinión nos importa…",
      ]
    ),
    (
      .dates,
      [
        "publicado el…", "publicado:…", "actualizado el…", "actualizado:…", "actualizado a las…",
        "actualizada…", "última actualización…", "última modificación…", "hace {n} horas",
        "hace {n} minutos", "hace {n} días", "fecha de publicación…", "creado:…", "modificado:…",
      ]
    ),
    (
      .player,
      [
        "cargando", "cargando…", "reproducir", "reproducir vídeo", "reproducir video",
        "espere por favor…", "tu navegador no soporta…", "su navegador no soporta…",
        "active javascript…", "activa javascript…", "galería", "ver galería", "fotogalería",
      ]
    ),
  ]
}
