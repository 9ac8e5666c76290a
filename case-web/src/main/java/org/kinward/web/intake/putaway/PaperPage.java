package org.kinward.web.intake.putaway;

import java.util.Optional;
import java.util.regex.Pattern;

import org.kinward.reporting.intake.PaperTable;
import org.kinward.web.intake.numbered.NumberedKind;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.page.Words;

/**
 * Where a record tells of a sheet of paper: on a page, in what the page said before, or in a line of a list.
 *
 * @param word
 *            of the page or of the list, as what became of the paper is kept
 * @param path
 *            below the address of the record
 * @param kind
 *            empty for a line of a list
 */
record PaperPage(String word, String path, Words title, Optional<SheetKind> kind) {

    private static final String BEFORE = "/before";
    private static final Pattern LINE = Pattern.compile("([a-z-]+)/([1-9][0-9]?)");

    /** By its address below its folder, such as {@code school}, {@code school/before} or {@code leg/2}. */
    static Optional<PaperPage> at(String address) {
        var sheet = address.endsWith(BEFORE) ? address.substring(0, address.length() - BEFORE.length()) : address;
        return SheetKind.at(sheet).filter(SheetKind::isOfRecord)
                .map(kind -> new PaperPage(kind.word(), kind.path() + address.substring(sheet.length()),
                        Words.keyed(kind.key("title")), Optional.of(kind)))
                .or(() -> line(address));
    }

    private static Optional<PaperPage> line(String address) {
        var line = LINE.matcher(address);
        return line.matches() ? NumberedKind.at(line.group(1)).map(kind -> of(kind, Integer.parseInt(line.group(2))))
                : Optional.empty();
    }

    private static PaperPage of(NumberedKind<?> kind, int number) {
        return new PaperPage(PaperTable.of(kind.page()).word(), kind.folder() + "/" + kind.line(number),
                Words.keyed(kind.words() + "title", number), Optional.empty());
    }
}
