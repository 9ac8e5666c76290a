package org.kinward.web.risk.danger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A look at the danger, as typed: what is known from each side, then the judgement with its reason. */
record LookForm(SignsInput signs, String level, String reason, FormStamp stamp) {

    /** What is known from each side, as chosen. */
    record SignsInput(String people, String place, String self, String health, String law, String online) {

        SignsInput(@Nullable String people, @Nullable String place, @Nullable String self, @Nullable String health,
                @Nullable String law, @Nullable String online) {
            this.people = Fields.orEmpty(people);
            this.place = Fields.orEmpty(place);
            this.self = Fields.orEmpty(self);
            this.health = Fields.orEmpty(health);
            this.law = Fields.orEmpty(law);
            this.online = Fields.orEmpty(online);
        }

        Optional<Signs> read(Fields fields) {
            Map<DangerFrom, Sign> of = new EnumMap<>(DangerFrom.class);
            one(fields, "people", people).ifPresent(sign -> of.put(DangerFrom.PEOPLE, sign));
            one(fields, "place", place).ifPresent(sign -> of.put(DangerFrom.PLACE, sign));
            one(fields, "self", self).ifPresent(sign -> of.put(DangerFrom.HURTS_SELF, sign));
            one(fields, "health", health).ifPresent(sign -> of.put(DangerFrom.HEALTH, sign));
            one(fields, "law", law).ifPresent(sign -> of.put(DangerFrom.LAW, sign));
            one(fields, "online", online).ifPresent(sign -> of.put(DangerFrom.ONLINE, sign));
            return of.size() == DangerFrom.values().length ? Optional.of(new Signs(of)) : Optional.empty();
        }

        private static Optional<Sign> one(Fields fields, String side, String typed) {
            return fields.one("signs." + side, typed, Sign.class);
        }
    }

    /** What somebody judged. */
    record Read(Signs signs, DangerLevel level, String reason) {
    }

    LookForm(@Nullable SignsInput signs, @Nullable String level, @Nullable String reason, @Nullable FormStamp stamp) {
        this.signs = signs == null ? new SignsInput(null, null, null, null, null, null) : signs;
        this.level = Fields.orEmpty(level);
        this.reason = Fields.orEmpty(reason);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Nothing is chosen before somebody has thought about it. */
    static LookForm empty(Revision seen) {
        return new LookForm(null, null, null, FormStamp.fresh(seen));
    }

    /** What was typed, for somebody who has seen so many looks. */
    LookForm seen(Revision now) {
        return new LookForm(signs, level, reason, FormStamp.fresh(now));
    }

    /** What was judged; empty if something is wrong, and then it says what. */
    Optional<Read> read(Fields fields) {
        var said = signs.read(fields);
        var great = fields.one("level", level, DangerLevel.class);
        var why = Reasons.read(fields, reason);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Read(said.orElseThrow(), great.orElseThrow(), why));
    }
}
