package org.kinward.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class CsvFileTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void hasTheMarkOneHeadingAndEveryCellQuoted() throws IOException {
        CsvFile.write(TableExamples.released(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"sex_code\",\"sex\",\"children\",\"share\"\r\n"
                        + "\"GIRL\",\"Girl\",\"52\",\"0.58\"\r\n"
                        + "\"BOY\",\"'=Boy, \"\"big\"\"\n'+x\",\"hidden\",\"hidden\"\r\n");
    }

    @Test
    void saysHowManyRowsAndTheHashOfWhatWasWritten() throws Exception {
        var manifest = CsvFile.write(TableExamples.released(), out);

        var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
        assertThat(manifest).isEqualTo(new Manifest(2, out.size(), sha256));
        assertThat(manifest.written("report-v2.csv"))
                .isEqualTo("# rows 2, bytes " + out.size() + "\n" + sha256 + "  report-v2.csv\n");
    }

    @Test
    void refusesTooManyRowsBeforeTheFirstSign() {
        var tooMany = TableExamples.counting(ExportTable.MOST_ROWS + 1);

        assertThatThrownBy(() -> CsvFile.write(tooMany, out)).isInstanceOf(TooManyRows.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void isNoFileWhenRowsAreMissing() {
        var cutOff = TableExamples.wrong(3, 2);

        assertThatThrownBy(() -> CsvFile.write(cutOff, out)).hasMessageContaining("3 rows were said and 2 came");
    }

    @Test
    void saysThatTheLineBroke() {
        var broken = new OutputStream() {

            @Override
            public void write(int sign) throws IOException {
                throw new IOException("cut");
            }
        };

        assertThatThrownBy(() -> CsvFile.write(TableExamples.counting(20_000), broken)).isInstanceOf(IOException.class)
                .hasMessage("cut");
    }

    /** All of these rows as text are more than the memory that is measured. */
    @Test
    void holdsOneRowAtATime() throws IOException {
        var held = new Held();

        var manifest = CsvFile.write(TableExamples.counting(1_000_000), held);

        assertThat(manifest.bytes()).isGreaterThan(30_000_000);
        assertThat(held.most).isPositive().isLessThan(10_000_000);
    }

    /** Looks now and then how much is held. */
    private static final class Held extends OutputStream {

        private static final long EVERY = 4_000_000;

        private final long before = held();
        private long bytes;
        private long next = EVERY;
        private long most;

        @Override
        public void write(int sign) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] signs, int from, int length) {
            bytes += length;
            if (bytes > next) {
                next += EVERY;
                most = Math.max(most, held() - before);
            }
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
