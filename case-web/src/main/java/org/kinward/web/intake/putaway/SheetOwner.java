package org.kinward.web.intake.putaway;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.putaway.TypedSheet.Stands;
import org.kinward.core.intake.putaway.TypedSheet.Still;
import org.kinward.reporting.intake.PaperTable;
import org.kinward.web.intake.numbered.NumberedKind;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.page.Words;

/** Which page or list of a record a sheet of paper is of. Which line of a list it is, the sheet says, and no address. */
sealed interface SheetOwner {

    /** As what became of the paper is kept. */
    String word();

    /** Below its folder, as an address has it. */
    String address();

    Words title(Stands stands);

    /** Below the address of the record: where it stands, where it stood, or the list of a line that was a mistake. */
    String path(Stands stands);

    boolean isFor(Actor actor, Opened opened);

    /** A page. */
    record Page(SheetKind kind) implements SheetOwner {

        @Override
        public String word() {
            return kind.word();
        }

        @Override
        public String address() {
            return PagePapers.sheet(kind);
        }

        @Override
        public Words title(Stands stands) {
            return Words.keyed(kind.key("title"));
        }

        @Override
        public String path(Stands stands) {
            return kind.path() + (stands.still() == Still.REPLACED ? IntakePath.BEFORE : "");
        }

        @Override
        public boolean isFor(Actor actor, Opened opened) {
            return WhoLeads.opens(actor, opened, kind);
        }
    }

    /** A line of a list. */
    record Line(NumberedKind<?> list) implements SheetOwner {

        @Override
        public String word() {
            return PaperTable.of(list.page()).word();
        }

        @Override
        public String address() {
            return list.template();
        }

        @Override
        public Words title(Stands stands) {
            return Words.keyed(list.words() + "title", stands.line().orElseThrow());
        }

        @Override
        public String path(Stands stands) {
            return stands.still() == Still.MISTAKE ? list.folder()
                    : list.folder() + "/" + list.line(stands.line().orElseThrow());
        }

        @Override
        public boolean isFor(Actor actor, Opened opened) {
            return WhoLeads.is(actor, opened);
        }
    }

    /** By its address below its folder, such as {@code school} or {@code leg}. */
    static Optional<SheetOwner> at(String address) {
        return all().filter(one -> one.address().equals(address)).findFirst();
    }

    /** By the word that is kept. */
    static Optional<SheetOwner> of(String word) {
        return all().filter(one -> one.word().equals(word)).findFirst();
    }

    private static Stream<SheetOwner> all() {
        return Stream.concat(Arrays.stream(SheetKind.values()).filter(SheetKind::isOfRecord).map(Page::new),
                NumberedKind.all().stream().map(Line::new));
    }
}
