package org.kinward.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table program could take for a formula, in every disguise that is known to us. */
class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "%x", "\t=1", "\tword", "\rword", "\nword", " =1",
            "\uFEFF=1", "\u200B=1", "\u00A0=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\u22121", "word\n=1",
            "word\r\n +1", "\n"})
    void standsBeforeWhatBeginsLikeOne(String cell) {
        assertThat(looksLikeOne(cell)).isTrue();
        assertThat(looksLikeOne(FormulaGuard.written(cell))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "word", "a=b", "6-11", "under 6", "d'accord", "'twas", "été", "two\nlines", "(=1)"})
    void leavesOtherWordsAlone(String cell) {
        assertThat(FormulaGuard.written(cell)).isEqualTo(cell);
    }

    @Property(tries = 5_000)
    void noWrittenCellLooksLikeOne(@ForAll("cells") String cell) {
        assertThat(looksLikeOne(FormulaGuard.written(cell))).isFalse();
    }

    @Property(tries = 5_000)
    void readingTakesAwayWhatWritingAdded(@ForAll("cells") String cell) {
        assertThat(FormulaGuard.read(FormulaGuard.written(cell))).isEqualTo(cell);
    }

    /** Two written cells are never the same for two different ones. */
    @Property(tries = 2_000)
    void losesNothing(@ForAll("cells") String one, @ForAll("cells") String other) {
        assertThat(FormulaGuard.written(one).equals(FormulaGuard.written(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> cells() {
        var signs = Arbitraries.of("=", "+", "-", "@", "|", "%", "\t", "\r", "\n", " ", "'", "\"", ",", ";", "a", "1",
                "\uFEFF", "\u200B", "\u00A0", "\u2028", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE63", "\u2212",
                "é", "(", "\u0001", "\uD83D\uDE00");
        return Arbitraries.oneOf(signs.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(12));
    }

    /** Judged by other means than the guard: what any line begins with once it is normalised and stripped. */
    private static boolean looksLikeOne(String cell) {
        if (!cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0) {
            return true;
        }
        return cell.lines().map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC))
                .map(line -> line.replaceFirst("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", ""))
                .anyMatch(line -> !line.isEmpty() && "=+-@|%\u2212".indexOf(line.charAt(0)) >= 0);
    }
}
