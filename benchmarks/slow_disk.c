/* A disk that takes its time: every flush waits FSYNC_US microseconds more. Loaded before the C library. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int slowly(const char *name, int file) {
  int (*flush)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  usleep((useconds_t)atoi(getenv("FSYNC_US")));
  return flush(file);
}

int fsync(int file) { return slowly("fsync", file); }

int fdatasync(int file) { return slowly("fdatasync", file); }
