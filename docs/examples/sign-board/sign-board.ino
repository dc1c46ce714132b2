// A counter board of one's own: an Arduino or ESP board, a MAX7219 with four to eight digits, and
// a MAX485 to the RS-485 line (or none, on a USB cable). It speaks sign-board.toml.
//
// On boards with a second serial port (Mega, ESP32) use Serial1 for the line: on the others it is
// also the port that programs them, so take the MAX485 off while you do that.

#include <Arduino.h>

#include "frame.h"

const uint8_t ADDRESS = 1;  // 1 to 99, another one for each board of a line
const uint8_t PLACES = 4;   // digits of this board, 8 at most
const uint8_t BRIGHTNESS = 8;  // 0 to 15
const uint8_t PIN_DATA = 11, PIN_CLOCK = 13, PIN_LOAD = 10;  // to DIN, CLK and CS of the MAX7219
const uint8_t PIN_TALK = 2;  // to DE and /RE of the MAX485, joined
const unsigned long FORGET_MS = 60000;  // a number that nobody repeats may not be true any more

SignFrame heard;
unsigned long heard_at;

void tell(uint8_t reg, uint8_t value) {
  digitalWrite(PIN_LOAD, LOW);
  shiftOut(PIN_DATA, PIN_CLOCK, MSBFIRST, reg);
  shiftOut(PIN_DATA, PIN_CLOCK, MSBFIRST, value);
  digitalWrite(PIN_LOAD, HIGH);
}

void show(const uint8_t *digits) {
  // Digit 0 of the MAX7219 is the right one.
  for (uint8_t place = 0; place < PLACES; place++) tell(PLACES - place, digits[place]);
}

void darken() {
  const uint8_t dark[PLACES] = {0};
  show(dark);
}

void answer(bool shown) {
  uint8_t bytes[SIGN_ANSWER];
  uint8_t size = sign_answer(&heard, shown, bytes);
  digitalWrite(PIN_TALK, HIGH);
  Serial.write(bytes, size);
  Serial.flush();  // the line is given back only when the last byte has left
  digitalWrite(PIN_TALK, LOW);
}

void setup() {
  pinMode(PIN_DATA, OUTPUT);
  pinMode(PIN_CLOCK, OUTPUT);
  pinMode(PIN_LOAD, OUTPUT);
  pinMode(PIN_TALK, OUTPUT);
  digitalWrite(PIN_TALK, LOW);
  tell(0x0F, 0);           // no test of the display
  tell(0x09, 0);           // segments, no digits
  tell(0x0A, BRIGHTNESS);
  tell(0x0B, PLACES - 1);  // so many digits
  darken();
  tell(0x0C, 1);           // on
  Serial.begin(9600);
}

void loop() {
  if (millis() - heard_at > FORGET_MS) {
    heard_at = millis();
    darken();
  }
  while (Serial.available()) {
    if (!sign_take(&heard, Serial.read()) || !sign_is_ours(&heard, ADDRESS)) continue;
    uint8_t digits[PLACES];
    bool shown = sign_digits(&heard, PLACES, digits);
    heard_at = millis();
    if (shown) show(digits);
    answer(shown);
  }
}
