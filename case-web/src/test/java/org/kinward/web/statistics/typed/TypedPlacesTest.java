package org.kinward.web.statistics.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.statistics.said.Said;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Groups of places as people type them. */
class TypedPlacesTest {

    private static final ListedWords REGIONS = new ListedWords(Map.of(CodeList.REGION,
            List.of(line("TG-M", "Maritime", "Maritime"), line("TG-C", "Centrale", "Centrale"),
                    line("ET-SN", "Southern Nations, Nationalities, and Peoples", "Peuples du Sud"),
                    line("BJ-CO", "Collines", "Collines"), line("XX-CO", "Collines", "Collines"))),
            Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"Togo\nBenin, Ghana", " TOGO \n\n bénin ; gh,\n", "TG\nBJ,GH"})
    void areReadInEveryWayPeopleWriteThem(String typed) {
        var errors = errors();

        assertThat(read(RecordDimension.ORIGIN_COUNTRY, typed, errors)).contains(new OwnBands(
                Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG"), List.of("BJ", "GH")))));
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void mayHaveACommaInAName() {
        assertThat(read(RecordDimension.ORIGIN_REGION,
                "southern nations, nationalities, and peoples\nmaritime, BJ-CO", errors()))
                .contains(new OwnBands(Map.of(RecordDimension.ORIGIN_REGION,
                        List.of(List.of("ET-SN"), List.of("TG-M", "BJ-CO")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Maritime, Atlantis|release.new.places.unknown|Atlantis",
            "Collines|release.new.places.several|Collines", "OTHER|release.new.places.unknown|OTHER",
            "Maritime, tg-m|release.new.places.overlap|Maritime"})
    void sayWhatIsWrongWithThem(String typed, String key, String place) {
        var errors = errors();

        assertThat(read(RecordDimension.ORIGIN_REGION, typed, errors)).isEmpty();
        assertThat(errors.getFieldErrors("here")).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo(key);
            assertThat(error.getArguments()).startsWith(place);
        });
    }

    @Test
    void sayEverythingThatIsWrongAtOnce() {
        var errors = errors();

        assertThat(read(RecordDimension.ORIGIN_REGION, "Atlantis, Maritime, TG-C\nCentrale, TG-M", errors)).isEmpty();

        assertThat(errors.getFieldErrors("here")).extracting(error -> error.getCode() + " " + error.getArguments()[0])
                .containsExactly("release.new.places.unknown Atlantis",
                        "release.new.places.overlap Centrale, Maritime");
    }

    @Test
    void areNeitherTooManyNorTooLong() {
        var many = errors();
        var longer = errors();

        assertThat(read(RecordDimension.ORIGIN_COUNTRY, IntStream.rangeClosed(0, OwnBands.MOST)
                .mapToObj(RecordDimension.ORIGIN_COUNTRY.codes()::get).collect(Collectors.joining("\n")), many))
                .isEmpty();
        assertThat(read(RecordDimension.ORIGIN_COUNTRY, "Togo, ".repeat(10_000), longer)).isEmpty();

        assertThat(many.getFieldError("here").getCode()).isEqualTo("release.new.places.many");
        assertThat(longer.getFieldError("here").getCode()).isEqualTo("release.new.places.long");
    }

    private static Optional<OwnBands> read(RecordDimension dimension, String typed, Errors errors) {
        return new TypedPlaces(new Said(new StaticMessageSource(), REGIONS))
                .read(Map.of(dimension, new TypedPlaces.Written("here", typed)), errors);
    }

    private static CodeLists.Line line(String code, String english, String french) {
        return new CodeLists.Line(new Code(code), english, french, Set.of(), false);
    }

    private static Errors errors() {
        return new MapBindingResult(Map.of(), "form");
    }
}
