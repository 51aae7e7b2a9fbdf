/* A disk that fails, laid before the system's by LD_PRELOAD. It touches the database's files alone.
 *
 *   TENFOLD_DISK_FAIL   "write 7": the seventh write fails, once; "write 7+": and every later one. Also "flush", "open" and
 *                       "truncate".
 *   TENFOLD_DISK_MET    this file is made when that has happened.
 *   TENFOLD_DISK_FULL   while this file is there, nothing can be written.
 *   TENFOLD_DISK_UNDO   what every write replaces is appended to this file, and every flush: with it, what was not
 *                       flushed can be forgotten after a crash, as a power loss does.
 *
 * A record of the last is a line "W PATH OFFSET SIZE OLD-SIZE-OF-FILE" and SIZE bytes, or a line "F PATH".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/* Microseconds: a fast disk's. */
#define FLUSH_TAKES 5000

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))

typedef ssize_t (*pwrite_type)(int, const void *, size_t, off_t);
typedef ssize_t (*write_type)(int, const void *, size_t);
typedef int (*flush_type)(int);
typedef int (*truncate_type)(int, off_t);
typedef int (*open_type)(const char *, int, ...);

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long writes, flushes, opens, truncates;

static int is_database(const char *path)
{
    return strstr(path, "tenfold.sqlite") && !strstr(path, "-shm");
}

/* The path of an open file of the database; 0 where it is another file. */
static int path_of(int fd, char *path, size_t size)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_database(path);
}

/* Whether this is the one that is to fail. */
static int fails(const char *kind, long *count)
{
    const char *wanted = getenv("TENFOLD_DISK_FAIL");
    size_t length = strlen(kind);
    if (!wanted || strncmp(wanted, kind, length) || wanted[length] != ' ')
        return 0;
    pthread_mutex_lock(&lock);
    long number = ++*count;
    pthread_mutex_unlock(&lock);
    char *rest;
    long first = strtol(wanted + length + 1, &rest, 10);
    if (number < first || (number > first && *rest != '+'))
        return 0;
    const char *met = getenv("TENFOLD_DISK_MET");
    if (met) {
        int fd = REAL("open", open_type)(met, O_CREAT | O_WRONLY, 0600);
        if (fd >= 0)
            close(fd);
    }
    errno = EIO;
    return 1;
}

static int is_full(void)
{
    const char *full = getenv("TENFOLD_DISK_FULL");
    if (!full || access(full, F_OK))
        return 0;
    errno = ENOSPC;
    return 1;
}

/* Appends a record; what a flush is about is remembered before it is done, and what a write replaces, too. */
static void remember(const char *line, const void *bytes, size_t size)
{
    const char *undo = getenv("TENFOLD_DISK_UNDO");
    pthread_mutex_lock(&lock);
    int fd = REAL("open", open_type)(undo, O_CREAT | O_WRONLY | O_APPEND, 0600);
    if (fd >= 0) {
        REAL("write", write_type)(fd, line, strlen(line));
        if (size)
            REAL("write", write_type)(fd, bytes, size);
        close(fd);
    }
    pthread_mutex_unlock(&lock);
}

static void remember_write(int fd, const char *path, size_t size, off_t offset)
{
    if (!getenv("TENFOLD_DISK_UNDO"))
        return;
    struct stat status;
    char line[4400];
    if (fstat(fd, &status))
        return;
    char *old = calloc(1, size ? size : 1);
    if (!old)
        return;
    ssize_t held = pread(fd, old, size, offset);
    (void)held;
    snprintf(line, sizeof line, "W %s %lld %zu %lld\n", path, (long long)offset, size, (long long)status.st_size);
    remember(line, old, size);
    free(old);
}

static ssize_t any_pwrite(const char *name, int fd, const void *bytes, size_t size, off_t offset)
{
    char path[4096];
    if (path_of(fd, path, sizeof path)) {
        if (is_full() || fails("write", &writes))
            return -1;
        remember_write(fd, path, size, offset);
    }
    return REAL(name, pwrite_type)(fd, bytes, size, offset);
}

static int any_flush(const char *name, int fd)
{
    char path[4096], line[4400];
    int ours = path_of(fd, path, sizeof path);
    if (ours && fails("flush", &flushes))
        return -1;
    /* A disk in memory has flushed at once. A real one takes its time, and that is when the power goes. */
    if (ours && getenv("TENFOLD_DISK_UNDO"))
        usleep(FLUSH_TAKES);
    int flushed = REAL(name, flush_type)(fd);
    if (ours && !flushed && getenv("TENFOLD_DISK_UNDO")) {
        snprintf(line, sizeof line, "F %s\n", path);
        remember(line, NULL, 0);
    }
    return flushed;
}

static int any_truncate(const char *name, int fd, off_t length)
{
    char path[4096];
    if (path_of(fd, path, sizeof path) && (is_full() || fails("truncate", &truncates)))
        return -1;
    return REAL(name, truncate_type)(fd, length);
}

static int any_open(const char *name, const char *path, int flags, mode_t mode)
{
    if (is_database(path) && fails("open", &opens))
        return -1;
    return REAL(name, open_type)(path, flags, mode);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    return any_pwrite("pwrite", fd, bytes, size, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t offset)
{
    return any_pwrite("pwrite64", fd, bytes, size, offset);
}

int fsync(int fd)
{
    return any_flush("fsync", fd);
}

int fdatasync(int fd)
{
    return any_flush("fdatasync", fd);
}

int ftruncate(int fd, off_t length)
{
    return any_truncate("ftruncate", fd, length);
}

int ftruncate64(int fd, off_t length)
{
    return any_truncate("ftruncate64", fd, length);
}

static mode_t mode_of(int flags, va_list more)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = mode_of(flags, more);
    va_end(more);
    return any_open("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = mode_of(flags, more);
    va_end(more);
    return any_open("open64", path, flags, mode);
}
