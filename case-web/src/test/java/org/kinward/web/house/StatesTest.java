package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Whatever has states has a table of its moves, a test of any sequence of them, and something that refuses in the database
 * (docs/states.md); that the last is there and bites is asked of the database.
 */
class StatesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINE = Pattern.compile(
            "\\| ([^|]+) \\| `(\\w+)` \\| \\[[^]]+]\\((\\S+\\.md)#?(\\S*)\\) \\| `(\\w+)` \\| (?:`(\\w+)`|nothing: it is no move of its own) \\|");
    private static final Pattern MOVES = Pattern.compile("constraint (\\w+_moves) check");
    private static final Pattern STATES = Pattern.compile("public enum (\\w+)");

    private record State(String what, String type, Path moves, String heading, String test, String constraint) {
    }

    private static List<State> states() throws IOException {
        var states = new ArrayList<State>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/states.md"))) {
            var found = LINE.matcher(line);
            if (found.matches()) {
                states.add(new State(found.group(1), found.group(2), ROOT.resolve("docs").resolve(found.group(3)),
                        found.group(4), found.group(5), found.group(6) == null ? "" : found.group(6)));
            } else {
                assertThat(line).doesNotContain("](");
            }
        }
        return states;
    }

    @Test
    void haveATableOfTheirMoves() throws IOException {
        assertThat(states()).hasSizeGreaterThan(40);
        for (var state : states()) {
            var page = Files.readAllLines(state.moves());
            assertThat(page.stream().filter(line -> line.startsWith("#")).map(StatesTest::anchor))
                    .as(state.what()).contains(state.heading().isEmpty() ? anchor(page.getFirst()) : state.heading());
        }
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    @Test
    void haveATestOfAnySequence() throws IOException {
        var tests = sources("case-core/src/test/java");
        for (var state : states()) {
            var test = one(tests, state.test());
            assertThat(Files.readString(test)).as(state.what()).contains("@Property")
                    .containsPattern("@ForAll[^;{]*List<");
        }
    }

    @Test
    void nameWhatRefusesInTheDatabase() throws IOException {
        assertThat(states()).filteredOn(state -> state.constraint().isEmpty()).extracting(State::what)
                .containsExactly("narrow record");
    }

    /** An enum that says what may follow, or a constraint that does, and no line here. */
    @Test
    void areAllOnThePage() throws IOException {
        var known = states();
        var types = new TreeSet<String>();
        for (var source : sources("case-core/src/main/java")) {
            var text = Files.readString(source);
            var type = STATES.matcher(text);
            if (type.find() && (text.contains(" mayBecome(" + type.group(1) + " ")
                    || text.contains("Set<" + type.group(1) + "> next("))) {
                types.add(type.group(1));
            }
        }
        assertThat(types).hasSizeGreaterThan(10);
        assertThat(known.stream().map(State::type)).containsAll(types);
        assertThat(known.stream().map(State::constraint)).containsAll(MOVES.matcher(migrations()).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)));
        var sources = sources("case-core/src/main/java");
        known.forEach(state -> assertThat(sources.stream().map(path -> path.getFileName().toString()))
                .as(state.what()).contains(state.type() + ".java"));
    }

    private static String migrations() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("src-migrations/src/main/resources/db/migration"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Path one(List<Path> sources, String type) {
        return sources.stream().filter(path -> path.getFileName().toString().equals(type + ".java")).findFirst()
                .orElseThrow(() -> new AssertionError("no test " + type));
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
