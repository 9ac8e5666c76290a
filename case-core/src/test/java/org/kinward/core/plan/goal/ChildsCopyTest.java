package org.kinward.core.plan.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildsCopyTest {

    @ParameterizedTest
    @ValueSource(strings = {"The traffickers are gone", "Plus de traite", "Le DANGER est passé", "Go to the police",
            "Voir la juge", "au foyer", "Avoir moins de risques", "Violée", "victims"})
    void findsWordsThatNeverStandOnTheChildsCopy(String words) {
        assertThat(ChildsCopy.holdsDanger(words)).isTrue();
        assertThatThrownBy(() -> new PlanWords("Something", words)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "I can read a letter", "Je retourne à l’école", "J’apprends la couture", "Jouer du violon",
                    "Courir plus vite"})
    void letsTheWordsOfAChildStand(String words) {
        assertThat(ChildsCopy.holdsDanger(words)).isFalse();
    }

    @Test
    void findsNoWordInTheMiddleOfAnother() {
        assertThat(ChildsCopy.holdsDanger("Le portrait de ma tante")).isFalse();
    }
}
