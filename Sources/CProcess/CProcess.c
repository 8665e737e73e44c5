#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

int32_t tamis_fork(void) { return fork(); }

void tamis_die_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

typedef struct {
  int32_t argument;
  uint8_t command;
} message;

int tamis_send_command(int socket, uint8_t command, int32_t argument, int descriptor) {
  message body = {argument, command};
  struct iovec part = {&body, sizeof body};
  union {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr aligned;
  } control;
  memset(&control, 0, sizeof control);
  struct msghdr header = {.msg_iov = &part, .msg_iovlen = 1};
  if (descriptor >= 0) {
    header.msg_control = control.bytes;
    header.msg_controllen = sizeof control.bytes;
    struct cmsghdr *first = CMSG_FIRSTHDR(&header);
    first->cmsg_level = SOL_SOCKET;
    first->cmsg_type = SCM_RIGHTS;
    first->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(first), &descriptor, sizeof(int));
  }
  ssize_t sent;
  do {
    sent = sendmsg(socket, &header, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent < 0 ? -1 : 0;
}

int tamis_receive_command(int socket, uint8_t *command, int32_t *argument, int *descriptor) {
  message body = {0, 0};
  struct iovec part = {&body, sizeof body};
  union {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr aligned;
  } control;
  struct msghdr header = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
  ssize_t received;
  do {
    received = recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
  } while (received < 0 && errno == EINTR);
  *descriptor = -1;
  if (received <= 0) return (int)received;
  *command = body.command;
  *argument = body.argument;
  struct cmsghdr *first = CMSG_FIRSTHDR(&header);
  if (first && first->cmsg_type == SCM_RIGHTS) memcpy(descriptor, CMSG_DATA(first), sizeof(int));
  return 1;
}

void *tamis_share_memory(size_t size) {
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

void tamis_place_store(volatile void *slot, uint32_t item, uint32_t stage) {
  // One word, so that neither half is ever seen without the other.
  __atomic_store_n((volatile uint64_t *)slot, (uint64_t)item << 32 | stage, __ATOMIC_RELEASE);
}

tamis_place tamis_place_load(const volatile void *slot) {
  uint64_t word = __atomic_load_n((const volatile uint64_t *)slot, __ATOMIC_ACQUIRE);
  return (tamis_place){(uint32_t)(word >> 32), (uint32_t)word};
}

void tamis_limit_memory(uint64_t bytes) {
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CORE, &core);
  struct rlimit data;
  if (getrlimit(RLIMIT_DATA, &data) != 0) return;
  if (data.rlim_max == RLIM_INFINITY || data.rlim_max > bytes) data.rlim_max = bytes;
  data.rlim_cur = data.rlim_max;
  setrlimit(RLIMIT_DATA, &data);
}

void tamis_keep_freed_memory(int32_t kept, int32_t mapped) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, kept);
  // Setting one ends glibc's own reckoning of both, which would begin at 128 KiB.
  mallopt(M_MMAP_THRESHOLD, mapped);
#else
  (void)kept;
  (void)mapped;
#endif
}

int tamis_reap(int32_t process, int32_t *status, uint64_t *peak) {
  int code = 0;
  struct rusage usage;
  pid_t ended;
  do {
    ended = wait4(process, &code, 0, &usage);
  } while (ended < 0 && errno == EINTR);
  if (ended < 0) return -1;
  *status = code;
  *peak = (uint64_t)usage.ru_maxrss * 1024;
  return 0;
}
