#define _GNU_SOURCE
#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct tamis_http {
  CURLM *multi;
  CURLSH *cookies;
  tamis_http_settings settings;
  char *user_agent;
  // What all requests say.
  struct curl_slist *fields;
  // Transfers to be used again: making one and setting its options costs more than a small exchange.
  tamis_transfer *idle[64];
  int idle_count;
  tamis_transfer *first;
};

struct tamis_transfer {
  tamis_http *client;
  CURL *easy;
  tamis_http_sink sink;
  // Those of this request alone, which then has all of its own; null for those of all requests.
  struct curl_slist *fields;
  // Whether nothing is left in the handle that the next exchange could not do with.
  bool is_clean;
  // All transfers of a client, so that closing it ends them.
  tamis_transfer *next, **link;
  char problem[CURL_ERROR_SIZE];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode started;
static void start(void) { started = curl_global_init(CURL_GLOBAL_DEFAULT); }

static size_t on_header(char *bytes, size_t size, size_t count, void *context) {
  tamis_transfer *transfer = context;
  size_t length = size * count;
  bool goes_on = transfer->sink.header(transfer->sink.context, (const uint8_t *)bytes, length)
                 == tamis_sink_more;
  return goes_on ? length : 0;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
  tamis_transfer *transfer = context;
  size_t length = size * count;
  // Zero bytes taken of zero given would count as success, so the sink is only asked about real ones.
  if (length == 0) return 0;
  switch (transfer->sink.body(transfer->sink.context, (const uint8_t *)bytes, length)) {
  case tamis_sink_more: return length;
  case tamis_sink_pause: return CURL_WRITEFUNC_PAUSE;
  default: return 0;
  }
}

static int on_debug(CURL *easy, curl_infotype kind, char *bytes, size_t length, void *context) {
  (void)easy;
  tamis_transfer *transfer = context;
  if (kind == CURLINFO_HEADER_OUT) {
    transfer->sink.sent(transfer->sink.context, (const uint8_t *)bytes, length);
  }
  return 0;
}

// libcurl asks here after resolving the name, for every address it tries: a name that changes its
// address between a check and the connection cannot slip through.
static curl_socket_t on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *target) {
  const tamis_http_sink *sink = &((tamis_transfer *)context)->sink;
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

// Appends "name: value"; false where there is no memory.
static bool add_field(struct curl_slist **fields, const char *name, const char *value) {
  if (!value) return true;
  size_t length = strlen(name) + strlen(value) + 3;
  char *line = malloc(length);
  if (!line) return false;
  snprintf(line, length, "%s: %s", name, value);
  struct curl_slist *longer = curl_slist_append(*fields, line);
  free(line);
  if (!longer) return false;
  *fields = longer;
  return true;
}

static bool add_usual_fields(struct curl_slist **fields) {
  return add_field(fields, "Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1")
         // Undone by the caller, who keeps the body as sent and sees where it is cut or lies.
         && add_field(fields, "Accept-Encoding", "gzip, deflate, br, zstd");
}

tamis_http *tamis_http_open(const tamis_http_settings *settings) {
  pthread_once(&once, start);
  if (started != CURLE_OK) return NULL;
  tamis_http *client = calloc(1, sizeof *client);
  if (!client) return NULL;
  client->multi = curl_multi_init();
  client->cookies = curl_share_init();
  client->settings = *settings;
  client->user_agent = strdup(settings->user_agent);
  client->settings.user_agent = client->user_agent;
  if (!client->multi || !client->cookies || !client->user_agent || !add_usual_fields(&client->fields)) {
    tamis_http_close(client);
    return NULL;
  }
  // One thread uses it, so nothing needs a lock.
  curl_share_setopt(client->cookies, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
  curl_multi_setopt(client->multi, CURLMOPT_MAXCONNECTS, (long)settings->kept_connections);
  curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
  return client;
}

static void release(tamis_transfer *transfer) {
  curl_easy_cleanup(transfer->easy);
  curl_slist_free_all(transfer->fields);
  free(transfer);
}

void tamis_http_close(tamis_http *client) {
  if (!client) return;
  while (client->first) tamis_transfer_end(client->first);
  while (client->idle_count > 0) release(client->idle[--client->idle_count]);
  if (client->multi) curl_multi_cleanup(client->multi);
  if (client->cookies) curl_share_cleanup(client->cookies);
  curl_slist_free_all(client->fields);
  free(client->user_agent);
  free(client);
}

static tamis_http_status translated(CURLcode code) {
  switch (code) {
  case CURLE_OK: return tamis_http_ok;
  case CURLE_URL_MALFORMAT: return tamis_http_bad_url;
  case CURLE_COULDNT_RESOLVE_PROXY:
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

// Sets what is the same for all exchanges of a client.
static void configure(tamis_transfer *transfer) {
  CURL *easy = transfer->easy;
  const tamis_http_settings *settings = &transfer->client->settings;
  curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->problem);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, settings->user_agent);
  curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
  curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
  curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, settings->verifies_tls ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, settings->verifies_tls ? 2L : 0L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)settings->connect_milliseconds);
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 131072L);
  // Only what is new to a connection waits for an answer about HTTP/2.
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 0L);
  if (settings->keeps_cookies) {
    curl_easy_setopt(easy, CURLOPT_SHARE, transfer->client->cookies);
    curl_easy_setopt(easy, CURLOPT_COOKIEFILE, "");
  }
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
  if (settings->records_requests) {
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, transfer);
  }
}

// Sets what belongs to one exchange; all of it each time, for the handle may come from another one.
static bool prepare(tamis_transfer *transfer, const tamis_http_request *request) {
  CURL *easy = transfer->easy;
  if (request->if_none_match || request->if_modified_since) {
    struct curl_slist **fields = &transfer->fields;
    if (!add_usual_fields(fields) || !add_field(fields, "If-None-Match", request->if_none_match)
        || !add_field(fields, "If-Modified-Since", request->if_modified_since)) {
      return false;
    }
  }
  transfer->problem[0] = 0;
  curl_easy_setopt(
      easy, CURLOPT_HTTPHEADER, transfer->fields ? transfer->fields : transfer->client->fields);
  // Never from the environment: a proxy hides the address that is really fetched.
  return curl_easy_setopt(easy, CURLOPT_PROXY, request->proxy ? request->proxy : "") == CURLE_OK
         && curl_easy_setopt(easy, CURLOPT_URL, request->url) == CURLE_OK;
}

// One that is idle, or a new one; null where there is no memory.
static tamis_transfer *next_transfer(tamis_http *client) {
  if (client->idle_count > 0) return client->idle[--client->idle_count];
  tamis_transfer *transfer = calloc(1, sizeof *transfer);
  if (!transfer) return NULL;
  transfer->client = client;
  transfer->easy = curl_easy_init();
  if (!transfer->easy) {
    free(transfer);
    return NULL;
  }
  configure(transfer);
  return transfer;
}

tamis_transfer *tamis_http_start(
    tamis_http *client, const tamis_http_request *request, const tamis_http_sink *sink) {
  tamis_transfer *transfer = next_transfer(client);
  if (!transfer) return NULL;
  transfer->is_clean = false;
  transfer->sink = *sink;
  transfer->next = client->first;
  transfer->link = &client->first;
  if (client->first) client->first->link = &transfer->next;
  client->first = transfer;
  if (prepare(transfer, request) && curl_multi_add_handle(client->multi, transfer->easy) == CURLM_OK) {
    return transfer;
  }
  tamis_transfer_end(transfer);
  return NULL;
}

bool tamis_http_run(tamis_http *client) {
  int running = 0;
  return curl_multi_perform(client->multi, &running) == CURLM_OK;
}

bool tamis_http_wait(tamis_http *client, int32_t milliseconds, int32_t wake) {
  struct curl_waitfd extra = {.fd = wake, .events = CURL_WAIT_POLLIN, .revents = 0};
  int ready = 0;
  return curl_multi_poll(client->multi, &extra, 1, milliseconds, &ready) == CURLM_OK;
}

tamis_transfer *tamis_http_finished(tamis_http *client, tamis_http_status *status) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(client->multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    CURLcode code = message->data.result;
    char *private = NULL;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
    tamis_transfer *transfer = (tamis_transfer *)(void *)private;
    if (code != CURLE_OK && !transfer->problem[0]) {
      strncpy(transfer->problem, curl_easy_strerror(code), sizeof transfer->problem - 1);
    }
    transfer->is_clean = code == CURLE_OK;
    *status = translated(code);
    return transfer;
  }
  return NULL;
}

void tamis_transfer_resume(tamis_transfer *transfer) { curl_easy_pause(transfer->easy, CURLPAUSE_CONT); }

const char *tamis_transfer_problem(const tamis_transfer *transfer) {
  return transfer->problem[0] ? transfer->problem : "failed";
}

const char *tamis_transfer_address(const tamis_transfer *transfer) {
  char *address = NULL;
  curl_easy_getinfo(transfer->easy, CURLINFO_PRIMARY_IP, &address);
  return address ? address : "";
}

void tamis_transfer_end(tamis_transfer *transfer) {
  if (!transfer) return;
  tamis_http *client = transfer->client;
  *transfer->link = transfer->next;
  if (transfer->next) transfer->next->link = transfer->link;
  // Not in the multi handle where adding it failed, which libcurl then says and nothing else.
  curl_multi_remove_handle(client->multi, transfer->easy);
  int room = (int)(sizeof client->idle / sizeof *client->idle) - client->idle_count;
  if (!transfer->is_clean || room <= 0) return release(transfer);
  curl_easy_setopt(transfer->easy, CURLOPT_HTTPHEADER, NULL);
  curl_slist_free_all(transfer->fields);
  transfer->fields = NULL;
  client->idle[client->idle_count++] = transfer;
}

const char *tamis_http_version(void) { return curl_version(); }
