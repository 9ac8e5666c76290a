package org.kinward.web.intake.putaway;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
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
 *            the page or the list that tells of the paper, such as {@code help-daily} or {@code leg}; empty for everything else
 * @param typed
 *            when the paper of a page was typed
 * @param note
 *            the note that tells of the paper; empty for everything else
 * @param also
 *            what else was typed from the same sheet
 */
record PutAwayForm(String became, String talk, String sheet, String typed, String note, List<String> also,
        FormStamp stamp) {

    PutAwayForm(@Nullable String became, @Nullable String talk, @Nullable String sheet, @Nullable String typed,
            @Nullable String note, @Nullable List<String> also, @Nullable FormStamp stamp) {
        this.became = Objects.requireNonNullElse(became, "");
        this.talk = Objects.requireNonNullElse(talk, "0");
        this.sheet = Objects.requireNonNullElse(sheet, "");
        this.typed = Objects.requireNonNullElse(typed, "");
        this.note = Objects.requireNonNullElse(note, "");
        this.also = also == null ? List.of() : List.copyOf(also);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same before anything is chosen. */
    PutAwayForm fresh() {
        return new PutAwayForm(null, talk, sheet, typed, note, null, FormStamp.fresh(Revision.NEW));
    }

    /** Which paper; an address that no page has given is no paper. */
    Paper paper(IntakeId intake) {
        if (!note.isEmpty()) {
            return SheetKey.note(intake, note);
        }
        if (!sheet.isEmpty()) {
            return SheetKey.page(intake, sheet, typed);
        }
        var number = TypedNumber.read(talk).orElseThrow(NotThere::new);
        if (number < 0) {
            throw new NotThere();
        }
        return number == 0 ? new OfFirstHour(intake) : new OfTalk(intake, number);
    }

    /** What else is the same sheet. */
    Set<Paper> others(IntakeId intake) {
        return also.stream().map(key -> SheetKey.read(intake, key)).collect(Collectors.toUnmodifiableSet());
    }
}
