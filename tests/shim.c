/* LD_PRELOAD shim around the calls by which SQLite writes: it counts them and, at the one asked
   for, fails it, or kills the process before, after or in the middle of it. What to do is in a
   small shared file named by SHIM_ORDERS, so that a test can give orders at any time. Only files
   whose name contains SHIM_FILES are watched. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { WRITES = 1, FLUSHES = 2, CUTS = 4 };
enum { COUNT, FAIL_ONCE, FAIL_ALWAYS, DIE_BEFORE, DIE_WITHIN, DIE_AFTER };

struct orders {
    int deed;
    int kinds;
    int error;
    int left;
    int seen;
};

static struct orders *orders;
static const char *files;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SHIM_ORDERS");
    files = getenv("SHIM_FILES");
    int handle = path == NULL || files == NULL ? -1 : open(path, O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return;
    void *found = mmap(NULL, sizeof *orders, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
    close(handle);
    orders = found == MAP_FAILED ? NULL : found;
}

static int watched(int handle) {
    char link[40], name[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0)
        return 0;
    name[length] = 0;
    return strstr(name, files) != NULL;
}

/* What is to happen to this call; COUNT when nothing is. */
static int deed(int handle, int kind) {
    if (orders == NULL || !(orders->kinds & kind) || !watched(handle))
        return COUNT;
    orders->seen++;
    if (orders->deed == COUNT || --orders->left > 0)
        return COUNT;
    if (orders->left < 0 && orders->deed != FAIL_ALWAYS)
        return COUNT;
    if (orders->deed == DIE_BEFORE)
        raise(SIGKILL);
    return orders->deed;
}

static int refused(int what) {
    if (what != FAIL_ONCE && what != FAIL_ALWAYS)
        return 0;
    errno = orders->error;
    return 1;
}

static void after(int what) {
    if (what == DIE_WITHIN || what == DIE_AFTER)
        raise(SIGKILL);
}

#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

static ssize_t write_at(const char *name, int handle, const void *data, size_t size, off64_t at) {
    int what = deed(handle, WRITES);
    if (refused(what))
        return -1;
    size_t whole = what == DIE_WITHIN ? size / 2 : size;
    ssize_t written = REAL(ssize_t, name, int, const void *, size_t, off64_t)(handle, data, whole, at);
    after(what);
    return written;
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t at) {
    return write_at("pwrite", handle, data, size, at);
}

ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at) {
    return write_at("pwrite64", handle, data, size, at);
}

static int flush(const char *name, int handle) {
    int what = deed(handle, FLUSHES);
    if (refused(what))
        return -1;
    int status = REAL(int, name, int)(handle);
    after(what);
    return status;
}

int fsync(int handle) { return flush("fsync", handle); }

int fdatasync(int handle) { return flush("fdatasync", handle); }

static int cut(const char *name, int handle, off64_t size) {
    int what = deed(handle, CUTS);
    if (refused(what))
        return -1;
    int status = REAL(int, name, int, off64_t)(handle, size);
    after(what);
    return status;
}

int ftruncate(int handle, off_t size) { return cut("ftruncate", handle, size); }

int ftruncate64(int handle, off64_t size) { return cut("ftruncate64", handle, size); }
