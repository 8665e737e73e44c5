#include "CLibXML2.h"

#include <limits.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

typedef struct {
  const tamis_html_handler *handler;
  void *context;
  htmlParserCtxtPtr parser;
  int stopped;
} session;

static void on_start(void *opaque, const xmlChar *name, const xmlChar **attributes) {
  session *s = opaque;
  if (s->stopped) return;
  if (s->handler->start(s->context, (const char *)name, (const char *const *)attributes) != 0) {
    s->stopped = 1;
    xmlStopParser(s->parser);
  }
}
static void on_end(void *opaque, const xmlChar *name) {
  session *s = opaque;
  if (!s->stopped) s->handler->end(s->context, (const char *)name);
}
static void on_text(void *opaque, const xmlChar *text, int length) {
  session *s = opaque;
  if (!s->stopped) s->handler->text(s->context, text, length);
}
// Broken markup is the normal case: it is repaired, and nobody wants to read about it.
static void on_error(void *opaque, xmlErrorPtr error) { (void)opaque, (void)error; }

void tamis_html_initialize(void) { xmlInitParser(); }

int32_t tamis_html_parse(
    const uint8_t *html, size_t length, const tamis_html_handler *handler, void *context) {
  if (length > INT_MAX) return 2;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)html, (int)length);
  if (!parser) return 3;
  // The input is UTF-8 whatever its meta elements say; texts and depths over libxml2's own limits would
  // be cut in silence, so they are lifted here and set by the handler.
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);

  session s = {handler, context, parser, 0};
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.cdataBlock = on_text;
  sax.ignorableWhitespace = on_text;
  sax.serror = on_error;
  xmlSAXHandlerPtr own = parser->sax;
  parser->sax = &sax;
  parser->userData = &s;
  htmlParseDocument(parser);
  int gave_up = parser->disableSAX && !s.stopped;
  parser->sax = own;
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  return s.stopped ? 1 : gave_up ? 2 : 0;
}

const char *tamis_html_version(void) { return LIBXML_DOTTED_VERSION; }
