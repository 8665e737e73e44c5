#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Many HTTP exchanges at once, with their open connections and cookies. One per thread.
typedef struct tamis_http tamis_http;
/// One exchange while it runs.
typedef struct tamis_transfer tamis_transfer;

/// What is the same for all exchanges of a client.
typedef struct {
  const char *user_agent;
  /// Name resolution and TLS included.
  int64_t connect_milliseconds;
  /// How many connections stay open that nobody uses.
  int64_t kept_connections;
  bool verifies_tls;
  bool keeps_cookies;
  /// Whether sinks are told of the heads of requests as sent.
  bool records_requests;
} tamis_http_settings;

typedef struct {
  /// ASCII, http or https, nothing to resolve in its path.
  const char *url;
  /// Sent as given; null for none.
  const char *if_none_match;
  const char *if_modified_since;
  /// The proxy to go through, such as "http://proxy:3128"; null for none.
  const char *proxy;
} tamis_http_request;

typedef enum {
  tamis_sink_stop,
  tamis_sink_more,
  /// The bytes were not taken: they come again after `tamis_transfer_resume`.
  tamis_sink_pause
} tamis_sink_answer;

/// Where an exchange goes while it runs. Stopping it ends it with `tamis_http_stopped`, and refusing an
/// address with `tamis_http_not_connected`.
typedef struct {
  void *context;
  /// One line of the head or of the trailer, with its line break.
  tamis_sink_answer (*header)(void *context, const uint8_t *line, size_t length);
  /// The body as sent, but for its transfer encoding.
  tamis_sink_answer (*body)(void *context, const uint8_t *bytes, size_t length);
  /// The head of the request as sent, where the client records them.
  void (*sent)(void *context, const uint8_t *bytes, size_t length);
  /// The resolved address, 4 or 16 bytes in network order, before a socket is opened to it.
  bool (*allows)(void *context, const uint8_t *address, size_t length, uint16_t port);
} tamis_http_sink;

typedef enum {
  tamis_http_ok,
  tamis_http_bad_url,
  tamis_http_unresolved,
  tamis_http_not_connected,
  tamis_http_timeout,
  tamis_http_tls,
  /// A callback ended it.
  tamis_http_stopped,
  /// The body ended before its announced length.
  tamis_http_cut,
  tamis_http_bad_encoding,
  tamis_http_no_memory,
  tamis_http_failed
} tamis_http_status;

/// Null where there is no memory or libcurl refuses to start. The settings are copied.
tamis_http *tamis_http_open(const tamis_http_settings *settings);
/// Ends what still runs.
void tamis_http_close(tamis_http *client);

/// Begins one GET over http or https that follows no redirect. The sink is copied; its context must outlive
/// the transfer. Null where there is no memory.
tamis_transfer *tamis_http_start(
    tamis_http *client, const tamis_http_request *request, const tamis_http_sink *sink);

/// Does what can be done at once. Returns false where libcurl fails for good.
bool tamis_http_run(tamis_http *client);
/// Waits until there is more to do, until the file descriptor `wake` becomes readable, or for so long.
/// Returns false where libcurl fails for good.
bool tamis_http_wait(tamis_http *client, int32_t milliseconds, int32_t wake);

/// A transfer that has ended since the last call, to be freed with `tamis_transfer_end`; null for none.
tamis_transfer *tamis_http_finished(tamis_http *client, tamis_http_status *status);

/// Goes on with a transfer whose sink has paused it.
void tamis_transfer_resume(tamis_transfer *transfer);
/// What went wrong, in libcurl's words; never null.
const char *tamis_transfer_problem(const tamis_transfer *transfer);
/// The address the response came from, as text; empty for none.
const char *tamis_transfer_address(const tamis_transfer *transfer);
/// Ends a transfer, whether it still runs or not, and frees it.
void tamis_transfer_end(tamis_transfer *transfer);

/// Such as "libcurl/7.88.1 OpenSSL/3.0.17".
const char *tamis_http_version(void);
