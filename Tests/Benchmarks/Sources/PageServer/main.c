// Serves one page of a given length at every path, on a number of loopback addresses that stand for hosts.
// USAGE: PageServer PORT HOSTS LENGTH. Says "ready" when it listens; ends with its standard input.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char *answer;
static size_t answer_length;

static void make_answer(size_t length) {
  static const char sentence[] = "<p>Une phrase d'essai, ni courte ni longue, qui en suit une autre.</p>\n";
  char head[256];
  int head_length = snprintf(
      head, sizeof head,
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nDate: Mon, 23 Nov 2026 08:15:30 GMT\r\n"
      "Content-Length: %zu\r\n\r\n", length);
  answer_length = (size_t)head_length + length;
  answer = malloc(answer_length);
  if (!answer) exit(1);
  memcpy(answer, head, (size_t)head_length);
  for (size_t i = 0; i < length; i++) answer[(size_t)head_length + i] = sentence[i % (sizeof sentence - 1)];
}

static bool send_all(int peer) {
  for (size_t sent = 0; sent < answer_length;) {
    ssize_t count = send(peer, answer + sent, answer_length - sent, MSG_NOSIGNAL);
    if (count <= 0) return false;
    sent += (size_t)count;
  }
  return true;
}

static void *serve(void *argument) {
  int peer = (int)(intptr_t)argument;
  char request[8192];
  size_t filled = 0;
  ssize_t count;
  while ((count = recv(peer, request + filled, sizeof request - filled, 0)) > 0) {
    filled += (size_t)count;
    if (filled >= 4 && memcmp(request + filled - 4, "\r\n\r\n", 4) == 0) {
      filled = 0;
      if (!send_all(peer)) break;
    } else if (filled == sizeof request) {
      break;
    }
  }
  close(peer);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  int port = atoi(arguments[1]), hosts = atoi(arguments[2]);
  if (hosts < 1 || hosts > 250) return 64;
  make_answer((size_t)atol(arguments[3]));
  struct pollfd polled[251];
  polled[0] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
  for (int i = 1; i <= hosts; i++) {
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(0x7F000100u + (uint32_t)i);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 256)) {
      perror("cannot listen");
      return 1;
    }
    polled[i] = (struct pollfd){.fd = listener, .events = POLLIN};
  }
  puts("ready");
  fflush(stdout);
  while (poll(polled, (nfds_t)hosts + 1, -1) > 0) {
    if (polled[0].revents) return 0;
    for (int i = 1; i <= hosts; i++) {
      if (!polled[i].revents) continue;
      int peer = accept(polled[i].fd, NULL, NULL), on = 1;
      if (peer < 0) continue;
      setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      pthread_t thread;
      pthread_attr_t attributes;
      pthread_attr_init(&attributes);
      pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
      pthread_attr_setstacksize(&attributes, 1 << 16);
      if (pthread_create(&thread, &attributes, serve, (void *)(intptr_t)peer)) close(peer);
      pthread_attr_destroy(&attributes);
    }
  }
  return 0;
}
