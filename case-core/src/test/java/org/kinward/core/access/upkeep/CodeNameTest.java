package org.kinward.core.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.upkeep.facts.CodeName;
import org.kinward.core.access.upkeep.facts.WhomToCall;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "call me", "+228 90 00 00 00 00 00 00 00 00 000", "117; 118"})
    void isNoNumberToDial(String number) {
        assertThat(WhomToCall.canBeDialled(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "117", "+228 90 00 00 00", "(0)22.21-11/12"})
    void canBeDialled(String number) {
        assertThat(WhomToCall.canBeDialled(number.replace("(0)", "0"))).isTrue();
    }
}
