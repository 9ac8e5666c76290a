package org.kinward.web.days;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/** A talk, as typed. */
record TalkForm(DateInput on, String minutes, String where, List<String> there, String interpreted, String ended,
        FormStamp stamp) {

    TalkForm(@Nullable DateInput on, @Nullable String minutes, @Nullable String where, @Nullable List<String> there,
            @Nullable String interpreted, @Nullable String ended, @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.minutes = Objects.requireNonNullElse(minutes, "");
        this.where = Objects.requireNonNullElse(where, "");
        this.there = there == null ? List.of() : List.copyOf(there);
        this.interpreted = Objects.requireNonNullElse(interpreted, "");
        this.ended = Objects.requireNonNullElse(ended, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A talk that the child has ended by a word. */
    static TalkForm stopped() {
        return new TalkForm(null, null, null, null, null, Talk.HowItEnded.STOPPED_BY_CHILD.name(),
                FormStamp.fresh(Revision.NEW));
    }

    static TalkForm fresh() {
        return new TalkForm(null, null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** The same talk on a form of its own. */
    TalkForm again() {
        return new TalkForm(on, minutes, where, there, interpreted, ended, FormStamp.fresh(Revision.NEW));
    }

    /** The talk; empty if something is wrong, and then it says what. */
    Optional<Talk> read(Errors wrong, LocalDate today, int number) {
        var day = day(wrong, today);
        var length = TypedNumber.read(minutes);
        if (length.isEmpty() || length.getAsInt() < 1 || length.getAsInt() > Talk.LONGEST) {
            wrong.rejectValue("minutes", "days.talk.minutes.wrong", new Object[]{Talk.LONGEST}, null);
        }
        var room = one(wrong, "where", where, Talk.Where.class);
        var help = one(wrong, "interpreted", interpreted, Talk.Interpreted.class);
        var end = one(wrong, "ended", ended, Talk.HowItEnded.class);
        var others = others(wrong);
        return wrong.hasErrors() ? Optional.empty()
                : Optional.of(new Talk(number, day.orElseThrow(), length.orElseThrow(), room.orElseThrow(), others,
                        help.orElseThrow(), end.orElseThrow()));
    }

    private Optional<LocalDate> day(Errors wrong, LocalDate today) {
        var read = new Days().read(on);
        read.reject(wrong, "on");
        if (read instanceof ReadDay.Day(var day)) {
            if (day.isAfter(today)) {
                wrong.rejectValue("on", "shell.date.future");
            }
            return Optional.of(day);
        }
        return Optional.empty();
    }

    private Set<Talk.WhoWasThere> others(Errors wrong) {
        var known = EnumSet.noneOf(Talk.WhoWasThere.class);
        there.forEach(name -> Reading.constant(Talk.WhoWasThere.class, name).ifPresentOrElse(known::add,
                () -> wrong.rejectValue("there", "shell.answer.unknown-standing")));
        return known;
    }

    private static <E extends Enum<E>> Optional<E> one(Errors wrong, String field, String typed, Class<E> type) {
        var known = Reading.constant(type, typed);
        if (known.isEmpty()) {
            wrong.rejectValue(field, "days.talk." + field + ".missing");
        }
        return known;
    }
}
