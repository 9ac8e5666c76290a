package org.kinward.web.consent.asking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What the child, or who answers for the child, said, as typed. */
record AnswerForm(String row, String whose, String state, AskedInput asked, ByInput by, LaterInput later,
        FormStamp stamp) {

    /** How it was asked. */
    record AskedInput(DateInput on, String statement, String language, String interpreter, String how, String saidBack,
            String understands) {

        AskedInput(@Nullable DateInput on, @Nullable String statement, @Nullable String language,
                @Nullable String interpreter, @Nullable String how, @Nullable String saidBack,
                @Nullable String understands) {
            this.on = DateInput.orEmpty(on);
            this.statement = Fields.orEmpty(statement);
            this.language = Fields.orEmpty(language);
            this.interpreter = Fields.orEmpty(interpreter);
            this.how = Fields.orEmpty(how);
            this.saidBack = Fields.orEmpty(saidBack);
            this.understands = Fields.orEmpty(understands);
        }

        /** Whether somebody has written down what only an answer has; day, version and language stand there at first. */
        boolean isTyped() {
            return !(interpreter + how + saidBack + understands).isBlank();
        }
    }

    /**
     * Who spoke, if it was not the child.
     *
     * @param kind
     *            who answered for the child when the page was shown
     * @param line
     *            which line of the history of who answers that was
     */
    record ByInput(String who, String first, String kind, String line) {

        ByInput(@Nullable String who, @Nullable String first, @Nullable String kind, @Nullable String line) {
            this.who = Fields.orEmpty(who);
            this.first = Fields.orEmpty(first);
            this.kind = Fields.orEmpty(kind);
            this.line = Fields.orEmpty(line);
        }

        Revision shownLine() {
            try {
                return new Revision(Long.parseLong(line));
            } catch (IllegalArgumentException notOurs) {
                return Revision.NEW;
            }
        }
    }

    /** Why not now, and when again. */
    record LaterInput(String why, String again, String line) {

        LaterInput(@Nullable String why, @Nullable String again, @Nullable String line) {
            this.why = Fields.orEmpty(why);
            this.again = Fields.orEmpty(again);
            this.line = Fields.orEmpty(line);
        }

        boolean isEmpty() {
            return (why + again + line).isBlank();
        }
    }

    AnswerForm(@Nullable String row, @Nullable String whose, @Nullable String state, @Nullable AskedInput asked,
            @Nullable ByInput by, @Nullable LaterInput later, @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.whose = Fields.orEmpty(whose);
        this.state = Fields.orEmpty(state);
        this.asked = Objects.requireNonNullElseGet(asked,
                () -> new AskedInput(null, null, null, null, null, null, null));
        this.by = Objects.requireNonNullElseGet(by, () -> new ByInput(null, null, null, null));
        this.later = Objects.requireNonNullElseGet(later, () -> new LaterInput(null, null, null));
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today, the version in force, and the language in which the child was told. */
    static AnswerForm begin(String row, Whose whose, Start start) {
        var day = start.today();
        var on = new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
        return new AnswerForm(row, whose.name(), null,
                new AskedInput(on, start.statement(), start.language(), null, null, null, null), null, null,
                FormStamp.fresh(start.seen()));
    }

    /** Only that it is not possible now, why, and when again: nothing of how it was asked. */
    static AnswerForm notNow(String row, Whose whose, Revision seen) {
        return new AnswerForm(row, whose.name(), AnswerReading.Said.CANNOT_ASK_NOW.name(), null, null, null,
                FormStamp.fresh(seen));
    }

    /** Whether this is the short form, which asks for nothing else. */
    public boolean isBrief() {
        return state.equals(AnswerReading.Said.CANNOT_ASK_NOW.name()) && asked.statement().isEmpty();
    }

    /**
     * What the page knows before anybody has typed.
     *
     * @param language
     *            of the side that is asked, or empty
     */
    record Start(LocalDate today, String statement, String language, Revision seen) {
    }

    /** What was typed, for somebody who has seen this revision. */
    AnswerForm seen(Revision revision) {
        return new AnswerForm(row, whose, state, asked, by, later, FormStamp.fresh(revision));
    }

    /** The same wish each time that it is sent: without the stamp. */
    String wish() {
        return String.join(" ", "answer", row, whose, state) + asked + by + later;
    }

    /** The version of the statement that was told, if it is one. */
    Optional<StatementVersion> told() {
        try {
            return Optional.of(new StatementVersion(UUID.fromString(asked.statement())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    Whose side() {
        return Fields.maybe(whose, Whose.class).orElse(Whose.CHILD);
    }
}
