package org.kinward.benchmark.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void countsEverythingButIdlingAndWaiting() {
        assertThat(ProcessorTime.busy("cpu  100 20 30 9000 500 4 5 6 0 0")).isEqualTo(Duration.ofMillis(1_650));
    }

    @Test
    void saysWhatOthersDidMeanwhile() {
        var before = new ProcessorTime(seconds(10), seconds(5), seconds(1), seconds(100));
        var after = new ProcessorTime(seconds(40), seconds(15), seconds(3), seconds(150));

        assertThat(after.since(before).told(seconds(60))).contains("within 60 s", "program 30 s", "database 10 s",
                "load generator 2 s", "others on the machine 8 s");
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
