package org.kinward.web.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What one pass finds is what looking for each form by itself finds. */
class NeedlesTest {

    private static final Canary ONE = new Canary("Zzcanaryone");
    private static final Canary TWO = new Canary("Zzcanarytwo");
    private final Needles needles = new Needles(List.of(ONE, TWO));

    @Test
    void findsEachCanaryInEveryFormWhereverItStands() {
        for (var form : ONE.forms().toList()) {
            for (var text : List.of(form, "é " + form, form + "ß", "Zzcan" + form + " and")) {
                assertThat(needles.in(text)).as(text).containsExactly(ONE);
                assertThat(ONE.isIn(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void findsThemInHexadecimalDigitsAndInTheMiddleOfBase64() {
        var sentence = "She said zzcanarytwo, twice".getBytes(StandardCharsets.UTF_8);

        assertThat(needles.in(HexFormat.of().formatHex(sentence))).containsExactly(TWO);
        assertThat(needles.in(Base64.getEncoder().encodeToString(sentence))).containsExactly(TWO);
    }

    @Test
    void findsNothingInPartsOfThem() {
        assertThat(needles.in("Zzcanary Zzcanaryon zZcanaryone one two")).isEmpty();
        assertThat(needles.in("")).isEmpty();
        assertThat(needles.areIn("Zzcanaryonetwo and Zzcanarytwo")).isTrue();
        assertThat(needles.in("Zzcanaryone Zzcanarytwo")).containsExactlyInAnyOrder(ONE, TWO);
    }
}
