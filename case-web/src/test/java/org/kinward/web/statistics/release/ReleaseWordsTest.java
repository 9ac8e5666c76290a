package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OwnBands;

/** Bands have words in both languages; the same bands have the same words, written down once. */
class ReleaseWordsTest {

    private static final ResourceBundle.Control NO_OTHER = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void sayEveryBandInBothLanguages(Grouping grouping) {
        for (var language : List.of(Locale.ROOT, Locale.FRENCH)) {
            var words = ResourceBundle.getBundle("messages/release", language, NO_OTHER);
            assertThat(IntStream.range(0, grouping.bands(OwnBands.NONE).size())
                    .mapToObj(band -> words.getString(String.valueOf(ReleaseWords.band(grouping, band).key()))))
                    .as(language.toString()).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORM_HAPPENED,FORM_INTENDED,FORM_SUSPECTED", "FACTOR,FACTOR_OPEN,FACTOR_LEFT",
            "SERVICE,SERVICE_BEGUN"})
    void areSharedByGroupingsOfTheSameBands(String names) {
        var alike = Arrays.stream(names.split(",", -1)).map(Grouping::valueOf).toList();

        assertThat(alike.stream().map(grouping -> ReleaseWords.band(grouping, 1)).distinct()).hasSize(1);
        assertThat(Arrays.stream(Grouping.values())
                .filter(one -> one.bands(OwnBands.NONE).equals(alike.getFirst().bands(OwnBands.NONE))))
                .containsExactlyElementsOf(alike);
        assertThat(Arrays.stream(Grouping.values()).collect(Collectors.groupingBy(Grouping::bandSet)).values())
                .allSatisfy(
                        same -> assertThat(same.stream().map(one -> one.bands(OwnBands.NONE)).distinct()).hasSize(1));
    }
}
