package org.kinward.core.consent.permit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.voice.Voice;

/** Since when another version of the statement is in force than the one against which somebody agreed. */
public class TimeOfStatements {

    private final DataUseStatements statements;

    public TimeOfStatements(DataUseStatements statements) {
        this.statements = statements;
    }

    /** For one look at a child: the versions are read once, and none where nobody agreed to anything. */
    Look look() {
        return new Look(statements);
    }

    /** What was read in one look. */
    static final class Look {

        private final DataUseStatements statements;

        private @Nullable DataUseStatement current;

        private @Nullable List<DataUseStatement> all;

        private Look(DataUseStatements statements) {
            this.statements = statements;
        }

        /** The moment from which on new data is not covered; empty if everybody was told the version in force. */
        Optional<Instant> outdatedAt(Collection<Voice> voices) {
            var told = voices.stream().flatMap(voice -> told(voice).stream()).distinct().toList();
            var old = told.stream().filter(version -> !version.equals(inForce().version())).toList();
            return old.stream().map(version -> next(version).orElse(inForce().publishedAt()))
                    .min(Comparator.naturalOrder());
        }

        private DataUseStatement inForce() {
            var read = current == null ? statements.current() : current;
            current = read;
            return read;
        }

        private Optional<Instant> next(StatementVersion told) {
            var read = all == null ? statements.all() : all;
            all = read;
            return read.stream().filter(one -> one.version().equals(told)).findFirst()
                    .map(DataUseStatement::publishedAt)
                    .flatMap(published -> read.stream().map(DataUseStatement::publishedAt).filter(published::isBefore)
                            .min(Comparator.naturalOrder()));
        }
    }

    private static Optional<StatementVersion> told(Voice voice) {
        return switch (voice) {
            case Voice.Agreed(var asked, _) -> Optional.of(asked.statement());
            case Voice.Contested(var asked, _, _) -> Optional.of(asked.statement());
            case Voice _ -> Optional.empty();
        };
    }
}
