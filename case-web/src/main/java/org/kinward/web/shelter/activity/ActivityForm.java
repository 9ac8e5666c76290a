package org.kinward.web.shelter.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.core.shelter.activity.Offered;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** What was offered, as typed. */
record ActivityForm(DateInput on, String part, String kind, String words, List<String> children, FormStamp stamp) {

    ActivityForm(@Nullable DateInput on, @Nullable String part, @Nullable String kind, @Nullable String words,
            @Nullable List<String> children, @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.part = Fields.orEmpty(part);
        this.kind = Fields.orEmpty(kind);
        this.words = Fields.orEmpty(words);
        this.children = children == null ? List.of() : List.copyOf(children);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today. */
    static ActivityForm begin(House house) {
        return new ActivityForm(house.typedToday(), null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    ActivityForm anew() {
        return new ActivityForm(on, part, kind, words, children, FormStamp.fresh(Revision.NEW));
    }

    /** What was offered; empty if something is wrong, and then it says what. */
    Optional<Activity> read(Fields fields, House house, PersonId by) {
        var day = fields.day("on", on);
        var half = fields.one("part", part, Activity.PartOfDay.class);
        var what = fields.one("kind", kind, Activity.ActivityKind.class);
        var said = fields.words("words", words, Offered.LONGEST);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var took = children.stream().map(one -> new IntakeId(RiskPath.id(one))).collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Activity(stamp.idempotencyKey(), house.place(),
                new Offered(day.orElseThrow(), half.orElseThrow(), what.orElseThrow(), said), took, by, house.now()));
    }
}
