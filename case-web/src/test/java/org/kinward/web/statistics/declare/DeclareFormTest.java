package org.kinward.web.statistics.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.web.statistics.said.PlaceWords;
import org.kinward.web.statistics.typed.TypedPlaces;

/** Each dimension whose groups an agency writes down has a field of its own, with words. */
class DeclareFormTest {

    private final DeclareForm form = new DeclareForm("2025", List.of("ROUTE", "ROUTE_REGION"), null, null, "Togo",
            "Maritime", "Gabon");

    @Test
    void hasAFieldForEachDimensionOfPlaces() {
        assertThat(own()).hasSizeGreaterThan(2);
        assertThat(own().stream().map(form::typed)).doesNotHaveDuplicates().containsExactlyInAnyOrder(
                new TypedPlaces.Written("homeCountries", "Togo"), new TypedPlaces.Written("homeRegions", "Maritime"),
                new TypedPlaces.Written("destinations", "Gabon"));
        assertThat(form.places().values())
                .containsExactlyInAnyOrderElementsOf(own().stream().map(form::typed).toList());
    }

    @Test
    void hasWordsForEachOfThem() {
        for (var language : List.of(Locale.ROOT, Locale.FRENCH)) {
            var words = ResourceBundle.getBundle("messages/release", language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(own()).extracting(grouping -> words.getString(PlaceWords.key(grouping)))
                    .doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    private static List<Grouping> own() {
        return Arrays.stream(Grouping.values()).filter(Grouping::isOwn).toList();
    }
}
