package org.kinward.web.retention;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.retention.KeepOn;
import org.kinward.core.retention.Retention;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Until when a file is kept on and why, as typed. */
record KeepOnForm(DateInput until, String words, FormStamp stamp) {

    KeepOnForm(@Nullable DateInput until, @Nullable String words, @Nullable FormStamp stamp) {
        this.until = DateInput.orEmpty(until);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static KeepOnForm of(RetentionReading.OfFile read) {
        return new KeepOnForm(null, null, stamp(read));
    }

    /** What was typed, for somebody who has seen what stands there now. */
    KeepOnForm over(RetentionReading.OfFile read) {
        return new KeepOnForm(until, words, stamp(read));
    }

    private static FormStamp stamp(RetentionReading.OfFile read) {
        return FormStamp.fresh(read.kept().now().map(Retention::number).orElse(Revision.NEW));
    }

    /** What is wished; empty if something is wrong, and then it says what. */
    Optional<KeepOn.Wish> read(Fields fields, RetentionReading.OfFile read) {
        var day = fields.day("until", until);
        if (day.filter(one -> !Retention.fits(one, read.at().today())).isPresent()) {
            fields.result().rejectValue("until", "retention.keep.until.wrong", new Object[]{Retention.MOST_YEARS},
                    null);
        }
        var why = fields.words("words", words, Retention.Review.LONGEST);
        if (why.length() < Retention.Review.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new KeepOn.Wish(new Retention.Of(read.at().file(), read.kept().part()),
                        stamp.shownRevision(), day.orElseThrow(), why));
    }
}
