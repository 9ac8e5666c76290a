package org.kinward.web.intake.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;
import org.kinward.core.intake.firsthour.ToldChild.Offered;
import org.kinward.core.intake.firsthour.ToldChild.StatementShown;
import org.kinward.core.intake.firsthour.ToldChild.WhyNotYet;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;
import org.kinward.web.shell.form.UnreadableForm;

/** Sheet 4: what have we told the child? Information and assent, not a signature (F75). */
public record ToldQuestions(StatementInput statement, AnswersInput told, AnswerInput saidBack,
        AnswerInput response, TellingInput telling, AfterInput after) implements Questions {

    /**
     * The statement that was on the screen: its version and language, carried along unseen.
     *
     * @param played
     *            which recording was played, if that was ticked
     */
    public record StatementInput(@Nullable String version, @Nullable String language, @Nullable String played) {
    }

    /** Through whom, and how. */
    public record TellingInput(AnswerInput interpreter, AnswerInput explained) {

        public TellingInput(@Nullable AnswerInput interpreter, @Nullable AnswerInput explained) {
            this.interpreter = AnswerInput.orEmpty(interpreter);
            this.explained = AnswerInput.orEmpty(explained);
        }
    }

    /** What follows where the child was not told yet, or did not agree. */
    public record AfterInput(AnswerInput whyNotYet, AnswersInput offered, MomentInput tryAgainAt) {

        public AfterInput(@Nullable AnswerInput whyNotYet, @Nullable AnswersInput offered,
                @Nullable MomentInput tryAgainAt) {
            this.whyNotYet = AnswerInput.orEmpty(whyNotYet);
            this.offered = AnswersInput.orEmpty(offered);
            this.tryAgainAt = MomentInput.orEmpty(tryAgainAt);
        }
    }

    public ToldQuestions(@Nullable StatementInput statement, @Nullable AnswersInput told,
            @Nullable AnswerInput saidBack, @Nullable AnswerInput response, @Nullable TellingInput telling,
            @Nullable AfterInput after) {
        this.statement = statement == null ? new StatementInput(null, null, null) : statement;
        this.told = AnswersInput.orEmpty(told);
        this.saidBack = AnswerInput.orEmpty(saidBack);
        this.response = AnswerInput.orEmpty(response);
        this.telling = telling == null ? new TellingInput(null, null) : telling;
        this.after = after == null ? new AfterInput(null, null, null) : after;
    }

    static ToldQuestions of(ToldChild page, Shown shown) {
        var statement = page.statement()
                .map(seen -> new StatementInput(seen.version().toString(), seen.language().code(),
                        seen.played().map(UUID::toString).orElse(null)))
                .orElse(null);
        var follows = page.after();
        var again = follows.tryAgainAt().<Answer<Instant>>map(at -> Answer.known(at, shown.usual()))
                .orElseGet(Answer::notAsked);
        return new ToldQuestions(statement, shown.several(page.told()),
                shown.text(page.saidBack(), words -> words), shown.one(page.response()),
                new TellingInput(shown.one(page.telling().interpreter()), shown.one(page.telling().explained())),
                new AfterInput(shown.one(follows.whyNotYet()), shown.several(follows.offered()),
                        shown.moment(again)));
    }

    @Override
    public ToldChild read(Reading reading, IntakePage.Head head) {
        var items = reading.several("told", told, ToldChild.ToldItem.class);
        var back = reading.words("saidBack", saidBack, ToldChild.SAID_BACK_LENGTH);
        var how = reading.one("response", response, ChildsResponse.class);
        return new ToldChild(head, statementShown(), items, back, how, telling(reading),
                new AfterReading(reading, after, how, head.toldOn()).read());
    }

    private ToldChild.Telling telling(Reading reading) {
        var who = reading.one("telling.interpreter", telling.interpreter(), WhoInterpreted.class);
        var how = reading.one("telling.explained", telling.explained(), HowExplained.class);
        if (how instanceof Answer.Known<HowExplained>(var way, _) && way == HowExplained.PLAYED_AS_SOUND
                && played().isEmpty()) {
            reading.reject("telling.explained.value", "intake.told.telling.explained.silent");
        }
        if (who instanceof Answer.Known<WhoInterpreted>(var one, _) && !one.mayInterpret()) {
            reading.reject("telling.interpreter.value", "consent.answer.interpreter.never");
            return ToldChild.Telling.notAsked();
        }
        return new ToldChild.Telling(who, how);
    }

    private Optional<StatementShown> statementShown() {
        if (statement.version() == null || statement.version().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StatementShown(UUID.fromString(statement.version()),
                    new SpokenLanguage(statement.language() == null ? "" : statement.language()), played()));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("statement");
        }
    }

    private Optional<UUID> played() {
        return Optional.ofNullable(statement.played()).filter(typed -> !typed.isEmpty()).map(UUID::fromString);
    }

    /**
     * Reads what follows where the child was not told yet, or did not agree: each answer only where it belongs.
     *
     * @param how
     *            how the child took it
     * @param told
     *            the day on which it was told
     */
    private record AfterReading(Reading reading, AfterInput typed, Answer<ChildsResponse> how, LocalDate told) {

        ToldChild.After read() {
            return new ToldChild.After(why(), offered(), again());
        }

        private Answer<WhyNotYet> why() {
            var why = reading.one("after.whyNotYet", typed.whyNotYet(), WhyNotYet.class);
            if (why instanceof Answer.Known<WhyNotYet> && !ToldChild.is(how, ChildsResponse.COULD_NOT_YET)) {
                reading.reject("after.whyNotYet.value", "intake.told.after.whyNotYet.only");
                return Answer.notAsked();
            }
            return why;
        }

        private Answer<Set<Offered>> offered() {
            var offered = reading.several("after.offered", typed.offered(), Offered.class);
            if (offered instanceof Answer.Known<Set<Offered>> && !isRefused()) {
                reading.reject("after.offered.value", "intake.told.after.offered.only");
                return Answer.notAsked();
            }
            return offered;
        }

        private Optional<Instant> again() {
            if (typed.tryAgainAt().isBlank()) {
                return Optional.empty();
            }
            if (!ToldChild.isToldAgain(how)) {
                reading.reject("after.tryAgainAt.day", "intake.told.after.tryAgainAt.only");
                return Optional.empty();
            }
            var again = reading.moment("after.tryAgainAt",
                    typed.tryAgainAt()) instanceof Answer.Known<Instant>(var at, _)
                            ? Optional.of(at)
                            : Optional.<Instant>empty();
            if (isRefused()
                    && again.filter(at -> !ToldChild.isInTime(told, at.atZone(reading.ground().zone()).toLocalDate()))
                            .isPresent()) {
                reading.reject("after.tryAgainAt.day", "intake.told.after.tryAgainAt.in-time");
            }
            return again;
        }

        private boolean isRefused() {
            return ToldChild.is(how, ChildsResponse.DOES_NOT_AGREE);
        }
    }
}
