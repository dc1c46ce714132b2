// As much of Arduino as the sketch of the sign board needs, on a terminal device. What is shifted
// out goes to standard output, a line for each register when it is loaded.

#ifndef ARDUINO_H
#define ARDUINO_H

#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { LOW, HIGH, OUTPUT, MSBFIRST };

static uint8_t shifted[2];

static void pinMode(int, int) {}

static void shiftOut(int, int, int, uint8_t byte) {
  shifted[0] = shifted[1];
  shifted[1] = byte;
}

static void digitalWrite(int pin, int level) {
  if (pin == 10 && level == HIGH) {
    printf("%02X %02X\n", shifted[0], shifted[1]);
    fflush(stdout);
  }
}

static unsigned long since_boot() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static const unsigned long powered = since_boot();

static unsigned long millis() { return since_boot() - powered; }

struct Line {
  int file = -1;
  void begin(long) {}
  int available() {
    pollfd wanted = {file, POLLIN, 0};
    return poll(&wanted, 1, 0) > 0;
  }
  int read() {
    uint8_t byte;
    if (::read(file, &byte, 1) != 1) exit(0);
    return byte;
  }
  void write(const uint8_t *bytes, int size) {
    if (::write(file, bytes, size) != size) exit(1);
  }
  void flush() {}
};
static Line Serial;

#endif
