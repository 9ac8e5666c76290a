package org.kinward.web.intake.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.BindingResult;

/**
 * What a paper says about itself, as typed. Who types it, and when, is not asked.
 *
 * @param label
 *            the number on the paper; empty if it has none
 * @param another
 *            {@code YES} if it is another child than one that was entered from the same hour
 */
record PaperForm(String label, ToldInput told, ToldToInput to, String why, WhereInput where, String another,
        FormStamp stamp) {

    /** When it was told; the hour may be missing. */
    record ToldInput(DateInput day, String hour) {

        private static final String DAY = "told.day";

        ToldInput(@Nullable DateInput day, @Nullable String hour) {
            this.day = DateInput.orEmpty(day);
            this.hour = Objects.requireNonNullElse(hour, "");
        }

        private Optional<FromPaper.Told> read(PaperClock clock, BindingResult wrong) {
            var typed = new Days().read(day);
            typed.reject(wrong, DAY);
            return typed instanceof ReadDay.Day(var on)
                    ? clock.read(on, hour, new PaperClock.At(DAY, "told.hour"), wrong)
                    : Optional.empty();
        }
    }

    /** At which place, and with which child it was found. */
    record WhereInput(String place, String foundWith) {

        WhereInput(@Nullable String place, @Nullable String foundWith) {
            this.place = Objects.requireNonNullElse(place, "");
            this.foundWith = Objects.requireNonNullElse(foundWith, "");
        }
    }

    PaperForm(@Nullable String label, @Nullable ToldInput told, @Nullable ToldToInput to, @Nullable String why,
            @Nullable WhereInput where, @Nullable String another, @Nullable FormStamp stamp) {
        this.label = Objects.requireNonNullElse(label, "");
        this.told = told == null ? new ToldInput(null, null) : told;
        this.to = ToldToInput.orEmpty(to);
        this.why = Objects.requireNonNullElse(why, "");
        this.where = where == null ? new WhereInput(null, null) : where;
        this.another = Objects.requireNonNullElse(another, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Nothing is filled in: what a paper says is read from it. */
    static PaperForm fresh(@Nullable String place, String foundWith) {
        return new PaperForm(null, null, null, null, new WhereInput(place, foundWith), null,
                FormStamp.fresh(Revision.NEW));
    }

    boolean hasLabel() {
        return !label.isBlank();
    }

    boolean isAnother() {
        return another.equals("YES");
    }

    /** The child of another paper that it was found with. */
    Optional<IntakeId> found() {
        try {
            return where.foundWith().isBlank() ? Optional.empty()
                    : Optional.of(new IntakeId(UUID.fromString(where.foundWith())));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("where.foundWith");
        }
    }

    /** What the paper says; empty when the form says what is wrong. */
    Optional<FromPaper> read(PaperClock clock, List<Option> people, BindingResult wrong) {
        var when = told.read(clock, wrong);
        var whom = to.read("", people, wrong);
        var because = Reading.constant(WhyPaper.class, why);
        if (because.isEmpty()) {
            wrong.rejectValue("why", "paper.why.missing");
        }
        return wrong.hasErrors() ? Optional.empty()
                : Optional.of(new FromPaper(when.orElseThrow(), whom.orElseThrow(), because.orElseThrow()));
    }
}
