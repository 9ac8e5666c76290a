package org.kinward.web.intake.putaway;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;

/**
 * What became of the paper, as typed.
 *
 * @param talk
 *            number of the talk that the paper tells of; 0 for the first hour
 * @param sheet
 *            the page or the line that tells of the paper, such as {@code help-daily} or {@code leg/2}; empty for a talk and for
 *            the first hour
 * @param typed
 *            when the paper of a page was typed
 */
record PutAwayForm(String became, String talk, String sheet, String typed, FormStamp stamp) {

    PutAwayForm(@Nullable String became, @Nullable String talk, @Nullable String sheet, @Nullable String typed,
            @Nullable FormStamp stamp) {
        this.became = Objects.requireNonNullElse(became, "");
        this.talk = Objects.requireNonNullElse(talk, "0");
        this.sheet = Objects.requireNonNullElse(sheet, "");
        this.typed = Objects.requireNonNullElse(typed, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same before anything is chosen. */
    PutAwayForm fresh() {
        return new PutAwayForm(null, talk, sheet, typed, FormStamp.fresh(Revision.NEW));
    }

    /** Which page or line of the record; empty for a talk and for the first hour. */
    Optional<PaperPage> page() {
        return sheet.isEmpty() ? Optional.empty() : Optional.of(PaperPage.at(sheet).orElseThrow(NotThere::new));
    }

    /** Which paper; an address that no page has given is no paper. */
    PaperPutAway.Paper paper(IntakeId intake) {
        var page = page();
        if (page.isPresent()) {
            return new OfPage(intake, page.get().word(), moment());
        }
        var number = TypedNumber.read(talk).orElseThrow(NotThere::new);
        if (number < 0) {
            throw new NotThere();
        }
        return number == 0 ? new OfFirstHour(intake) : new OfTalk(intake, number);
    }

    private Instant moment() {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException notOurs) {
            throw new NotThere();
        }
    }
}
