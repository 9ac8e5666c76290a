package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseSizesTest {

    /** Larger than agreed and waiting to be split: exactly these, so that an entry goes when its reason has gone. */
    private static final List<String> TO_BE_SPLIT = List.of();

    @TempDir
    private Path elsewhere = Path.of("");

    @Test
    void staysSmall() {
        var house = HouseSizes.ofThisHouse();

        assertThat(house.filesSeen()).isGreaterThan(100);
        assertThat(house.tooLarge()).containsExactlyInAnyOrderElementsOf(TO_BE_SPLIT);
    }

    /** Asked of floor 2 and floor 3, each for itself; not of the core: its values are the words that all floors speak. */
    @ParameterizedTest
    @ValueSource(strings = {"case-persistence case-reporting", "case-web"})
    void keepsMostTypesInsideTheirPackage(String floor) {
        var kept = HouseSizes.ofThisHouse().percentKeptInside(List.of(floor.split(" ")));

        assertThat(kept).isGreaterThanOrEqualTo(60);
    }

    @Test
    void findsWhatIsTooLarge() throws IOException {
        write("case-web/src/main/resources/templates/intake/hub.html", 81);
        write("case-web/src/main/resources/templates/ui/date.html", 31);
        write("src-migrations/src/main/resources/db/migration/V0001__x.sql", 61);
        write("src-migrations/src/main/resources/db/bootstrap.sql", 61);
        write("docs/adr/0002-libraries.md", 26);
        write("docs/adr/0003-why.md", 25);
        write("docs/adr/0004-why-at-length.md", 26);
        for (int file = 0; file < 15; file++) {
            write("case-core/src/main/java/big/Type" + file + ".java", 1);
        }
        write("case-core/src/main/java/big/package-info.java", 1);

        assertThat(new HouseSizes(elsewhere).tooLarge()).hasSize(6)
                .contains("docs/adr/0004-why-at-length.md has more than 25 lines");
    }

    @Test
    void countsTypesOpenToEverybody() throws IOException {
        Files.writeString(file("case-web/src/main/java/a/Open.java"), "public final class Open {\n}\n");
        Files.writeString(file("case-web/src/main/java/a/Own.java"), "/** public */\nrecord Own() {\n}\n");

        assertThat(new HouseSizes(elsewhere).percentKeptInside(List.of("case-web"))).isEqualTo(50);
    }

    private void write(String name, int lines) throws IOException {
        Files.writeString(file(name), "line\n".repeat(lines));
    }

    private Path file(String name) throws IOException {
        var path = elsewhere.resolve(name);
        Files.createDirectories(path.getParent());
        return path;
    }
}
