#define _GNU_SOURCE
#include "room.h"

#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <sys/resource.h>

static int limit(int what, uint64_t most) {
  struct rlimit now;
  if (getrlimit(what, &now)) return -1;
  if (now.rlim_max == RLIM_INFINITY || most < now.rlim_max) now.rlim_max = most;
  now.rlim_cur = now.rlim_max;
  return setrlimit(what, &now);
}

int room_limit(uint64_t memory) {
  int refused = limit(RLIMIT_CORE, 0);
  return refused | limit(RLIMIT_AS, memory);
}

void room_tidy(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}

void room_limit_time(unsigned seconds) {
  struct rusage used;
  struct rlimit now;
  if (getrusage(RUSAGE_SELF, &used) || getrlimit(RLIMIT_CPU, &now)) return;
  rlim_t wanted = (rlim_t)used.ru_utime.tv_sec + (rlim_t)used.ru_stime.tv_sec + 1 + seconds;
  now.rlim_cur = now.rlim_max == RLIM_INFINITY || wanted < now.rlim_max ? wanted : now.rlim_max;
  setrlimit(RLIMIT_CPU, &now);
}

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define OWN_CALLS AUDIT_ARCH_X86_64
#else
#define OWN_CALLS AUDIT_ARCH_AARCH64
#endif

#define REFUSE(name)                                   \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES)

int room_close(void) {
  struct sock_filter rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_CALLS, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
      // The calls of the x32 interface are the same ones under other numbers.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      REFUSE(open),
      REFUSE(creat),
      REFUSE(fork),
      REFUSE(vfork),
      REFUSE(unlink),
      REFUSE(rename),
#endif
      REFUSE(openat),
      REFUSE(openat2),
      REFUSE(open_by_handle_at),
      REFUSE(socket),
      REFUSE(socketpair),
      REFUSE(connect),
      REFUSE(bind),
      REFUSE(listen),
      REFUSE(sendmmsg),
      REFUSE(io_uring_setup),
      REFUSE(execve),
      REFUSE(execveat),
      REFUSE(ptrace),
      REFUSE(process_vm_readv),
      REFUSE(process_vm_writev),
      REFUSE(kill),
      REFUSE(unlinkat),
      REFUSE(renameat2),
      REFUSE(mount),
      REFUSE(bpf),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof rules / sizeof *rules, rules};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

#else

int room_close(void) { return -1; }

#endif
