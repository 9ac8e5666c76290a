package org.kinward.core.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.upkeep.facts.CodeName;

class CodeNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"12 rue du Port 1204", "Baobab 90112233", "Acacia 90 11", "بيت ٢٥٤"})
    void hasANumberThatCouldBeThatOfAHouseOrATelephone(String name) {
        assertThat(CodeName.hasNumber(name)).isTrue();
    }

    @Test
    void mayHaveAShortNumber() {
        assertThat(CodeName.hasNumber("Acacia 2")).isFalse();
        assertThat(CodeName.hasNumber("14e arrondissement")).isFalse();
    }

    @Test
    void tellsWhereItIsByAWordOfItsDistrict() {
        assertThat(CodeName.tells("House of Bèlleville", "bèlleville north")).isTrue();
        assertThat(CodeName.tells("Acacia House", "North district")).isFalse();
        assertThat(CodeName.tells("Sea and sun", "and so on")).isFalse();
    }
}
