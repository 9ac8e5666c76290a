package org.kinward.benchmark.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void isStartedAsTheImageStartsIt() throws IOException {
        var image = Files.readString(Path.of("../Dockerfile"));
        var command = new Program.Shipped(Path.of("kinward.jar"), "-Dlast=1").command(List.of("--server.port=1"));

        assertThat(Program.COLLECTING).isNotEmpty().allSatisfy(option -> {
            assertThat(image).contains('"' + option + '"');
            assertThat(command).contains(option);
        });
        assertThat(command).contains("-Xms512m", "-Xmx512m").containsSubsequence("-Dlast=1", "-jar", "kinward.jar",
                "--server.port=1");
    }
}
