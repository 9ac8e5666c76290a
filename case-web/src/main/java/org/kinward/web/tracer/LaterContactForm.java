package org.kinward.web.tracer;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.core.tracer.LaterContact;
import org.kinward.core.tracer.WriteLaterContact;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Until when and how somebody may come back, as typed. */
record LaterContactForm(DateInput until, String way, String words, FormStamp stamp) {

    LaterContactForm(@Nullable DateInput until, @Nullable String way, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.until = DateInput.orEmpty(until);
        this.way = Fields.orEmpty(way);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static LaterContactForm of(LaterContactReading.OfChild read) {
        return read.line().map(one -> new LaterContactForm(new DateInput("" + one.until().getDayOfMonth(),
                "" + one.until().getMonthValue(), "" + one.until().getYear()), one.way().name(), one.words(),
                stamp(read))).orElseGet(() -> new LaterContactForm(null, null, null, stamp(read)));
    }

    /** What was typed, for somebody who has seen what stands there now. */
    LaterContactForm over(LaterContactReading.OfChild read) {
        return new LaterContactForm(until, way, words, stamp(read));
    }

    private static FormStamp stamp(LaterContactReading.OfChild read) {
        return FormStamp.fresh(read.line().map(LaterContact::number).orElse(Revision.NEW));
    }

    /** What is written; empty if something is wrong, and then it says what. */
    Optional<WriteLaterContact.Wish> read(Fields fields, LaterContactReading.OfChild read) {
        var day = fields.day("until", until);
        if (day.filter(one -> !LaterContact.fits(one, read.at().today())).isPresent()) {
            fields.result().rejectValue("until", "tracer.write.until.wrong",
                    new Object[]{LaterContact.MONTHS_AT_MOST}, null);
        }
        var how = fields.one("way", way, LaterContact.LaterWay.class);
        var said = fields.words("words", words, LaterContact.LONGEST);
        if (said.length() < LaterContact.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new WriteLaterContact.Wish(read.at().file(), stamp.shownRevision(), day.orElseThrow(),
                        how.orElseThrow(), said));
    }
}
