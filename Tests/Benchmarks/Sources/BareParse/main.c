// What the comparison is against: each page of a list is parsed into libxml2's DOM and freed, nothing else.
//
//     BareParse LIST      (LIST: one path a line)
//
// Prints the pages, their bytes, and the CPU seconds spent in parsing and freeing alone. What reading the
// files costs shows in the CPU time of the process.
#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

// Reads a whole file into a buffer that is reused; returns its length, or -1.
static long read_file(const char *path, char **buffer, size_t *capacity) {
  FILE *file = fopen(path, "rb");
  if (!file) return -1;
  long length = -1;
  if (fseek(file, 0, SEEK_END) == 0 && (length = ftell(file)) >= 0) {
    rewind(file);
    if ((size_t)length > *capacity) {
      char *larger = realloc(*buffer, (size_t)length);
      if (larger) {
        *buffer = larger;
        *capacity = (size_t)length;
      } else {
        length = -1;
      }
    }
    if (length > 0 && fread(*buffer, 1, (size_t)length, file) != (size_t)length) length = -1;
  }
  fclose(file);
  return length;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: BareParse LIST\n");
    return 64;
  }
  FILE *list = fopen(arguments[1], "r");
  if (!list) {
    perror(arguments[1]);
    return 1;
  }
  xmlInitParser();
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  char *buffer = NULL, *path = NULL;
  size_t capacity = 0, path_capacity = 0;
  long long pages = 0, bytes = 0;
  double seconds = 0;
  while (getline(&path, &path_capacity, list) > 0) {
    path[strcspn(path, "\n")] = 0;
    const long length = read_file(path, &buffer, &capacity);
    if (length < 0 || length > INT_MAX) {
      fprintf(stderr, "%s: cannot be read\n", path);
      return 1;
    }
    const double start = cpu_seconds();
    htmlDocPtr document = htmlReadMemory(buffer, (int)length, NULL, "UTF-8", options);
    if (document) xmlFreeDoc(document);
    seconds += cpu_seconds() - start;
    pages += 1;
    bytes += length;
  }
  fclose(list);
  free(path);
  free(buffer);
  xmlCleanupParser();
  printf("%lld %lld %.6f\n", pages, bytes, seconds);
  return 0;
}
