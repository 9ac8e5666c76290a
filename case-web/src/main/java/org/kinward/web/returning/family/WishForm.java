package org.kinward.web.returning.family;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What a child wants, as typed. */
record WishForm(DateInput on, String alone, String wants, String words, FormStamp stamp) {

    /** Whether somebody else was there. */
    enum ThereWith {
        ALONE, SOMEBODY_WAS_THERE
    }

    WishForm(@Nullable DateInput on, @Nullable String alone, @Nullable String wants, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.alone = Fields.orEmpty(alone);
        this.wants = Fields.orEmpty(wants);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today. */
    static WishForm of(Whole whole) {
        return new WishForm(whole.typedToday(), null, null, null, FormStamp.fresh(seen(whole)));
    }

    /** What was typed, for somebody who has seen all that stands there now. */
    WishForm over(Whole whole) {
        return new WishForm(on, alone, wants, words, FormStamp.fresh(seen(whole)));
    }

    private static Revision seen(Whole whole) {
        return new Revision(whole.known().wishes().size());
    }

    /** The wish; empty if something is wrong, and then it says what. */
    Optional<Wish> read(Fields fields, CaseFileId file, Written written) {
        var day = fields.day("on", on);
        var there = fields.one("alone", alone, ThereWith.class);
        var wanted = fields.one("wants", wants, Wish.Wants.class);
        var said = fields.words("words", words, Said.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Wish(file, stamp.shownRevision(), day.orElseThrow(),
                        there.orElseThrow() == ThereWith.ALONE, wanted.orElseThrow(), said, written));
    }
}
