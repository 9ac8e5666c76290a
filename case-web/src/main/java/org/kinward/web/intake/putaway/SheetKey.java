package org.kinward.web.intake.putaway;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfNote;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfRecord;

/** A sheet of paper as a form and an address name it. One that no page has given is no paper. */
final class SheetKey {

    private static final String NOTE = "note";
    private static final char OF = '@';
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-12-31T23:59:59Z");

    private SheetKey() {
    }

    /** As the value of a box; empty for a page that has no form here. */
    static Optional<String> of(OfRecord paper) {
        return switch (paper) {
            case OfPage(_, var word, var typed) -> SheetOwner.of(word).map(page -> page.address() + OF + typed);
            case OfNote(_, var note) -> Optional.of(NOTE + OF + note);
        };
    }

    static OfRecord read(IntakeId intake, String key) {
        var cut = key.indexOf(OF);
        if (cut < 0) {
            throw new NotThere();
        }
        var of = key.substring(0, cut);
        var which = key.substring(cut + 1);
        return of.equals(NOTE) ? note(intake, which) : page(intake, of, which);
    }

    static OfRecord page(IntakeId intake, String address, String typed) {
        var page = SheetOwner.at(address).orElseThrow(NotThere::new);
        var at = moment(typed);
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new NotThere();
        }
        return new OfPage(intake, page.word(), at);
    }

    private static Instant moment(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException notOurs) {
            throw new NotThere();
        }
    }

    static OfRecord note(IntakeId intake, String note) {
        try {
            return new OfNote(intake, UUID.fromString(note));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
