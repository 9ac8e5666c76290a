package org.kinward.core.statistics.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;

/**
 * A table of a fixture file: its inner counts, which cells are hidden (-1 is a margin), and between what each of these
 * lies for whoever knows the rest.
 */
record Fixture(String name, List<Integer> shape, List<Long> inner, List<List<Integer>> hidden, List<Bounds> expected) {

    private static final String OWN = "/disclosure/fixtures.json";

    /** Those of the file that the system property names, or the project's own. */
    static List<Fixture> all() throws IOException {
        var named = System.getProperty("kinward.disclosure.fixtures");
        var text = named == null || named.isBlank() ? own() : Files.readString(Path.of(named));
        return list(((Map<?, ?>) PlainJson.read(text)).get("fixtures")).stream().map(Fixture::of).toList();
    }

    private static String own() throws IOException {
        try (var stream = Objects.requireNonNull(Fixture.class.getResourceAsStream(OWN))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Fixture of(Object read) {
        var object = (Map<?, ?>) read;
        var bounds = list(object.get("ilp"));
        return new Fixture((String) Objects.requireNonNull(object.get("name")), numbers(object.get("shape")),
                flat(object.get("inner")), bounds.stream().map(bound -> numbers(list(bound).getFirst())).toList(),
                bounds.stream().map(bound -> new Bounds(whole(list(bound).get(1)),
                        OptionalLong.of(whole(list(bound).get(2))))).toList());
    }

    AttackSystem system() {
        var statements = cells(0).stream().filter(cell -> !hidden.contains(cell)).map(cell -> {
            var sum = sum(cell);
            return new Statement(sum, sum.unknowns().mapToLong(inner::get).sum());
        }).toList();
        return new AttackSystem(inner.size(), statements);
    }

    List<Sum> asked() {
        return hidden.stream().map(this::sum).toList();
    }

    private Sum sum(List<Integer> cell) {
        return Sum.of(IntStream.range(0, inner.size()).filter(atom -> isIn(atom, cell)).toArray());
    }

    private boolean isIn(int atom, List<Integer> cell) {
        int rest = atom;
        for (int axis = shape.size() - 1; axis >= 0; axis--) {
            if (cell.get(axis) >= 0 && cell.get(axis) != rest % shape.get(axis)) {
                return false;
            }
            rest /= shape.get(axis);
        }
        return true;
    }

    private List<List<Integer>> cells(int axis) {
        if (axis == shape.size()) {
            return List.of(List.of());
        }
        var found = new ArrayList<List<Integer>>();
        for (int place = -1; place < shape.get(axis); place++) {
            for (var rest : cells(axis + 1)) {
                var cell = new ArrayList<Integer>(List.of(place));
                cell.addAll(rest);
                found.add(cell);
            }
        }
        return found;
    }

    private static List<?> list(Object read) {
        return (List<?>) Objects.requireNonNull(read);
    }

    private static long whole(Object read) {
        return ((Double) read).longValue();
    }

    private static List<Integer> numbers(Object read) {
        return list(read).stream().map(number -> (int) whole(number)).toList();
    }

    private static List<Long> flat(Object read) {
        return read instanceof List<?> list
                ? list.stream().flatMap(part -> flat(part).stream()).toList() : List.of(whole(read));
    }
}
