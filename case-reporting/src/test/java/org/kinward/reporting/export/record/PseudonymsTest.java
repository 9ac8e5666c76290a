package org.kinward.reporting.export.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PseudonymsTest {

    @Test
    void neverTakesTwoExportsForTheSame() {
        var one = Pseudonyms.fresh();

        assertThat(one.of(7, 1)).matches("X-[2-9B-Z]{12}").isEqualTo(one.of(7, 1)).isNotEqualTo(one.of(7, 2))
                .isNotEqualTo(one.of(8, 1)).isNotEqualTo(Pseudonyms.fresh().of(7, 1));
        assertThat(IntStream.range(0, 20_000).mapToObj(row -> one.of(row / 2, row)).distinct()).hasSize(20_000);
    }
}
