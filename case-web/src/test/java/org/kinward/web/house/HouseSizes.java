package org.kinward.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sizes that no style checker sees: packages, templates, SQL, decisions, and how much of the house is open to everybody. */
record HouseSizes(Path root) {

    private static final int PACKAGE_FILES = 15;
    private static final int TEMPLATE_LINES = 80;
    private static final int FRAGMENT_LINES = 30;
    private static final int SQL_LINES = 60;
    private static final int DECISION_LINES = 25;
    /** A table, a line for each library. */
    private static final String LIBRARIES = "0002-libraries.md";

    private static final Pattern PUBLIC_TYPE = Pattern
            .compile("^public .*\\b(class|record|interface|enum|@interface) ", Pattern.MULTILINE);

    /** The house that the tests run in, wherever they were started. */
    static HouseSizes ofThisHouse() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no folder above holds mvnw");
        }
        return new HouseSizes(folder);
    }

    List<String> tooLarge() {
        return Stream.of(
                longerThan(TEMPLATE_LINES, path -> isTemplate(path) && !isFragment(path)),
                longerThan(FRAGMENT_LINES, path -> isTemplate(path) && isFragment(path)),
                longerThan(SQL_LINES, path -> in(path, "/db/") && path.toString().endsWith(".sql")),
                longerThan(DECISION_LINES, path -> in(path, "/docs/adr/") && !path.endsWith(LIBRARIES)),
                fullPackages()).flatMap(List::stream).sorted().toList();
    }

    /** Of a hundred types of these modules, how many only their own package can use. */
    long percentKeptInside(List<String> modules) {
        var types = types().filter(path -> modules.stream().anyMatch(module -> path.startsWith(root.resolve(module))))
                .toList();
        long inside = types.stream().filter(path -> !PUBLIC_TYPE.matcher(read(path)).find()).count();
        return types.isEmpty() ? 100 : 100 * inside / types.size();
    }

    long filesSeen() {
        return files().count();
    }

    /** Every file counts, the description of the package too. */
    private List<String> fullPackages() {
        Map<Path, Long> sizes = sources()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        return sizes.entrySet()
                .stream()
                .filter(size -> size.getValue() > PACKAGE_FILES)
                .map(size -> root.relativize(size.getKey()) + " has more than " + PACKAGE_FILES + " files")
                .toList();
    }

    private List<String> longerThan(int lines, Predicate<Path> which) {
        return files().filter(which)
                .filter(path -> read(path).lines().count() > lines)
                .map(path -> root.relativize(path) + " has more than " + lines + " lines")
                .toList();
    }

    private Stream<Path> types() {
        return sources().filter(path -> !path.endsWith("package-info.java"));
    }

    private Stream<Path> sources() {
        return files().filter(path -> in(path, "/src/main/java/") && path.toString().endsWith(".java"));
    }

    private Stream<Path> files() {
        try (var all = Files.walk(root)) {
            return all.filter(path -> in(path, "/src/main/") || in(path, "/docs/adr/")).filter(Files::isRegularFile)
                    .toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTemplate(Path path) {
        return in(path, "/templates/") && path.toString().endsWith(".html");
    }

    private static boolean isFragment(Path path) {
        return in(path, "/templates/ui/");
    }

    private static boolean in(Path path, String part) {
        return path.toString().replace('\\', '/').contains(part);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
