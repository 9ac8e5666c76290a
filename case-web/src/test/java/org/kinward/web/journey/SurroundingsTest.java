package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void bringsEachTwoChoicesTogether() {
        assertThat(pairsOf(Surroundings.pairwise())).isEqualTo(pairsOf(Surroundings.full())).hasSize(12);
    }

    @Test
    void isTheSmallestThatDoes() {
        var four = Surroundings.pairwise();

        assertThat(four).hasSize(4);
        assertThat(four).allSatisfy(left -> assertThat(
                pairsOf(four.stream().filter(one -> !one.equals(left)).toList())).hasSizeLessThan(12));
    }

    @Test
    void hasEverythingInFull() {
        assertThat(Surroundings.full()).doesNotHaveDuplicates().hasSize(8).containsAll(Surroundings.pairwise());
    }

    /** A usual run: no journey takes them all, and together they do. */
    @Test
    void meetsEachInSomeJourney() throws IOException {
        var two = Map.<String, Supplier<Stream<Surroundings>>>of("deskAndPlainPhone",
                Surroundings::deskAndPlainPhone, "phoneAndPlainDesk", Surroundings::phoneAndPlainDesk,
                "plainDeskAndPhone", Surroundings::plainDeskAndPhone, "plainPhoneAndDesk",
                Surroundings::plainPhoneAndDesk);

        assertThat(Stream.concat(Surroundings.eachTwo(), two.values().stream().flatMap(Supplier::get)))
                .containsAll(Surroundings.full());
        assertThat(journeys()).allMatch(words -> !words.contains("Surroundings#")
                || words.contains("Surroundings#eachTwo") || two.keySet().stream().anyMatch(words::contains));
        assertThat(two.keySet())
                .allSatisfy(name -> assertThat(journeys()).anyMatch(words -> words.contains("Surroundings#" + name)));
    }

    private static List<String> journeys() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/org/kinward/web/journey"))) {
            return files.filter(file -> file.toString().endsWith("JourneyTest.java")).map(SurroundingsTest::words)
                    .toList();
        }
    }

    private static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<List<Object>> pairsOf(Collection<Surroundings> rows) {
        var pairs = new HashSet<List<Object>>();
        for (var row : rows) {
            pairs.add(List.of(row.language(), row.width()));
            pairs.add(List.of(row.language(), row.scripts()));
            pairs.add(List.of(row.width(), row.scripts()));
        }
        return pairs;
    }
}
