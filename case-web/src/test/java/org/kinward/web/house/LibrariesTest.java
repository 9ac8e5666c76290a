package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whatever a pom names has a line in ADR 2: why it is here, its licence, who keeps it up. */
class LibrariesTest {

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<*]+)</artifactId>");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Set<String> OURS = Set.of("kinward", "case-core", "case-persistence", "case-reporting",
            "case-web", "case-benchmark", "src-migrations");

    @Test
    void haveALineEach() throws IOException {
        var root = HouseSizes.ofThisHouse().root();
        var named = named(Files.readString(root.resolve("docs/adr/0002-libraries.md")));
        var used = new TreeSet<String>();
        for (var pom : poms(root)) {
            used.addAll(used(Files.readString(pom)));
        }

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(without(used, named)).as("in a pom, not in the table").isEmpty();
        assertThat(named.stream().filter(name -> without(used, Set.of(name)).size() == used.size()))
                .as("in the table, in no pom").isEmpty();
    }

    @Test
    void areMissedWhenOneHasNoLine() {
        var used = used(
                "<artifactId>tink</artifactId><artifactId>case-core</artifactId><artifactId>left-pad</artifactId>"
                        + "<artifactId>spring-boot-starter-web</artifactId><artifactId>*</artifactId>");

        var named = named("""
                `code` in a sentence is no line
                | Tink | `tink` | locks, see `DataKey` |
                | Boot | `spring-boot-starter-*` | the frame |
                """);

        assertThat(named).containsExactlyInAnyOrder("tink", "spring-boot-starter-*");
        assertThat(without(used, named)).containsExactly("left-pad");
    }

    private static List<Path> poms(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            var modules = folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists)
                    .collect(Collectors.toList());
            modules.add(root.resolve("pom.xml"));
            return modules;
        }
    }

    private static Set<String> used(String pom) {
        return ARTIFACT.matcher(pom).results().map(found -> found.group(1)).filter(name -> !OURS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names in the second column; one that ends in a star stands for all that begin so. */
    private static Set<String> named(String table) {
        return table.lines().filter(line -> line.startsWith("|")).map(line -> line.split("\\|", -1)[2])
                .flatMap(cell -> NAMED.matcher(cell).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> used, Set<String> named) {
        return used.stream().filter(name -> named.stream().noneMatch(line -> line.endsWith("*")
                ? name.startsWith(line.substring(0, line.length() - 1))
                : name.equals(line))).collect(Collectors.toCollection(TreeSet::new));
    }
}
