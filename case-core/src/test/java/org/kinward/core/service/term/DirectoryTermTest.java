package org.kinward.core.service.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DirectoryTermTest {

    @Test
    void isAWeekAtLeastAndAYearAtMost() {
        assertThat(DirectoryTerm.SHIPPED.days()).isEqualTo(90);
        assertThat(DirectoryTerm.fits(7)).isTrue();
        assertThat(DirectoryTerm.fits(365)).isTrue();
        assertThatThrownBy(() -> new DirectoryTerm(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DirectoryTerm(366)).isInstanceOf(IllegalArgumentException.class);
    }
}
