package org.kinward.core.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.Sex;
import org.kinward.core.lists.Code;

class DirectorySearchTest {

    private final PersonId mensah = new PersonId(UUID.randomUUID());
    private final Provider clinic = ProviderExamples.line(ProviderExamples.clinic("Sainte-Anne"), mensah);
    private final Provider school = ProviderExamples.line(ProviderExamples.school("Lake school"), mensah);

    @ParameterizedTest
    @CsvSource(value = {"BODY-TREATMENT;;;;-1;;true", "SCHOOL-ENROL;;;;-1;;false", ";;lome;;-1;;true",
            ";;Kara;;-1;;false",
            ";;;ewe;-1;;true", ";;;Mina;-1;;false", ";;;;6;;true", ";;;;5;;false", ";;;;17;;true", ";;;;18;;false",
            ";;;;-1;GIRL;true", ";;;;-1;BOY;false", ";SAINTE;;;-1;;true", ";hopital;;;-1;;true", ";Kofi;;;-1;;false"},
            delimiter = ';')
    void findsByEveryThingThatIsAsked(ArgumentsAccessor row) {
        var age = row.getInteger(4);
        var search = new DirectorySearch(Optional.ofNullable(row.getString(0)).map(Code::new), said(row, 1),
                new DirectorySearch.Near(said(row, 2), said(row, 3)),
                new DirectorySearch.Whom(age < 0 ? OptionalInt.empty() : OptionalInt.of(age),
                        Optional.ofNullable(row.getString(5)).map(Sex::valueOf)));

        assertThat(search.fits(clinic)).isEqualTo(row.getBoolean(6));
    }

    private static String said(ArgumentsAccessor row, int column) {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    @Test
    void takesNoPlaceForEverywhereAndNeverFindsWhatIsRetired() {
        var inKara = new DirectorySearch(Optional.empty(), "", new DirectorySearch.Near("Kara", ""),
                DirectorySearch.ALL.whom());

        assertThat(inKara.fits(school)).isTrue();
        assertThat(DirectorySearch.ALL.fits(school.become(ProviderState.CLOSED))).isTrue();
        assertThat(DirectorySearch.ALL.fits(school.become(ProviderState.RETIRED))).isFalse();
    }
}
