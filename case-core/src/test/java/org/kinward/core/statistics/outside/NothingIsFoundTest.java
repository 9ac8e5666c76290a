package org.kinward.core.statistics.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.outside.MadeUpFamilies.Made;

/** Somebody outside with an engine of another maker reads everything ever released, and finds nothing small. */
class NothingIsFoundTest {

    @Test
    void inSomeTables() {
        var all = MadeUpFamilies.tables();
        var some = IntStream.range(0, all.size()).filter(number -> number % 7 == 0)
                .mapToObj(all::get).filter(made -> made.cells() <= 120).toList();

        assertNothingIsFound(some, "some-tables");
    }

    @Test
    void inAFamilyOfEightReleasesWithThreeSetsOfBands() {
        assertNothingIsFound(MadeUpFamilies.families().subList(4, 6), "some-families");
    }

    @Test
    void inFamiliesThatSayFromWhereToWhere() {
        assertNothingIsFound(MadeUpFamilies.routes(), "routes");
    }

    @Test
    void inTheTablesOfSmallAgencies() {
        assertNothingIsFound(MadeUpFamilies.small(), "small-agencies");
    }

    @Test
    @Tag("long")
    void inTwoHundredAndFortyTables() {
        assertThat(MadeUpFamilies.tables()).hasSizeGreaterThanOrEqualTo(200);

        assertNothingIsFound(MadeUpFamilies.tables(), "all-tables");
    }

    @Test
    @Tag("long")
    void inTwentyFamiliesOfEightReleases() {
        assertNothingIsFound(MadeUpFamilies.families(), "all-families");
    }

    private static void assertNothingIsFound(List<Made> families, String name) {
        var trial = new Trial();
        families.forEach(trial::run);
        write(name, trial.score().toString());

        assertThat(trial.score().refusals()).isZero();
        assertThat(trial.score().goals()).isPositive();
        assertThat(trial.score().atRisk()).isZero();
    }

    private static void write(String name, String text) {
        try {
            var folder = Files.createDirectories(Path.of("target", "disclosure"));
            Files.writeString(folder.resolve(name + ".txt"), text + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
