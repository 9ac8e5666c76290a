package org.kinward.reporting.export;

/**
 * Keeps a table program from taking words for a formula (SECURITY section 6): a sign stands before every line of a cell that
 * begins like one, and before a cell that begins with a tab or a new line. Reading takes away just what writing added.
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';

    /** As they are typed, and in the full-width, small and superscript shapes that programs read alike. */
    private static final String BEGIN = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05\uFE66\uFE62\uFE63\uFE6B\uFE6A"
            + "\u207C\u207A\u207B\u208C\u208A\u208B\u2212"
            + "\uFB29\u2A75\u2A76";

    private FormulaGuard() {
    }

    /** The cell as it is written. */
    public static String written(String cell) {
        return isPlain(cell) ? cell : lines(cell, true);
    }

    /** What was written, from a cell that was read. */
    public static String read(String cell) {
        return isPlain(cell) ? cell : lines(cell, false);
    }

    /** Most cells: nothing to look at further. */
    private static boolean isPlain(String cell) {
        return cell.isEmpty()
                || (Character.isLetterOrDigit(cell.charAt(0)) && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0);
    }

    private static String lines(String cell, boolean isWriting) {
        var all = new StringBuilder(cell.length() + 1);
        int from = 0;
        while (true) {
            int to = from;
            while (to < cell.length() && !isBreak(cell.charAt(to))) {
                to++;
            }
            var line = cell.substring(from, to);
            var place = new Place(from == 0, to < cell.length());
            if (isWriting) {
                all.append(place.isGuarded(line) ? GUARD + line : line);
            } else {
                all.append(place.isGuard(line) ? line.substring(1) : line);
            }
            if (to == cell.length()) {
                return all.toString();
            }
            all.append(cell.charAt(to));
            from = to + 1;
        }
    }

    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r';
    }

    /** Where a line stands in its cell. */
    private record Place(boolean isFirst, boolean isFollowed) {

        /** What is guarded already is guarded once more. */
        boolean isGuarded(String line) {
            int at = 0;
            while (at < line.length() && line.charAt(at) == GUARD) {
                at++;
            }
            if (isFirst && (at == line.length() ? isFollowed : line.charAt(at) == '\t')) {
                return true;
            }
            while (at < line.length() && isSkipped(line.codePointAt(at))) {
                at += Character.charCount(line.codePointAt(at));
            }
            return at < line.length() && BEGIN.indexOf(line.charAt(at)) >= 0;
        }

        boolean isGuard(String line) {
            return !line.isEmpty() && line.charAt(0) == GUARD && isGuarded(line.substring(1));
        }

        /** Blanks, controls, and signs that nobody sees. */
        private static boolean isSkipped(int sign) {
            return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)
                    || Character.getType(sign) == Character.FORMAT;
        }
    }
}
