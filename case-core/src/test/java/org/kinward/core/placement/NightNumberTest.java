package org.kinward.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"15", "117", "+228 90 12 34 56", " 22.21.17.11 "})
    void isWhatCanBeDialled(String typed) {
        assertThat(NightNumber.isNumber(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "ask Ama", "90-12-x", "(0)22", "12345678901234567890123456789012345678901"})
    void isNothingElse(String typed) {
        assertThat(NightNumber.isNumber(typed)).isFalse();
        assertThatThrownBy(() -> new NightNumber(WhoToCall.NURSE, typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isKeptWithoutTheBlanksAroundIt() {
        assertThat(new NightNumber(WhoToCall.POLICE, " 117 ").phone()).isEqualTo("117");
    }
}
