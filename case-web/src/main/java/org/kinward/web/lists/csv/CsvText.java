package org.kinward.web.lists.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file: UTF-8, with or without the mark that table programs put before it. */
final class CsvText {

    private static final char BOM = '\uFEFF';

    private CsvText() {
    }

    /** The text; empty if it is none, and then it is said where it ends to be one. */
    static Optional<String> of(byte[] file, CsvProblems problems) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        try {
            var text = decoder.decode(bytes).toString();
            int nothing = text.indexOf('\0');
            if (nothing >= 0) {
                problems.add(new CsvProblem(line(text.substring(0, nothing)), "", "lists.csv.nul"));
                return Optional.empty();
            }
            return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            var before = new String(file, 0, bytes.position(), StandardCharsets.UTF_8);
            problems.add(new CsvProblem(line(before), "", "lists.csv.utf-8"));
            return Optional.empty();
        }
    }

    private static int line(String before) {
        return 1 + (int) before.chars().filter(sign -> sign == '\n').count();
    }
}
