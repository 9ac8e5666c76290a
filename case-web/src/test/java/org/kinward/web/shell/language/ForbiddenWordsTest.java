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

    private static final Pattern FRENCH = Pattern
            .compile("(?iuU)\\b(trafic|re-traite|coffre-fort|scell\\w*|bénéficiaires?|"
                    + "matricule|trafiquante?s?|récidive|fugue|évasion|libérée?s?|bris de glace|placement|tut(eur|rice)(?! léga)|"
                    + "retrait(?! (de l’enfant|du consentement))|signalement(?! aux autorités))\\b");

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(sealed|offender|perpetrator|trafficker|abscond\\w*|"
            + "ran away|runaway|beneficiary|minors?|prostitut\\w*|illegal|invalid|refuses|uncooperative|discharge|"
            + "terminate|enrol|shelter bed|poverty plus|kafala|e\\.g\\.|i\\.e\\.|etc\\.?)\\b");

    /**
     * French that gives the child a sex nobody wrote down, or takes a talk for a hearing in court (ADR 23). A word may begin with
     * an accent: without U nothing is a boundary there.
     */
    private static final Pattern SEXED = Pattern
            .compile("(?iuU)\\b(enfant [^.?!]*-(il|elle)\\b|(dort|semble)-(t-)?(il|elle)\\b|"
                    + "qui l’a (déjà|amen|interrog)|entendu·e|que je suis|(?<!du mal )à entendre|ni qui il est)");

    private static final int MOST_WORDS = 20;

    @Test
    void frenchKeepsOutOfTheFiveTraps() {
        assertThat(hits(MessageFiles.french(), FRENCH)).isEmpty();
    }

    @Test
    void frenchGivesNoChildASex() {
        assertThat(hits(MessageFiles.french(), SEXED)).isEmpty();
    }

    @Test
    void frenchMarksNeverStandAloneOnTheNextLine() {
        assertThat(hits(MessageFiles.french(), Pattern.compile(" [:?!;»]|« "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Où dort-il cette nuit ?", "Quel âge semble-t-il avoir ?", "Qui l’a amené ?",
            "L’enfant est-il en sécurité ?", "Aurait dû être entendu·e le {0}", "Les enfants que je suis",
            "À entendre aujourd’hui", "Qui est encore à entendre ?"})
    void findsASexNobodyWroteDown(String text) {
        assertThat(hits(Map.of("a", text), SEXED)).isNotEmpty();
    }

    /** Ears that hear badly are no hearing. */
    @Test
    void letsEarsPass() {
        assertThat(hits(Map.of("a", "L’enfant a du mal à entendre des voix"), SEXED)).isEmpty();
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
    @ValueSource(strings = {"trafic d’enfants", "un élément scellé", "son tuteur", "le retrait est noté",
            "un signalement est arrivé"})
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
