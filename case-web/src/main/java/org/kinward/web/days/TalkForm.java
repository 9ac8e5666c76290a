package org.kinward.web.days;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/** A talk, as typed. */
record TalkForm(DateInput on, String minutes, SettingInput setting, String ended, PaperInput paper,
        FormStamp stamp) {

    private static final String DAY = "on";

    TalkForm(@Nullable DateInput on, @Nullable String minutes, @Nullable SettingInput setting, @Nullable String ended,
            @Nullable PaperInput paper, @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.minutes = Objects.requireNonNullElse(minutes, "");
        this.setting = setting == null ? new SettingInput(null, null, null) : setting;
        this.ended = Objects.requireNonNullElse(ended, "");
        this.paper = PaperInput.orEmpty(paper);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Where it was, and who took part, as typed. */
    record SettingInput(String where, List<String> there, String interpreted) {

        SettingInput(@Nullable String where, @Nullable List<String> there, @Nullable String interpreted) {
            this.where = Objects.requireNonNullElse(where, "");
            this.there = there == null ? List.of() : List.copyOf(there);
            this.interpreted = Objects.requireNonNullElse(interpreted, "");
        }

        private Optional<Talk.Setting> read(Errors wrong) {
            var room = one(wrong, "setting.where", where, Talk.Where.class);
            var help = one(wrong, "setting.interpreted", interpreted, Talk.Interpreted.class);
            var others = others(wrong);
            return room.flatMap(known -> help.map(spoken -> new Talk.Setting(known, others, spoken)));
        }

        private Set<Talk.WhoWasThere> others(Errors wrong) {
            var known = EnumSet.noneOf(Talk.WhoWasThere.class);
            there.forEach(name -> Reading.constant(Talk.WhoWasThere.class, name).ifPresentOrElse(known::add,
                    () -> wrong.rejectValue("setting.there", "shell.answer.unknown-standing")));
            return known;
        }
    }

    /** A talk that the child has ended by a word. */
    static TalkForm stopped() {
        return new TalkForm(null, null, null, Talk.HowItEnded.STOPPED_BY_CHILD.name(), null,
                FormStamp.fresh(Revision.NEW));
    }

    static TalkForm fresh() {
        return new TalkForm(null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** A talk that was told on paper first. */
    static TalkForm onPaper() {
        return new TalkForm(null, null, null, null, PaperInput.first(), FormStamp.fresh(Revision.NEW));
    }

    /** The same talk on a form of its own. */
    TalkForm again() {
        return new TalkForm(on, minutes, setting, ended, paper, FormStamp.fresh(Revision.NEW));
    }

    /** The talk; empty if something is wrong, and then it says what. */
    Optional<Talk> read(Errors wrong, LocalDate today, int number, Supplier<PaperDesk.Ground> around) {
        var day = day(wrong, today);
        var length = TypedNumber.read(minutes);
        if (length.isEmpty() || length.getAsInt() < 1 || length.getAsInt() > Talk.LONGEST) {
            wrong.rejectValue("minutes", "days.talk.minutes.wrong", new Object[]{Talk.LONGEST}, null);
        }
        var held = setting.read(wrong);
        var end = one(wrong, "ended", ended, Talk.HowItEnded.class);
        var told = paper.isFirst() && !wrong.hasFieldErrors(DAY) && day.isPresent()
                ? paper.read(day.get(), DAY, around.get(), wrong) : Optional.<FromPaper>empty();
        return wrong.hasErrors() ? Optional.empty()
                : Optional.of(new Talk(number, day.orElseThrow(), length.orElseThrow(), held.orElseThrow(),
                        end.orElseThrow(), told));
    }

    private Optional<LocalDate> day(Errors wrong, LocalDate today) {
        var read = new Days().read(on);
        read.reject(wrong, DAY);
        if (read instanceof ReadDay.Day(var day)) {
            if (day.isAfter(today)) {
                wrong.rejectValue(DAY, "shell.date.future");
            }
            return Optional.of(day);
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> one(Errors wrong, String field, String typed, Class<E> type) {
        var known = Reading.constant(type, typed);
        if (known.isEmpty()) {
            wrong.rejectValue(field, "days.talk." + field.replaceFirst("^setting[.]", "") + ".missing");
        }
        return known;
    }
}
