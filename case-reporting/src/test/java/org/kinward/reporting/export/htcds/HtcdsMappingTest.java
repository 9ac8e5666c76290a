package org.kinward.reporting.export.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The mapping names what the standard has, says something of every answer of ours, and its losses stand in the documentation.
 * The standard's own list is read where {@code kinward.htcds.fields} names its JSON file; otherwise a short list of our own.
 */
@ReportingTest
class HtcdsMappingTest {

    private static final Pattern FIELD = Pattern.compile(
            "\"name\"\\s*:\\s*\"([^\"]*)\".*?\"values\"\\s*:\\s*\\[(.*?)]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    @Autowired
    private TestDatabase database;

    @Test
    void namesFieldsAndWordsThatTheStandardHas() throws IOException {
        var standard = standard();

        for (var line : HtcdsMapping.lines()) {
            if (!line.isLost()) {
                assertThat(standard).as(line.written()).containsKey(line.to());
            }
            if (!line.isLost() && !line.value().equals(HtcdsLine.ANY)) {
                assertThat(standard.get(line.to())).as(line.written()).contains(line.value());
            }
        }
    }

    @Test
    void wouldFindAWordThatTheStandardHasNot() throws IOException {
        assertThat(standard()).doesNotContainKey("vic_Ethnicity");
        assertThat(standard().get("vic_TraffickingStatus")).doesNotContain("AtRisk")
                .contains("PossibleVictimOfTrafficking");
    }

    @ParameterizedTest
    @EnumSource
    void saysSomethingOfEveryField(ExportField field) {
        var codes = HtcdsMapping.lines().stream().filter(line -> line.field() == field).map(HtcdsLine::code).toList();

        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        if (!codes.contains(HtcdsLine.ANY)) {
            assertThat(codes).containsAll(field.dimension().orElseThrow().codes());
        }
    }

    @Test
    void namesOnlyCodesThatTheListsHave() {
        for (var line : HtcdsMapping.lines()) {
            var list = line.field().dimension().flatMap(RecordDimension::list);
            if (list.isPresent() && !Set.of(HtcdsLine.ANY, "DOES_NOT_APPLY", "NONE").contains(line.code())) {
                assertThat(database.superuser()
                        .sql("select count(*) from casework.shipped_code where list = ? and code = ?")
                        .params(list.get().name(), line.code()).query(Long.class).single()).as(line.written()).isOne();
            }
        }
    }

    @Test
    void saysWhatBecomesOfAnAnswer() {
        assertThat(HtcdsMapping.of(ExportField.RECRUITER, "BROKER").value()).isEqualTo("Unaquainted");
        assertThat(HtcdsMapping.of(ExportField.RECRUITER, "OWN-CODE").isLost()).isTrue();
        assertThat(HtcdsMapping.of(ExportField.FORM_HAPPENED, "OWN-CODE").value()).isEqualTo("Other");
    }

    /** Every line, in its order; what a reader of the documentation is told is what the program does. */
    @Test
    void standsInTheDocumentation() throws IOException {
        var written = Files.readAllLines(root().resolve("docs/htcds.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\|.*")).toList();

        assertThat(written).containsExactlyElementsOf(HtcdsMapping.lines().stream().map(HtcdsLine::written).toList());
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docs/adr"))).findFirst().orElseThrow();
    }

    private static Map<String, List<String>> standard() throws IOException {
        var file = System.getProperty("kinward.htcds.fields", "");
        return file.isEmpty() ? ours() : theirs(Files.readString(Path.of(file)));
    }

    private static Map<String, List<String>> theirs(String json) {
        var fields = new HashMap<String, List<String>>();
        FIELD.matcher(json).results().forEach(found -> fields.put(found.group(1),
                WORD.matcher(found.group(2)).results().map(word -> word.group(1)).toList()));
        return fields;
    }

    private static Map<String, List<String>> ours() throws IOException {
        try (var file = HtcdsMappingTest.class.getResourceAsStream("/htcds/fields.txt")) {
            return new String(file.readAllBytes()).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.split(":")[0],
                            line -> Arrays.asList(line.replaceFirst("^[^:]*:", "").strip().split(" "))));
        }
    }
}
