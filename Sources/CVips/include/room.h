#ifndef CANDOR_ROOM_H
#define CANDOR_ROOM_H

#include <stdint.h>

/// Bounds the worker's memory, open files and core dumps; 0 when all was done.
int room_limit(uint64_t memory);
/// Lets the process use so many more seconds of processor time before the system ends it.
void room_limit_time(unsigned seconds);
/// Gives memory that is free back to the system.
void room_tidy(void);
/// Shuts the way out: from now on no file can be opened, no connection made and no program started.
///
/// 0 when the system does it; pictures are decoded all the same where it cannot.
int room_close(void);

#endif
