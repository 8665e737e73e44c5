#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One HTTP client with its open connections, reused from request to request. One per thread at a time.
typedef struct tamis_http tamis_http;

typedef struct {
  const char *url;
  const char *user_agent;
  int64_t connect_milliseconds;
  /// For the whole exchange, the body included.
  int64_t total_milliseconds;
  /// Gives up when fewer than `stall_bytes` a second arrive for this long.
  int64_t stall_seconds;
  int64_t stall_bytes;
} tamis_http_request;

/// Where an exchange goes while it runs. Returning false ends it with `tamis_http_stopped`, and for an
/// address with `tamis_http_not_connected`.
typedef struct {
  void *context;
  bool (*header)(void *context, const uint8_t *line, size_t length);
  /// Content encodings are undone already.
  bool (*body)(void *context, const uint8_t *bytes, size_t length);
  /// The resolved address, 4 or 16 bytes in network order, before a socket is opened to it.
  bool (*allows)(void *context, const uint8_t *address, size_t length, uint16_t port);
  /// The head of the request as it is sent; null where nobody asks.
  void (*sent)(void *context, const uint8_t *head, size_t length);
} tamis_http_sink;

typedef enum {
  tamis_http_ok,
  tamis_http_bad_url,
  tamis_http_unresolved,
  tamis_http_not_connected,
  tamis_http_timeout,
  tamis_http_tls,
  /// A callback returned false.
  tamis_http_stopped,
  /// The body ended before its announced length.
  tamis_http_cut,
  tamis_http_bad_encoding,
  tamis_http_no_memory,
  tamis_http_failed
} tamis_http_status;

/// Null where there is no memory or libcurl refuses to start.
tamis_http *tamis_http_open(void);
void tamis_http_close(tamis_http *client);

/// Sends one GET over http or https and follows no redirect.
tamis_http_status tamis_http_get(
    tamis_http *client, const tamis_http_request *request, const tamis_http_sink *sink);

/// The status code of the last response; 0 for none.
int32_t tamis_http_response_code(tamis_http *client);
/// The address the last response came from, as text; empty for none. Valid until the next request.
const char *tamis_http_address(tamis_http *client);
/// Where the last response redirects to, resolved; null for nowhere. Valid until the next request.
const char *tamis_http_redirect(tamis_http *client);
/// What went wrong last, in libcurl's words; never null.
const char *tamis_http_problem(const tamis_http *client);
/// Such as "libcurl/7.88.1 OpenSSL/3.0.17".
const char *tamis_http_version(void);
