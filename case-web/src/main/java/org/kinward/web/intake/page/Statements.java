package org.kinward.web.intake.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.ShownStatement;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The data-use statement: always in the language of who reads it, and beside that in the language of sheet 3 where
 * there is such a text. What was told once stays the version it was told in.
 */
@Component
class Statements {

    private static final String VERSION = "q.statement.version";
    private static final String LANGUAGE = "q.statement.language";

    private final DataUseStatements statements;
    private final Map<StatementVersion, DataUseStatement> words = new ConcurrentHashMap<>();

    Statements(DataUseStatements statements) {
        this.statements = statements;
    }

    /**
     * What is on the screen.
     *
     * @param child
     *            the text in the child's language, where it is another one than the reader's
     * @param spoken
     *            whether a language was chosen that has no text
     */
    record OnScreen(ShownStatement reader, Optional<StatementText> child, boolean spoken) {

        /** In which language the child was told: its own where there is such a text. */
        public String told() {
            return child.map(StatementText::language).orElse(reader.text().language()).code();
        }

        public StatementText text() {
            return reader.text();
        }
    }

    Optional<OnScreen> shown(Seen seen, SheetKind kind) {
        if (kind != SheetKind.TOLD) {
            return Optional.empty();
        }
        var statement = toldBefore(seen).flatMap(this::version).orElseGet(() -> inForce(seen));
        var reader = statement.shownIn(new SpokenLanguage(LocaleContextHolder.getLocale().getLanguage()));
        var chosen = seen.opened().page(LanguageChosen.class).flatMap(page -> known(page.language()))
                .filter(language -> !language.equals(reader.text().language()));
        var child = chosen.flatMap(statement::in);
        return Optional.of(new OnScreen(reader, child, chosen.isPresent() && child.isEmpty()));
    }

    /** A form that says the child was told a text that nobody ever published is none of ours. */
    void refuseInvented(Press press) {
        var typed = press.sent().one(VERSION);
        if (press.kind() != SheetKind.TOLD || typed.isEmpty()) {
            return;
        }
        try {
            var found = version(new StatementVersion(UUID.fromString(typed)));
            var language = press.sent().one(LANGUAGE);
            if (found.filter(one -> one.languages().stream().anyMatch(known -> known.code().equals(language)))
                    .isPresent()) {
                return;
            }
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm(VERSION);
        }
        throw new UnreadableForm(VERSION);
    }

    /** The version the child was told; a child who could not be told yet will be told the one in force. */
    private static Optional<StatementVersion> toldBefore(Seen seen) {
        return seen.opened().page(ToldChild.class)
                .filter(page -> known(page.response()).filter(how -> how != ToldChild.ChildsResponse.COULD_NOT_YET)
                        .isPresent())
                .flatMap(ToldChild::statement).map(shown -> new StatementVersion(shown.version()));
    }

    /** Which version is in force is asked every time, with everything else around the child; its words never change. */
    private DataUseStatement inForce(Seen seen) {
        return seen.ground().statement().flatMap(this::version).orElseGet(() -> kept(statements.current()));
    }

    private Optional<DataUseStatement> version(StatementVersion version) {
        var known = words.get(version);
        return known != null ? Optional.of(known) : statements.find(version).map(this::kept);
    }

    private DataUseStatement kept(DataUseStatement statement) {
        words.put(statement.version(), statement);
        return statement;
    }

    private static <T> Optional<T> known(Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var value, _) ? Optional.of(value) : Optional.empty();
    }
}
