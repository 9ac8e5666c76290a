package org.kinward.web.service.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.Sex;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.service.directory.Ages;
import org.kinward.core.service.directory.Cost;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderFacts;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Reach;
import org.kinward.core.service.directory.Terms;
import org.kinward.core.service.file.DirectoryRow;
import org.kinward.web.lists.csv.CsvProblem;
import org.kinward.web.lists.csv.CsvProblems;
import org.kinward.web.lists.words.ListedWords;

class ProviderFileTest {

    private static final Code ENROL = new Code("SCHOOL-ENROL");
    private static final ListedWords WORDS = new ListedWords(Map.of(CodeList.SERVICE,
            List.of(new CodeLists.Line(ENROL, "enrolment", "inscription", Set.of(), false))), Locale.ENGLISH);
    private static final String HEADER = "kind,name,services,places,age_from,age_to,sexes,languages,cost,opening,capacity,contact\n";

    @Test
    void isReadAgainAsItWasWrittenAndNeverTakenForAFormula() {
        var facts = new ProviderFacts(new Office(RecipientKind.SCHOOL, "=SUM(A1)", "+228 22 21 00 00"), Set.of(ENROL),
                new Reach(List.of("Lomé", "Tsévié"), new Ages(6, 15), EnumSet.of(Sex.GIRL), List.of("Ewe")),
                new Terms(Cost.PART_IS_PAID, "Monday, \"early\"", OptionalInt.of(12)));
        var line = Provider.first(new ProviderId(UUID.randomUUID()), facts,
                new Provider.Checked(LocalDate.EPOCH, new PersonId(UUID.randomUUID())));

        var written = ProviderFile.written(List.of(line));

        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"'=SUM(A1)\"", "\"'+228");
        assertThat(ProviderFile.of(written, WORDS).rows()).containsExactly(new DirectoryRow(2, facts));
    }

    @Test
    void saysWhatIsWrongInEachCell() {
        var read = read("EMBASSY,x,NO-SUCH,y,-1,26,NOBODY,,CHEAP,,0,\n");

        assertThat(read.problems().first()).allMatch(problem -> problem.row() == 2).extracting(CsvProblem::column)
                .containsExactlyInAnyOrder("kind", "name", "services", "places", "age_from", "age_to", "sexes", "cost",
                        "capacity");
        assertThat(read("SCHOOL,One,SCHOOL-ENROL\n").problems().first()).extracting(CsvProblem::key)
                .containsExactly("service.csv.cells");
        assertThat(ProviderFile.of("code,english\n".getBytes(StandardCharsets.UTF_8), WORDS).problems().first())
                .extracting(CsvProblem::key).containsExactly("service.csv.header");
    }

    @Test
    void countsTenThousandWrongRowsAndShowsTheFirst() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(row -> "CLINIC,Office " + row + ",SCHOOL-ENROL,,0,17,GIRL,,FREE,,,\n")
                .collect(Collectors.joining());

        var read = read(rows);

        assertThat(read.problems().first()).hasSize(CsvProblems.SHOWN);
        assertThat(read.problems().more()).isEqualTo(10_000 - CsvProblems.SHOWN);
        assertThat(read.rows()).isEmpty();
    }

    private static ProviderFile read(String rows) {
        return ProviderFile.of((HEADER + rows).getBytes(StandardCharsets.UTF_8), WORDS);
    }
}
