package org.kinward.web.intake.words;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.springframework.stereotype.Component;

/** The number of each version of the statement: it never changes, so it is read once. */
@Component
public class StatementNumbers {

    private final DataUseStatements statements;
    private final Map<StatementVersion, Integer> read = new ConcurrentHashMap<>();

    StatementNumbers(DataUseStatements statements) {
        this.statements = statements;
    }

    /** Each of these with its number. */
    public Map<StatementVersion, Integer> of(Stream<StatementVersion> versions) {
        return versions.distinct().flatMap(version -> of(version).stream().map(number -> Map.entry(version, number)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The number; empty if there is no such version. */
    public Optional<Integer> of(StatementVersion version) {
        return Optional.ofNullable(read.get(version)).or(() -> statements.find(version).map(DataUseStatement::number)
                .map(found -> {
                    read.put(version, found);
                    return found;
                }));
    }
}
