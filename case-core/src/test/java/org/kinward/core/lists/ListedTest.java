package org.kinward.core.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTest {

    @Test
    void holdsWordsBesideOtherAndOnlyThere() {
        assertThat(Listed.of(new Code("AGR-COCOA")).said()).isEmpty();
        assertThat(new Listed(Code.OTHER, "plucking chickens").said()).isEqualTo("plucking chickens");
        assertThatThrownBy(() -> Listed.of(Code.OTHER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Listed(new Code("CON"), "a wall")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Listed(Code.OTHER, "a".repeat(Listed.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "con", "1ST", "-A", "A B", "É", "A\n", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void takesNoOtherWordForACode(String word) {
        assertThat(Code.isCode(word)).isFalse();
        assertThatThrownBy(() -> new Code(word)).isInstanceOf(IllegalArgumentException.class);
    }
}
