package org.kinward.core.service.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.InMemoryProviders;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.Providers;

class ImportDirectoryTest {

    private final InMemoryProviders providers = new InMemoryProviders();
    private final ImportDirectory file = new ImportDirectory(providers, _ -> {
    });
    private final Actor mensah = actor(Role.SHELTER_MANAGER);

    @Test
    void addsAndChangesByNameAndTakesNothingAway() {
        providers.add(ProviderExamples.line(ProviderExamples.school("Lake school"), mensah.person()));
        providers.add(ProviderExamples.line(ProviderExamples.school("Hill school"), mensah.person()));
        var rows = List.of(new DirectoryRow(2, ProviderExamples.clinic("LAKE SCHOOL")),
                new DirectoryRow(3, ProviderExamples.clinic("New clinic")));
        var seen = ImportDirectory.revision(providers.all());
        assertThat(DirectoryPlan.of(providers.all(), rows).rows()).extracting(row -> row.before().isPresent())
                .containsExactly(true, false);

        assertThat(file.take(rows, seen, mensah, TODAY)).isEqualTo(ImportDirectory.Outcome.IMPORTED);

        assertThat(providers.all()).extracting(line -> line.facts().office().name())
                .containsExactly("Hill school", "LAKE SCHOOL", "New clinic");
        assertThat(file.take(rows, seen, mensah, TODAY)).as("sent again").isEqualTo(ImportDirectory.Outcome.IMPORTED);
        assertThatThrownBy(() -> file.take(List.of(new DirectoryRow(2, ProviderExamples.school("Third"))), seen, mensah,
                TODAY)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void takesAllRowsOrNone() {
        var twice = List.of(new DirectoryRow(2, ProviderExamples.school("Lake school")),
                new DirectoryRow(3, ProviderExamples.clinic("Lake  School")));

        assertThat(DirectoryPlan.of(List.of(), twice).problems())
                .containsExactly(new DirectoryPlan.Problem(3, DirectoryPlan.Why.NAMED_TWICE));
        assertThat(file.take(twice, ImportDirectory.revision(List.of()), mensah, TODAY))
                .isEqualTo(ImportDirectory.Outcome.ROWS_WRONG);
        assertThat(providers.all()).isEmpty();
    }

    @Test
    void hasAnEnd() {
        var many = IntStream.rangeClosed(1, Providers.MOST + 1)
                .mapToObj(row -> new DirectoryRow(row, ProviderExamples.school("School " + row))).toList();

        assertThat(DirectoryPlan.of(List.of(), many).problems())
                .containsExactly(new DirectoryPlan.Problem(Providers.MOST + 1, DirectoryPlan.Why.FULL));
    }
}
