package org.kinward.web.statistics.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelLinesTest {

    @Test
    void breaksWhereALineIsFullAndLeavesRoomBehindTheLastWord() {
        assertThat(LabelLines.of("Taken over by services of another country", 20, 0))
                .containsExactly("Taken over by", "services of another", "country");
        assertThat(LabelLines.of("of another country", 20, 0)).containsExactly("of another country");
        assertThat(LabelLines.of("of another country", 20, 6)).containsExactly("of another", "country");
    }

    @Test
    void keepsALongWordAndAnEmptyLabelWhole() {
        assertThat(LabelLines.of("Bosnia-Herzegovina", 8, 4)).containsExactly("Bosnia-Herzegovina");
        assertThat(LabelLines.of("", 8, 4)).containsExactly("");
    }
}
