package org.kinward.web.intake.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;
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
        AnswerInput response, AnswerInput whyNotYet, MomentInput tryAgainAt) implements Questions {

    /**
     * The statement that was on the screen: its version and language, carried along unseen.
     *
     * @param played
     *            which recording was played, if that was ticked
     */
    public record StatementInput(@Nullable String version, @Nullable String language, @Nullable String played) {
    }

    public ToldQuestions(@Nullable StatementInput statement, @Nullable AnswersInput told,
            @Nullable AnswerInput saidBack, @Nullable AnswerInput response, @Nullable AnswerInput whyNotYet,
            @Nullable MomentInput tryAgainAt) {
        this.statement = statement == null ? new StatementInput(null, null, null) : statement;
        this.told = AnswersInput.orEmpty(told);
        this.saidBack = AnswerInput.orEmpty(saidBack);
        this.response = AnswerInput.orEmpty(response);
        this.whyNotYet = AnswerInput.orEmpty(whyNotYet);
        this.tryAgainAt = MomentInput.orEmpty(tryAgainAt);
    }

    static ToldQuestions of(ToldChild page, Shown shown) {
        var statement = page.statement()
                .map(seen -> new StatementInput(seen.version().toString(), seen.language().code(),
                        seen.played().map(UUID::toString).orElse(null)))
                .orElse(null);
        var again = page.tryAgainAt().<Answer<Instant>>map(at -> Answer.known(at, shown.usual()))
                .orElseGet(Answer::notAsked);
        return new ToldQuestions(statement, shown.several(page.told()),
                shown.text(page.saidBack(), words -> words), shown.one(page.response()),
                shown.one(page.whyNotYet()), shown.moment(again));
    }

    @Override
    public ToldChild read(Reading reading, IntakePage.Head head) {
        var items = reading.several("told", told, ToldChild.ToldItem.class);
        var back = reading.words("saidBack", saidBack, ToldChild.SAID_BACK_LENGTH);
        var how = reading.one("response", response, ChildsResponse.class);
        return new ToldChild(head, statementShown(), items, back, how, why(reading, how), again(reading, how));
    }

    private Answer<WhyNotYet> why(Reading reading, Answer<ChildsResponse> how) {
        var why = reading.one("whyNotYet", whyNotYet, WhyNotYet.class);
        if (why instanceof Answer.Known<WhyNotYet> && !couldNotYet(how)) {
            reading.reject("whyNotYet.value", "intake.told.whyNotYet.only");
            return Answer.notAsked();
        }
        return why;
    }

    private static boolean couldNotYet(Answer<ChildsResponse> how) {
        return how instanceof Answer.Known<ChildsResponse>(var taken, _) && taken == ChildsResponse.COULD_NOT_YET;
    }

    private Optional<Instant> again(Reading reading, Answer<ChildsResponse> how) {
        if (tryAgainAt.isBlank()) {
            return Optional.empty();
        }
        if (!couldNotYet(how)) {
            reading.reject("tryAgainAt.day", "intake.told.tryAgainAt.only");
            return Optional.empty();
        }
        return reading.moment("tryAgainAt", tryAgainAt) instanceof Answer.Known<Instant>(var at, _)
                ? Optional.of(at) : Optional.empty();
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
}
