#pragma once
#include <stdint.h>
#include <stddef.h>

// What Swift cannot call, or must not: fork, variadic calls, control messages, and atomics in shared memory.

/// As fork(2). Only for a process with a single thread.
int32_t tamis_fork(void);

/// Has the kernel kill this process when the thread that forked it ends.
void tamis_die_with_parent(void);

/// Sends the byte `command` over a socket of packets, and a descriptor with it unless that is -1.
/// Returns 0, or -1 with errno.
int tamis_send_command(int socket, uint8_t command, int32_t argument, int descriptor);

/// Waits for a command. Returns 1, 0 where the other end has gone, or -1 with errno.
/// `descriptor` becomes -1 where none came along.
int tamis_receive_command(int socket, uint8_t *command, int32_t *argument, int *descriptor);

/// Memory that this process shares with those it forks; null where there is none. Zeroed.
void *tamis_share_memory(size_t size);

/// What a process is at, in memory that another one reads.
typedef struct {
  uint32_t item;
  uint32_t stage;
} tamis_place;

void tamis_place_store(volatile void *slot, uint32_t item, uint32_t stage);
tamis_place tamis_place_load(const volatile void *slot);

/// Bounds the memory that this process may have written to, in bytes, and forbids core files.
void tamis_limit_memory(uint64_t bytes);

/// Has free() keep up to `kept` bytes at the end of each heap, where it would hand them back to the system, and
/// malloc() ask the system for a mapping of its own only from `mapped` bytes on. Does nothing where the C library is not glibc.
void tamis_keep_freed_memory(int32_t kept, int32_t mapped);

/// The peak resident size in bytes of a process that was waited for, and its wait status. -1 with errno.
int tamis_reap(int32_t process, int32_t *status, uint64_t *peak);
