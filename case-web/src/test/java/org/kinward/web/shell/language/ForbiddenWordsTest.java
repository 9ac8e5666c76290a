package org.kinward.web.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that hurt, mislead or say too much stay out of the messages (docs/field-terms.md). */
class ForbiddenWordsTest {

    private static final Pattern FRENCH = Pattern.compile("(?iu)\\b(trafic|re-traite|coffre-fort|bénéficiaires?|"
            + "matricule|trafiquante?s?|récidive|fugue|évasion|libérée?s?|bris de glace|placement|tut(eur|rice)(?! léga)|"
            + "retrait(?! (de l’enfant|du consentement))|signalement(?! aux autorités))\\b");

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(offender|perpetrator|trafficker|abscond\\w*|"
            + "ran away|runaway|beneficiary|minors?|prostitut\\w*|illegal|invalid|refuses|uncooperative|discharge|"
            + "terminate|enrol|shelter bed|poverty plus|kafala|e\\.g\\.|i\\.e\\.|etc\\.?)\\b");

    private static final int MOST_WORDS = 20;

    @Test
    void frenchKeepsOutOfTheFiveTraps() {
        assertThat(hits(MessageFiles.french(), FRENCH)).isEmpty();
    }

    @Test
    void englishSaysChildAndNothingWorse() {
        assertThat(hits(MessageFiles.english(), ENGLISH)).isEmpty();
    }

    @Test
    void englishSentencesAreShort() {
        var tooLong = MessageFiles.english().values().stream().flatMap(text -> Arrays.stream(text.split("[.!?:] ?")))
                .filter(sentence -> sentence.strip().split("\\s+").length > MOST_WORDS);

        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trafic d’enfants", "son tuteur", "le retrait est noté", "un signalement est arrivé"})
    void findsATrap(String text) {
        assertThat(hits(Map.of("a", text), FRENCH)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuteur légal désigné", "retrait du consentement", "signalement aux autorités", "traite"})
    void letsTheRightWordsPass(String text) {
        assertThat(hits(Map.of("a", text), FRENCH)).isEmpty();
    }

    private static Stream<String> hits(Map<String, String> messages, Pattern words) {
        return messages.entrySet().stream().filter(message -> words.matcher(message.getValue()).find())
                .map(message -> message.getKey() + "=" + message.getValue());
    }
}
