package org.kinward.core.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;

/** Statements as an administrator writes them. */
public final class StatementExamples {

    public static final PersonId ADJOA = new PersonId(UUID.fromString("0aaaaaaa-0000-4000-8000-000000000001"));

    public static final Instant MORNING = Instant.parse("2026-11-23T07:30:00Z");

    private StatementExamples() {
    }

    public static StatementText text(String language, String word) {
        var told = word + ": we write down what you need, so that nobody has to ask you again.";
        var cannotKeep = word + ": if somebody may hurt you, we must tell people who can stop it.";
        return new StatementText(new SpokenLanguage(language), told, cannotKeep);
    }

    public static NewStatement wanted(String word, String... languages) {
        return new NewStatement(StatementVersion.fresh(), texts(word, languages), ADJOA, MORNING);
    }

    public static List<StatementText> texts(String word, String... languages) {
        return Stream.of(languages).map(language -> text(language, word)).toList();
    }
}
