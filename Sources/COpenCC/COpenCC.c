#include "COpenCC.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

// What opencc.h declares; the header is not needed, so that OpenCC need not be there to build.
typedef void *(*open_function)(const char *config);
typedef int (*close_function)(void *handle);
typedef char *(*convert_function)(void *handle, const char *utf8, size_t length);
typedef void (*free_function)(char *text);
typedef const char *(*error_function)(void);

struct opencc_converter {
  void *library;
  void *handle;
  char *result;
  close_function close;
  convert_function convert;
  free_function free_text;
};

// OpenCC keeps the message of an error in one place for all threads.
static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;

static void *library_of(const char *const *names, char *problem, size_t capacity) {
  snprintf(problem, capacity, "no library was named");
  for (; *names != NULL; names += 1) {
    // Local, so that its C++ symbols meet no others; never unloaded, as C++ libraries dislike that.
    void *library = dlopen(*names, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library != NULL) return library;
    const char *reason = dlerror();
    snprintf(problem, capacity, "%s", reason != NULL ? reason : *names);
  }
  return NULL;
}

opencc_converter *opencc_converter_open(
  const char *const *libraries, const char *config, char *problem, size_t capacity) {
  void *library = library_of(libraries, problem, capacity);
  if (library == NULL) return NULL;
  open_function open = (open_function)(intptr_t)dlsym(library, "opencc_open");
  error_function error = (error_function)(intptr_t)dlsym(library, "opencc_error");
  opencc_converter found = {
    .library = library,
    .close = (close_function)(intptr_t)dlsym(library, "opencc_close"),
    .convert = (convert_function)(intptr_t)dlsym(library, "opencc_convert_utf8"),
    .free_text = (free_function)(intptr_t)dlsym(library, "opencc_convert_utf8_free"),
  };
  opencc_converter *self = NULL;
  if (open == NULL || found.close == NULL || found.convert == NULL || found.free_text == NULL) {
    snprintf(problem, capacity, "the library has not OpenCC's functions");
  } else {
    pthread_mutex_lock(&opening);
    found.handle = open(config);
    if (found.handle == NULL || found.handle == (void *)(intptr_t)-1) {
      const char *reason = error != NULL ? error() : NULL;
      snprintf(problem, capacity, "%s", reason != NULL ? reason : config);
      found.handle = NULL;
    }
    pthread_mutex_unlock(&opening);
    if (found.handle != NULL) {
      self = malloc(sizeof *self);
      if (self == NULL) {
        found.close(found.handle);
        snprintf(problem, capacity, "no memory");
      } else {
        *self = found;
      }
    }
  }
  if (self == NULL) dlclose(library);
  return self;
}

void opencc_converter_close(opencc_converter *self) {
  if (self == NULL) return;
  if (self->result != NULL) self->free_text(self->result);
  self->close(self->handle);
  dlclose(self->library);
  free(self);
}

const char *opencc_converter_convert(opencc_converter *self, const char *utf8, size_t length) {
  if (self->result != NULL) self->free_text(self->result);
  self->result = self->convert(self->handle, utf8, length);
  return self->result;
}
