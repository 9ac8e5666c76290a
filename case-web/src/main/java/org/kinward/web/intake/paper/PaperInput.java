package org.kinward.web.intake.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/**
 * What the paper of a talk, a note or a page says about itself, as typed; the day of a talk or a page is asked with it.
 *
 * @param was
 *            {@value #YES} if it was on paper first, {@value #NO} if somebody says that it was not, empty if the form did not ask
 * @param day
 *            where nothing else of the form says it
 */
public record PaperInput(String was, DateInput day, String hour, ToldToInput to, String why) {

    /** In the form of what was on paper first. */
    public static final String YES = "YES";

    /** In the form of a page whose paper somebody has taken away. */
    public static final String NO = "NO";

    /** The button of what somebody says was on paper first, and the word of it in an address. */
    public static final String PAPER = "paper";

    /** The same of what somebody says was typed at once. */
    public static final String TYPED = "typed";

    /** Where a form has it. */
    public static final String FIELD = "paper.";

    private static final String DAY = FIELD + "day";

    public PaperInput(@Nullable String was, @Nullable DateInput day, @Nullable String hour, @Nullable ToldToInput to,
            @Nullable String why) {
        this.was = Objects.requireNonNullElse(was, "");
        this.day = DateInput.orEmpty(day);
        this.hour = Objects.requireNonNullElse(hour, "");
        this.to = ToldToInput.orEmpty(to);
        this.why = Objects.requireNonNullElse(why, "");
    }

    /** For the compact constructor of a form. */
    public static PaperInput orEmpty(@Nullable PaperInput input) {
        return input == null ? new PaperInput(null, null, null, null, null) : input;
    }

    /** Whether somebody says with this form that there is a paper: just now with the button, or before. */
    public static boolean isAsked(Parameters sent) {
        return sent.one("then").equals(PAPER) || sent.one(FIELD + "was").equals(YES);
    }

    /** Of what was on paper first; nothing is filled in, for it is read from the paper. */
    public static PaperInput first() {
        return new PaperInput(YES, null, null, null, null);
    }

    /** Of what was not on paper, as somebody says. */
    public static PaperInput none() {
        return new PaperInput(NO, null, null, null, null);
    }

    /** As it stands with what was saved. */
    public static PaperInput of(FromPaper paper, ZoneId zone) {
        var hour = paper.told().at().map(at -> LocalTime.ofInstant(at, zone).toString()).orElse("");
        return new PaperInput(YES, null, hour, ToldToInput.of(paper.to()), paper.why().name());
    }

    /** Whether it was on paper first. */
    public boolean isFirst() {
        return was.equals(YES);
    }

    /** Whether somebody says that it was not on paper. */
    public boolean isNone() {
        return was.equals(NO);
    }

    /** Whether the form did not ask. */
    public boolean isSilent() {
        return !isFirst() && !isNone();
    }

    /** Whether it is typed as it was saved: the same hour, to the same, for the same reason. */
    boolean tells(FromPaper saved, ZoneId zone) {
        var at = saved.told().at().map(moment -> LocalTime.ofInstant(moment, zone));
        return isFirst() && hour.isBlank() == at.isEmpty() && TypedHour.read(hour).equals(at) && to.tells(saved.to())
                && why.equals(saved.why().name());
    }

    /** What the paper says, its own day with it; empty when the form says what is wrong. */
    public Optional<FromPaper> read(PaperDesk.Ground ground, Errors wrong) {
        var typed = new Days().read(day);
        typed.reject(wrong, DAY);
        return typed instanceof ReadDay.Day(var on) ? read(on, DAY, ground, wrong) : Optional.empty();
    }

    /**
     * What the paper says; empty when the form says what is wrong.
     *
     * @param day
     *            the field of the day
     */
    public Optional<FromPaper> read(LocalDate on, String day, PaperDesk.Ground ground, Errors wrong) {
        return read(Optional.of(on), day, ground, wrong);
    }

    /** The same where the form says already what is wrong with the day. */
    Optional<FromPaper> read(Optional<LocalDate> on, String day, PaperDesk.Ground ground, Errors wrong) {
        if (ground.clock().isEmpty()) {
            wrong.reject("intake.start.no-place");
        }
        var told = ground.clock().flatMap(
                clock -> on.flatMap(date -> clock.read(date, hour, new PaperClock.At(day, FIELD + "hour"), wrong)));
        var whom = to.read(FIELD, ground.people(), wrong);
        var because = Reading.constant(WhyPaper.class, why);
        if (because.isEmpty()) {
            wrong.rejectValue(FIELD + "why", "paper.why.missing");
        }
        return wrong.hasErrors() || told.isEmpty() ? Optional.empty()
                : Optional.of(new FromPaper(told.get(), whom.orElseThrow(), because.orElseThrow()));
    }
}
