package org.kinward.web.shelter.apart;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.ApartId;
import org.kinward.core.shelter.apart.ApartWords;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** With whom a child must not share a room, as typed. */
record ApartForm(String other, String by, DateInput until, String sealed, FormStamp stamp) {

    ApartForm(@Nullable String other, @Nullable String by, @Nullable DateInput until, @Nullable String sealed,
            @Nullable FormStamp stamp) {
        this.other = Fields.orEmpty(other);
        this.by = Fields.orEmpty(by);
        this.until = DateInput.orEmpty(until);
        this.sealed = Fields.orEmpty(sealed);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ApartForm empty() {
        return new ApartForm(null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    ApartForm anew() {
        return new ApartForm(other, by, until, sealed, FormStamp.fresh(Revision.NEW));
    }

    /** What is to be kept, and why. */
    record Read(Apart apart, ApartWords why) {
    }

    /** What was typed; empty if something is wrong, and then it says what. */
    Optional<Read> read(Fields fields, House house, CaseFileId child, PersonId writer) {
        if (other.isEmpty()) {
            fields.missing("other");
        }
        var said = fields.one("by", by, Apart.SaidApart.class);
        var day = fields.day("until", until);
        var text = TypedText.of(sealed);
        TypedText.problem(text, ApartWords.LONGEST).ifPresent(
                key -> fields.result().rejectValue("sealed", key, new Object[]{ApartWords.LONGEST}, null));
        if (text.strip().length() < ApartWords.SHORTEST) {
            fields.missing("sealed");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var apart = new Apart(new ApartId(stamp.idempotencyKey()), house.place(), child,
                new CaseFileId(RiskPath.id(other)), new Apart.Ground(said.orElseThrow(), day.orElseThrow()), writer,
                house.now());
        return Optional.of(new Read(apart, new ApartWords(text)));
    }
}
