/* LD_PRELOAD shim: every fsync and fdatasync takes SLOWFLUSH_US microseconds more than the disk
   needs, so that a fast disk shows what a cheap one would. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void linger(void) {
    const char *text = getenv("SLOWFLUSH_US");
    long us = text == NULL ? 4000 : atol(text);
    struct timespec left = {us / 1000000, us % 1000000 * 1000};
    while (nanosleep(&left, &left) != 0) {
    }
}

int fsync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int status = real(file);
    linger();
    return status;
}

int fdatasync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int status = real(file);
    linger();
    return status;
}
