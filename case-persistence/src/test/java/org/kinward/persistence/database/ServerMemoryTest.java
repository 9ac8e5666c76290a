package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ServerMemoryTest {

    @ParameterizedTest
    @CsvSource({"256, 128MB", "512, 128MB", "1000, 250MB", "2048, 512MB", "4096, 1024MB", "24105, 1024MB"})
    void isAQuarterOfTheMachineWithinBounds(long machine, String buffers) {
        assertThat(ServerMemory.buffers(DataSize.ofMegabytes(machine))).isEqualTo(buffers);
    }
}
