// The sketch as a program: main FD, an open line. Ends when that is closed.

#include "Arduino.h"

#include "sign-board.ino"

int main(int, char **arguments) {
  Serial.file = atoi(arguments[1]);
  setup();
  for (;;) {
    pollfd wanted = {Serial.file, POLLIN, 0};
    poll(&wanted, 1, 20);
    loop();
  }
}
