package org.kinward.web.returning.family;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A home as typed. */
record FamilyForm(String by, String who, String abroad, String sent, String want, String why, FormStamp stamp) {

    FamilyForm(@Nullable String by, @Nullable String who, @Nullable String abroad, @Nullable String sent,
            @Nullable String want, @Nullable String why, @Nullable FormStamp stamp) {
        this.by = Fields.orEmpty(by);
        this.who = Fields.orEmpty(who);
        this.abroad = Fields.orEmpty(abroad);
        this.sent = Fields.orEmpty(sent);
        this.want = Fields.orEmpty(want);
        this.why = Fields.orEmpty(why);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is kept, or an empty form. */
    static FamilyForm of(Optional<Family> kept) {
        return kept.map(one -> new FamilyForm(one.found().by().name(), one.found().who().name(),
                Across.of(one.found().abroad()).name(), one.told().sent().name(), one.told().want().name(),
                one.told().why(), new FormStamp(one.id().value().toString(), "" + one.revision().number())))
                .orElseGet(() -> new FamilyForm(null, null, null, null, null, null, FormStamp.fresh(Revision.NEW)));
    }

    /** What was typed, over what stands there now. */
    FamilyForm over(Optional<Family> kept) {
        return new FamilyForm(by, who, abroad, sent, want, why, of(kept).stamp());
    }

    /** The home; empty if something is wrong, and then it says what. */
    Optional<Family> read(Fields fields, CaseFileId file) {
        var found = fields.one("by", by, Family.FoundBy.class);
        var kin = fields.one("who", who, Kin.class);
        var across = fields.one("abroad", abroad, Across.class);
        var sender = fields.one("sent", sent, Family.WhoSent.class);
        var wanted = fields.one("want", want, Family.WantBack.class);
        var words = fields.words("why", why, Said.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Family(new FamilyId(stamp.idempotencyKey()), file, stamp.shownRevision(),
                        new Family.Found(found.orElseThrow(), kin.orElseThrow(), across.orElseThrow() == Across.YES),
                        new Family.Told(sender.orElseThrow(), wanted.orElseThrow(), words)));
    }
}
