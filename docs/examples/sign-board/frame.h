// The frames of sign-board.toml, as a board hears and answers them. Plain C, no Arduino in it.
//
//   02  a a  text  x x  03     make board aa show the text; xx is the exclusive or of aa and text
//   06  a a  text  x x  03     said by the board: it shows this
//   15  a a  03                said by the board: it has no shape for one of the letters

#ifndef SIGN_FRAME_H
#define SIGN_FRAME_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { SIGN_PLACES = 8, SIGN_MOST = 2 + SIGN_PLACES + 2, SIGN_ANSWER = SIGN_MOST + 2 };

struct SignFrame {
  char data[SIGN_MOST];  // between 02 and 03: address, text, checksum
  uint8_t size;
  bool open;
};

// The segments of a MAX7219 digit: 0x40 is the one on top, then clockwise, 0x01 the middle one.
// -1: no shape that people would read without doubt.
static inline int sign_segments(char letter) {
  switch (letter) {
    case ' ': return 0x00;
    case '-': return 0x01;
    case '.': return 0x80;
    case '0': return 0x7E;
    case '1': return 0x30;
    case '2': return 0x6D;
    case '3': return 0x79;
    case '4': return 0x33;
    case '5': return 0x5B;
    case '6': return 0x5F;
    case '7': return 0x70;
    case '8': return 0x7F;
    case '9': return 0x7B;
    case 'A': case 'a': return 0x77;
    case 'B': case 'b': return 0x1F;
    case 'C': case 'c': return 0x4E;
    case 'D': case 'd': return 0x3D;
    case 'E': case 'e': return 0x4F;
    case 'F': case 'f': return 0x47;
    case 'H': case 'h': return 0x37;
    case 'J': case 'j': return 0x3C;
    case 'L': case 'l': return 0x0E;
    case 'N': case 'n': return 0x15;
    case 'O': case 'o': return 0x1D;
    case 'P': case 'p': return 0x67;
    case 'R': case 'r': return 0x05;
    case 'T': case 't': return 0x0F;
    case 'U': case 'u': return 0x3E;
    default: return -1;
  }
}

// One more byte of the line; true when it completes something between 02 and 03.
static inline bool sign_take(struct SignFrame *frame, uint8_t byte) {
  if (byte == 0x02) {
    frame->open = true;
    frame->size = 0;
    return false;
  }
  if (!frame->open) return false;
  if (byte == 0x03) {
    frame->open = false;
    return true;
  }
  frame->open = frame->size < SIGN_MOST;
  if (frame->open) frame->data[frame->size++] = (char)byte;
  return false;
}

static inline int sign_hex(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

// Whether it is whole, and for this board.
static inline bool sign_is_ours(const struct SignFrame *frame, uint8_t address) {
  if (frame->size < 4) return false;
  uint8_t sum = 0, end = frame->size - 2;
  for (uint8_t place = 0; place < end; place++) sum ^= (uint8_t)frame->data[place];
  bool ours = frame->data[0] == '0' + address / 10 && frame->data[1] == '0' + address % 10;
  return ours && sign_hex(frame->data[end]) == sum >> 4 && sign_hex(frame->data[end + 1]) == (sum & 15);
}

// What to show, right-aligned in `places` digits, the left one first. False: that cannot be shown.
static inline bool sign_digits(const struct SignFrame *frame, uint8_t places, uint8_t *digits) {
  uint8_t length = frame->size - 4;
  if (length > places) return false;
  memset(digits, 0, places);
  for (uint8_t place = 0; place < length; place++) {
    int segments = sign_segments(frame->data[2 + place]);
    if (segments < 0) return false;
    digits[places - length + place] = (uint8_t)segments;
  }
  return true;
}

// The answer; returns its size.
static inline uint8_t sign_answer(const struct SignFrame *frame, bool shown, uint8_t *answer) {
  uint8_t size = shown ? frame->size : 2;
  answer[0] = shown ? 0x06 : 0x15;
  memcpy(answer + 1, frame->data, size);
  answer[size + 1] = 0x03;
  return size + 2;
}

#endif
