package org.kinward.web.lists.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.web.shell.page.Words;

class ListedWordsTest {

    @Test
    void speakTheLanguageOfThePageAndSayWhichItIsWhereTheyCannot() {
        assertThat(ListedExamples.words(Locale.FRENCH).label(ListedExamples.COCOA))
                .isEqualTo(new ListedWords.Label("cacao, café", null));
        assertThat(ListedExamples.words(Locale.FRENCH).label(ListedExamples.FUEL))
                .isEqualTo(new ListedWords.Label("fuel at night", "en"));
        assertThat(ListedExamples.words(Locale.ENGLISH).label(ListedExamples.FUEL).lang()).isNull();
    }

    @Test
    void sayWhatWasChosenAndNeverItsCode() {
        var words = ListedExamples.words(Locale.ENGLISH);

        assertThat(words.words(ListedExamples.LIST, Listed.of(new Code("GLASS")))).isEqualTo(Words.said("glass"));
        assertThat(words.words(ListedExamples.LIST, new Listed(Code.OTHER, "plucking")))
                .isEqualTo(Words.keyed("lists.other.said", "plucking"));
        assertThat(words.words(ListedExamples.LIST, new Code("GONE"))).isEqualTo(Words.said("GONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"talibe", "TALIBÉ", "mendicite", "koranic", "Senegal", "sénégal", "Nigér", " almajiri "})
    void areFoundByLabelsLocalWordsAndCountries(String typed) {
        var line = ListedExamples.BEGGING;
        var search = LineSearch.of(typed);

        assertThat(search.fits(List.of(line.english(), line.french()), line.localWords())).isTrue();
    }

    @Test
    void areNotFoundByWhatIsNotThere() {
        var labels = List.of("cocoa, coffee", "cacao, café");

        assertThat(LineSearch.of("begging").fits(labels, ListedExamples.COCOA.localWords())).isFalse();
        assertThat(LineSearch.of("Togo").fits(labels, ListedExamples.COCOA.localWords())).isFalse();
        assertThat(LineSearch.of("Ghana").fits(labels, ListedExamples.COCOA.localWords())).isTrue();
        assertThat(LineSearch.of(" ").fits(labels, ListedExamples.COCOA.localWords())).isTrue();
    }
}
