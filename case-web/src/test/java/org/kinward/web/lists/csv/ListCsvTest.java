package org.kinward.web.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListRow;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.saving.Revision;

class ListCsvTest {

    private static final String HEADER = "code,english,french,local_words,offered\r\n";

    @Test
    void isReadAgainAsItWasWritten() {
        var odd = List.of("=SUM(A1)", "+228", "-5", "@home", "|pipe|", "%", "'=x", "\u3000=x", "\uFF1Dx",
                "a \"quote\", b");
        var lines = IntStream.range(0, odd.size()).mapToObj(at -> new OwnLine(new Code("L" + at),
                new LineWords(odd.get(at), "", List.of("zem (TG)", "okada")), "", at + 1,
                new OwnLine.State(false, at == 1))).toList();

        var file = ListFile.of(ListCsv.of(new OwnList(CodeList.CARE, Revision.NEW, lines)), CodeList.CARE);

        assertThat(file.problems().none()).isTrue();
        assertThat(file.rows()).extracting(ListRow::words, ListRow::isRetired).containsExactlyElementsOf(
                lines.stream().map(line -> tuple(Optional.of(line.words()), line.isRetired())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "%a", "|a", " \t=1", "\uFF0B1"})
    void isNeverTakenForAFormula(String label) {
        var line = new OwnLine(new Code("L"), new LineWords(label, "b", List.of()), "", 1,
                new OwnLine.State(false, false));

        var written = new String(ListCsv.of(new OwnList(CodeList.CARE, Revision.NEW, List.of(line))),
                StandardCharsets.UTF_8);

        assertThat(written).startsWith("\uFEFF\"code\",\"english\"").endsWith("\r\n")
                .contains("\"L\",\"'" + label.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\\n", "\\r", "\\r\\n"})
    void endsItsRowsInAnyWay(String end) {
        var file = read((HEADER + "A,\"one\nhere\",un,zem | okada,no\r\n\r\n,two,,,\r\n").replace("\r\n",
                end.replace("\\n", "\n").replace("\\r", "\r")));

        assertThat(file.problems().none()).isTrue();
        assertThat(file.rows()).extracting(ListRow::number, ListRow::code, ListRow::isRetired)
                .containsExactly(tuple(2, "A", true), tuple(4, "", false));
        assertThat(file.rows().getFirst().words().orElseThrow().localWords()).containsExactly("zem", "okada");
    }

    @Test
    void tellsWhatIsWrongWithItsRowAndColumn() {
        var file = read(HEADER + "A,,,,yes\r\nB,b,b,b\r\nC,c,c,c,maybe\r\nD,\"d\"d,d,d,yes\r\nE,e,"
                + "f".repeat(81) + ",,yes\r\nF,f,f," + "g".repeat(41) + ",yes\r\nG,g\u0007,g,,yes\r\nH,h,h,,yes\r\n");

        assertThat(file.problems().first()).extracting(CsvProblem::row, CsvProblem::column, CsvProblem::key)
                .containsExactly(tuple(2, "english", "lists.refused.LABEL_MISSING"), tuple(3, "", "lists.csv.cells"),
                        tuple(4, "offered", "lists.csv.offered"), tuple(5, "", "lists.csv.quotes"),
                        tuple(6, "french", "lists.refused.LABEL_LONG"),
                        tuple(7, "local_words", "lists.refused.LOCAL_WORDS_LONG"),
                        tuple(8, "english", "lists.refused.SIGNS"));
        assertThat(file.rows()).extracting(ListRow::code).containsExactly("H");
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(keyOf(new byte[0])).isEqualTo("lists.csv.empty");
        assertThat(keyOf("code;english;french;local_words;offered\nA;a;a;;yes".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("lists.csv.semicolons");
        assertThat(keyOf("name,age\na,b".getBytes(StandardCharsets.UTF_8))).isEqualTo("lists.csv.header");
        assertThat(keyOf((HEADER + "A,a\u0000,a,,yes").getBytes(StandardCharsets.UTF_8))).isEqualTo("lists.csv.nul");
        assertThat(keyOf((HEADER + "A,é,a,,yes").getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("lists.csv.utf-8");
        assertThat(keyOf((HEADER + "A,a").getBytes(StandardCharsets.UTF_16))).isEqualTo("lists.csv.utf-8");
        assertThat(keyOf((HEADER + "A,\"a").getBytes(StandardCharsets.UTF_8))).isEqualTo("lists.csv.quotes");
    }

    @Test
    void countsTenThousandWrongRowsAndKeepsAHundred() {
        var rows = IntStream.range(0, 10_000).mapToObj(row -> "no code," + row).collect(Collectors.joining("\r\n"));

        var problems = read(HEADER + rows).problems();

        assertThat(problems.first()).hasSize(CsvProblems.SHOWN);
        assertThat(problems.more()).isEqualTo(9_900);
    }

    /** A district has its region in a column of its own. */
    @Test
    void partsADistrictFromItsRegion() {
        var words = new LineWords("Cotonou", "", List.of("Kutonu"));
        var lines = List.of(new OwnLine(new Code("BJ-LI_01"), words, "BJ-LI", 10, new OwnLine.State(false, true)),
                new OwnLine(Code.OTHER, words, "", 20, new OwnLine.State(true, false)));

        var file = ListCsv.of(new OwnList(CodeList.DISTRICT, Revision.NEW, lines));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains(
                "\"region\",\"code\",\"english\"", "\"BJ-LI\",\"01\",\"Cotonou\",\"\",\"Kutonu\",\"no\"",
                "\"\",\"OTHER\"");
        assertThat(ListFile.of(file, CodeList.DISTRICT).rows()).extracting(ListRow::code, ListRow::isRetired)
                .containsExactly(tuple("BJ-LI_01", true), tuple("OTHER", false));
        var wrong = ListFile.of((HEADER + "A,a,,,yes").getBytes(StandardCharsets.UTF_8), CodeList.DISTRICT).problems();
        assertThat(wrong.first().getFirst().key()).isEqualTo("lists.csv.header.district");
    }

    private static ListFile read(String text) {
        return ListFile.of(text.getBytes(StandardCharsets.UTF_8), CodeList.CARE);
    }

    private static String keyOf(byte[] file) {
        return ListFile.of(file, CodeList.CARE).problems().first().getFirst().key();
    }
}
