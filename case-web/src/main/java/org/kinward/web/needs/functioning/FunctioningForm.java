package org.kinward.web.needs.functioning;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.functioning.AgeGroup;
import org.kinward.core.needs.functioning.Answers;
import org.kinward.core.needs.functioning.Carer;
import org.kinward.core.needs.functioning.CarerSaid;
import org.kinward.core.needs.functioning.Functioning;
import org.kinward.core.needs.functioning.FunctioningId;
import org.kinward.core.needs.functioning.Item;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What a carer said, as chosen: who it is, for how long, and an answer to each question by its name. */
record FunctioningForm(String group, Who who, Map<String, String> answers, FormStamp stamp) {

    FunctioningForm(@Nullable String group, @Nullable Who who, @Nullable Map<String, String> answers,
            @Nullable FormStamp stamp) {
        this.group = Fields.orEmpty(group);
        this.who = who == null ? new Who(null, null, null) : who;
        this.answers = new LinkedHashMap<>(answers == null ? Map.of() : answers);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Who is asked, for how long this person has cared for the child, and on which day. */
    record Who(String carer, String months, DateInput on) {

        Who(@Nullable String carer, @Nullable String months, @Nullable DateInput on) {
            this.carer = Fields.orEmpty(carer);
            this.months = Fields.orEmpty(months);
            this.on = DateInput.orEmpty(on);
        }

        Optional<Functioning.Asked> read(Fields fields, PersonId by, RiskCase at) {
            var person = fields.one("who.carer", carer, Carer.class);
            var known = TypedNumber.read(months).orElse(0);
            if (!Functioning.Asked.fits(known)) {
                fields.result().rejectValue("who.months", "needs.functioning.who.months.wrong",
                        new Object[]{Functioning.Asked.FEWEST, Functioning.Asked.MOST}, null);
            }
            var day = fields.day("who.on", on);
            return fields.result().hasErrors() ? Optional.empty()
                    : person.map(one -> new Functioning.Asked(one, known, day.orElseThrow(), by, at.now()));
        }
    }

    static FunctioningForm fresh(AgeGroup group) {
        return new FunctioningForm(group.name(), null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was chosen, on a page that was not saved yet. */
    FunctioningForm anew() {
        return new FunctioningForm(group, who, answers, FormStamp.fresh(Revision.NEW));
    }

    /** What was said; empty if something is wrong, and then it says what. */
    Optional<Functioning> read(Fields fields, AgeGroup asked, RiskCase at, PersonId by) {
        var person = who.read(fields, by, at);
        var said = new EnumMap<Item, CarerSaid>(Item.class);
        answers.forEach((name, typed) -> Fields.maybe(name, Item.class)
                .ifPresent(item -> Fields.maybe(typed, CarerSaid.class).ifPresent(one -> said.put(item, one))));
        Answers.missing(asked, said).forEach(item -> fields.result().rejectValue("answers[" + item + "]",
                "needs.functioning.missing." + item));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Functioning(new FunctioningId(stamp.idempotencyKey()), at.file(),
                        person.orElseThrow(), new Answers(asked, said)));
    }
}
