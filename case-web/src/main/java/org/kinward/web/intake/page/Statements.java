package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.ShownStatement;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.reporting.access.Surroundings;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.page.Player;
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
    private static final String PLAYED = "q.statement.played";

    private final DataUseStatements statements;
    private final Recordings recordings;
    private final Map<StatementVersion, DataUseStatement> words = new ConcurrentHashMap<>();

    Statements(DataUseStatements statements, Recordings recordings) {
        this.statements = statements;
        this.recordings = recordings;
    }

    /**
     * What is on the screen.
     *
     * @param child
     *            the text in the child's language, where it is another one than the reader's
     * @param spoken
     *            whether a language was chosen that has no text
     * @param players
     *            the recordings of what is on the screen; one that was played to this child stays, whatever came after
     */
    record OnScreen(ShownStatement reader, Optional<StatementText> child, boolean spoken, List<Player> players) {

        /** What there is to listen to in this language, or nothing. */
        public @Nullable Player player(String language) {
            return players.stream().filter(one -> one.language().equals(language)).findFirst().orElse(null);
        }

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
        var texts = Stream.concat(child.stream(), Stream.of(reader.text())).map(StatementText::language).toList();
        return Optional.of(new OnScreen(reader, child, chosen.isPresent() && child.isEmpty(),
                players(statement.version(), texts, seen)));
    }

    private static List<Player> players(StatementVersion version, List<SpokenLanguage> languages, Seen seen) {
        var before = seen.opened().page(ToldChild.class).flatMap(ToldChild::statement)
                .flatMap(ToldChild.StatementShown::played);
        return languages.stream().flatMap(language -> {
            var all = seen.ground().hand().sounds().stream().filter(one -> one.version().equals(version)
                    && one.language().equals(language.code())).toList();
            return all.stream().filter(one -> before.filter(one.id()::equals).isPresent()).findFirst()
                    .or(() -> all.stream().filter(Surroundings.Sound::newest).findFirst()).stream();
        }).map(one -> Player.of(one.id(), one.language(), one.size())).toList();
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
            if (found.filter(one -> one.languages().stream().anyMatch(known -> known.code().equals(language))
                    && isRecorded(one.version(), language, press.sent().one(PLAYED))).isPresent()) {
                return;
            }
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm(VERSION);
        }
        throw new UnreadableForm(VERSION);
    }

    /** Nothing was played, or a recording of this version in this language. */
    private boolean isRecorded(StatementVersion version, String language, String played) {
        return played.isEmpty() || recordings.find(new SoundId(UUID.fromString(played)))
                .filter(one -> one.isOf(version, new SpokenLanguage(language)) && one.content().isPresent())
                .isPresent();
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
