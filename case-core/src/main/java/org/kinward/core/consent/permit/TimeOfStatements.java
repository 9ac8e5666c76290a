package org.kinward.core.consent.permit;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.voice.Voice;

/** Since when another version of the statement is in force than the one against which somebody agreed. */
public class TimeOfStatements {

    private final DataUseStatements statements;

    public TimeOfStatements(DataUseStatements statements) {
        this.statements = statements;
    }

    /** The moment from which on new data is not covered; empty if everybody was told the version in force. */
    Optional<Instant> outdatedAt(Consent consent) {
        var current = statements.current();
        return Stream.of(consent.child(), consent.whoAnswers()).flatMap(voice -> told(voice).stream())
                .filter(version -> !version.equals(current.version()))
                .map(version -> next(version).orElse(current.publishedAt())).min(Comparator.naturalOrder());
    }

    private Optional<Instant> next(StatementVersion told) {
        var all = statements.all();
        return all.stream().filter(one -> one.version().equals(told)).findFirst().map(DataUseStatement::publishedAt)
                .flatMap(published -> all.stream().map(DataUseStatement::publishedAt).filter(published::isBefore)
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<StatementVersion> told(Voice voice) {
        return switch (voice) {
            case Voice.Agreed(var asked, _) -> Optional.of(asked.statement());
            case Voice.Contested(var asked, _) -> Optional.of(asked.statement());
            case Voice _ -> Optional.empty();
        };
    }
}
