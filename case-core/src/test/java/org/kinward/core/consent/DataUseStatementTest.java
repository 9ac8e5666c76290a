package org.kinward.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinward.core.child.SpokenLanguage;

class DataUseStatementTest {

    @Test
    void isShownInTheLanguageThatWasChosen() {
        var statement = of("en", "fr");

        var shown = statement.shownIn(new SpokenLanguage("fr"));

        assertThat(shown.text().language().code()).isEqualTo("fr");
        assertThat(shown.version()).isEqualTo(statement.version());
    }

    @Test
    void isShownInEnglishWhereThereIsNoTextAndSaysSo() {
        var shown = of("en", "fr").shownIn(new SpokenLanguage("ee"));

        assertThat(shown.text().language().code()).isEqualTo("en");
    }

    @Test
    void refusesToBeWithoutEnglishOrToSayOneLanguageTwice() {
        assertThatThrownBy(() -> of("fr")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("en", "fr", "fr")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAParagraphThatSaysNothing() {
        var english = new SpokenLanguage("en");
        var said = "If somebody may hurt you, we must tell people who can stop it.";

        assertThatThrownBy(() -> new StatementText(english, said, " ".repeat(80)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(StatementText.fits("x".repeat(StatementText.LONGEST))).isTrue();
        assertThat(StatementText.fits("x".repeat(StatementText.LONGEST + 1))).isFalse();
    }

    private static DataUseStatement of(String... languages) {
        return new DataUseStatement(StatementVersion.fresh(), 1, StatementExamples.MORNING,
                StatementExamples.texts("first", languages));
    }
}
