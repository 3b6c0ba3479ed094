/*
 * Linked into the database module for systems with glibc 2.28 (UOS 20, Kylin V10): a compiler of today binds these
 * functions to versions that such systems lack. Each is defined here, seen by nobody outside the module, and calls the
 * version that was there from the port's beginning on. Which ones: build/check-glibc.mjs lists what is left over.
 */
#if defined(__x86_64__)
#define FIRST "GLIBC_2.2.5"
#define STAT_VERSION 1
#elif defined(__aarch64__)
#define FIRST "GLIBC_2.17"
#define STAT_VERSION 0
#else
#error "x64 and arm64 only"
#endif

#define OURS __attribute__((visibility("hidden")))
#define OLD(type, name, parameters, arguments)                  \
  extern type old_##name parameters;                            \
  __asm__(".symver old_" #name "," #name "@" FIRST);             \
  OURS type name parameters;                                    \
  type name parameters { return old_##name arguments; }

OLD(double, log, (double a), (a))
OLD(double, log2, (double a), (a))
OLD(double, exp, (double a), (a))
OLD(double, pow, (double a, double b), (a, b))

OLD(void *, dlopen, (const char *file, int mode), (file, mode))
OLD(void *, dlsym, (void *handle, const char *name), (handle, name))
OLD(int, dlclose, (void *handle), (handle))
OLD(char *, dlerror, (void), ())

OLD(int, pthread_create, (void *thread, const void *attributes, void *(*start)(void *), void *argument), (thread, attributes, start, argument))
OLD(int, pthread_join, (unsigned long thread, void **result), (thread, result))
OLD(int, pthread_once, (void *once, void (*routine)(void)), (once, routine))
OLD(int, pthread_mutex_trylock, (void *mutex), (mutex))
OLD(int, pthread_mutexattr_init, (void *attributes), (attributes))
OLD(int, pthread_mutexattr_settype, (void *attributes, int type), (attributes, type))
OLD(int, pthread_mutexattr_destroy, (void *attributes), (attributes))

/* Until glibc 2.33 these three were inline calls of functions that take the structure's version. */
extern int old_xstat(int, const char *, void *);
extern int old_lxstat(int, const char *, void *);
extern int old_fxstat(int, int, void *);
__asm__(".symver old_xstat,__xstat64@" FIRST);
__asm__(".symver old_lxstat,__lxstat64@" FIRST);
__asm__(".symver old_fxstat,__fxstat64@" FIRST);
OURS int stat64(const char *, void *);
OURS int lstat64(const char *, void *);
OURS int fstat64(int, void *);
int stat64(const char *path, void *into) { return old_xstat(STAT_VERSION, path, into); }
int lstat64(const char *path, void *into) { return old_lxstat(STAT_VERSION, path, into); }
int fstat64(int file, void *into) { return old_fxstat(STAT_VERSION, file, into); }

/* std::__throw_bad_array_new_length of GCC 11: nobody catches it here. */
extern void abort(void) __attribute__((noreturn));
OURS void _ZSt28__throw_bad_array_new_lengthv(void) __attribute__((noreturn));
void _ZSt28__throw_bad_array_new_lengthv(void) { abort(); }
