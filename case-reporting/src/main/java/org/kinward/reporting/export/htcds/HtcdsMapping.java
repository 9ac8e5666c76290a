package org.kinward.reporting.export.htcds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kinward.core.export.safe.ExportField;

/** The mapping as data: {@code htcds/mapping.csv}, a line for each answer, parted by semicolons. */
public final class HtcdsMapping {

    private static final String FILE = "/htcds/mapping.csv";
    private static final int CELLS = 5;
    private static final List<HtcdsLine> LINES = read();

    private HtcdsMapping() {
    }

    public static List<HtcdsLine> lines() {
        return LINES;
    }

    /** What becomes of this answer. */
    public static HtcdsLine of(ExportField field, String code) {
        return line(field, code).or(() -> line(field, HtcdsLine.ANY))
                .orElseGet(() -> new HtcdsLine(field, code, "", "", "This answer."));
    }

    private static Optional<HtcdsLine> line(ExportField field, String code) {
        return LINES.stream().filter(line -> line.field() == field && line.code().equals(code)).findFirst();
    }

    private static List<HtcdsLine> read() {
        try (var file = Objects.requireNonNull(HtcdsMapping.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(HtcdsMapping::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HtcdsLine line(String written) {
        var cells = written.split(";", CELLS);
        return new HtcdsLine(ExportField.valueOf(cells[0]), cells[1], cells[2], cells[3], cells[4]);
    }
}
