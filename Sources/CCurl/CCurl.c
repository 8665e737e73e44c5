#define _GNU_SOURCE
#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

struct tamis_http {
  CURL *easy;
  const tamis_http_sink *sink;
  char problem[CURL_ERROR_SIZE];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode started;
static void start(void) { started = curl_global_init(CURL_GLOBAL_DEFAULT); }

static size_t on_header(char *bytes, size_t size, size_t count, void *client) {
  const tamis_http_sink *sink = ((tamis_http *)client)->sink;
  size_t length = size * count;
  return sink->header(sink->context, (const uint8_t *)bytes, length) ? length : 0;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *client) {
  const tamis_http_sink *sink = ((tamis_http *)client)->sink;
  size_t length = size * count;
  // Zero bytes taken of zero given would count as success, so the sink is only asked about real ones.
  if (length == 0) return 0;
  return sink->body(sink->context, (const uint8_t *)bytes, length) ? length : 0;
}

static int on_debug(CURL *easy, curl_infotype kind, char *bytes, size_t length, void *client) {
  (void)easy;
  const tamis_http_sink *sink = ((tamis_http *)client)->sink;
  if (kind == CURLINFO_HEADER_OUT) sink->sent(sink->context, (const uint8_t *)bytes, length);
  return 0;
}

// libcurl asks here after resolving the name, for every address it tries: a name that changes its
// address between a check and the connection cannot slip through.
static curl_socket_t on_socket(void *client, curlsocktype purpose, struct curl_sockaddr *target) {
  const tamis_http_sink *sink = ((tamis_http *)client)->sink;
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  bool allowed = false;
  if (target->family == AF_INET) {
    const struct sockaddr_in *v4 = (const void *)&target->addr;
    allowed = sink->allows(sink->context, (const uint8_t *)&v4->sin_addr, 4, ntohs(v4->sin_port));
  } else if (target->family == AF_INET6) {
    const struct sockaddr_in6 *v6 = (const void *)&target->addr;
    allowed = sink->allows(sink->context, (const uint8_t *)&v6->sin6_addr, 16, ntohs(v6->sin6_port));
  }
  if (!allowed) return CURL_SOCKET_BAD;
  return socket(target->family, target->socktype | SOCK_CLOEXEC, target->protocol);
}

tamis_http *tamis_http_open(void) {
  pthread_once(&once, start);
  if (started != CURLE_OK) return NULL;
  tamis_http *client = calloc(1, sizeof *client);
  if (!client) return NULL;
  client->easy = curl_easy_init();
  if (client->easy) return client;
  free(client);
  return NULL;
}

void tamis_http_close(tamis_http *client) {
  if (!client) return;
  curl_easy_cleanup(client->easy);
  free(client);
}

static tamis_http_status translated(CURLcode code) {
  switch (code) {
  case CURLE_OK: return tamis_http_ok;
  case CURLE_URL_MALFORMAT: return tamis_http_bad_url;
  case CURLE_COULDNT_RESOLVE_HOST: return tamis_http_unresolved;
  case CURLE_COULDNT_CONNECT: return tamis_http_not_connected;
  case CURLE_OPERATION_TIMEDOUT: return tamis_http_timeout;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CIPHER:
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return tamis_http_tls;
  case CURLE_WRITE_ERROR:
  case CURLE_ABORTED_BY_CALLBACK: return tamis_http_stopped;
  case CURLE_PARTIAL_FILE: return tamis_http_cut;
  case CURLE_BAD_CONTENT_ENCODING: return tamis_http_bad_encoding;
  case CURLE_OUT_OF_MEMORY: return tamis_http_no_memory;
  default: return tamis_http_failed;
  }
}

static void configure(tamis_http *client, const tamis_http_request *request) {
  CURL *easy = client->easy;
  // Forgets the options of the last request and keeps its connections.
  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, client->problem);
  curl_easy_setopt(easy, CURLOPT_URL, request->url);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, request->user_agent);
  curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  // Every encoding this libcurl can undo.
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
  // A proxy would hide the address that is really fetched.
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)request->connect_milliseconds);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)request->total_milliseconds);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, (long)request->stall_seconds);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, (long)request->stall_bytes);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, client);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, client);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, client);
}

tamis_http_status tamis_http_get(
    tamis_http *client, const tamis_http_request *request, const tamis_http_sink *sink) {
  client->sink = sink;
  client->problem[0] = 0;
  configure(client, request);
  if (sink->sent) {
    curl_easy_setopt(client->easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(client->easy, CURLOPT_DEBUGFUNCTION, on_debug);
    curl_easy_setopt(client->easy, CURLOPT_DEBUGDATA, client);
  }
  // OpenSSL writes to sockets without MSG_NOSIGNAL: a peer that hangs up must not end the process, and
  // the handler is the program's, so only this thread's mask is touched.
  sigset_t pipe_signal, before, waiting;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  sigpending(&waiting);
  bool was_pending = sigismember(&waiting, SIGPIPE) == 1;
  bool masked = pthread_sigmask(SIG_BLOCK, &pipe_signal, &before) == 0;
  CURLcode code = curl_easy_perform(client->easy);
  if (masked) {
    const struct timespec now = {0, 0};
    if (!was_pending) sigtimedwait(&pipe_signal, NULL, &now);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  client->sink = NULL;
  if (code != CURLE_OK && !client->problem[0]) {
    strncpy(client->problem, curl_easy_strerror(code), sizeof client->problem - 1);
  }
  return translated(code);
}

int32_t tamis_http_response_code(tamis_http *client) {
  long code = 0;
  curl_easy_getinfo(client->easy, CURLINFO_RESPONSE_CODE, &code);
  return (int32_t)code;
}

const char *tamis_http_address(tamis_http *client) {
  char *address = NULL;
  curl_easy_getinfo(client->easy, CURLINFO_PRIMARY_IP, &address);
  return address ? address : "";
}

const char *tamis_http_redirect(tamis_http *client) {
  char *url = NULL;
  curl_easy_getinfo(client->easy, CURLINFO_REDIRECT_URL, &url);
  return url;
}

const char *tamis_http_problem(const tamis_http *client) {
  return client->problem[0] ? client->problem : "failed";
}

const char *tamis_http_version(void) { return curl_version(); }
