/* A Modbus unit of libmodbus: `modbus_slave DEVICE UNIT REGISTERS`. Says `ready`, then for each
 * request what stands in its registers from the first one that was asked for. */
#include <errno.h>
#include <modbus/modbus.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
    if (count != 4)
        return 2;
    int registers = atoi(words[3]);
    modbus_t *line = modbus_new_rtu(words[1], 9600, 'N', 8, 1);
    modbus_mapping_t *memory = modbus_mapping_new(0, 0, registers, 0);
    if (!line || !memory || modbus_set_slave(line, atoi(words[2])) || modbus_connect(line))
        return 1;
    puts("ready");
    fflush(stdout);
    for (;;) {
        uint8_t request[MODBUS_RTU_MAX_ADU_LENGTH];
        int size = modbus_receive(line, request);
        if (size < 0 && errno != EMBBADCRC && errno != ETIMEDOUT)
            return 0;
        if (size <= 0)
            continue;
        modbus_reply(line, request, size, memory);
        int first = request[2] << 8 | request[3];
        for (int place = first; place < registers && place < first + 8; place++)
            printf("%04X ", memory->tab_registers[place]);
        puts("");
        fflush(stdout);
    }
}
