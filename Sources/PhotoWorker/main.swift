// Reads photos and makes smaller files of them, for `candor`, which starts it when a photo has to be
// made. It is a program of its own so that a hostile file can end nothing but this, under limits.

import Glibc

var worker = Worker(channel: Channel(input: STDIN_FILENO, output: STDOUT_FILENO))
exit(worker.run())
