package org.kinward.core.consent;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.child.SpokenLanguage;

/**
 * What children are told about their information, in several languages at once. Once published no word of it changes:
 * years later it can be shown what a child was told.
 *
 * @param number
 *            counts the versions, from 1; what people call it
 * @param texts
 *            one for each language, English among them
 */
public record DataUseStatement(StatementVersion version, int number, Instant publishedAt, List<StatementText> texts) {

    /** Read when there is no text in the language that was chosen, and translated by the interpreter. */
    public static final SpokenLanguage FALLBACK = new SpokenLanguage("en");

    public DataUseStatement {
        texts = List.copyOf(texts);
        var languages = new HashSet<SpokenLanguage>();
        if (!texts.stream().allMatch(text -> languages.add(text.language())) || !languages.contains(FALLBACK)) {
            throw new IllegalArgumentException("a statement has one text for each language, and an English one");
        }
    }

    public Set<SpokenLanguage> languages() {
        return texts.stream().map(StatementText::language).collect(Collectors.toUnmodifiableSet());
    }

    /** The text in this language, if there is one. */
    public Optional<StatementText> in(SpokenLanguage language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** What the page shows to somebody who speaks this language; in English if it has no text in that language. */
    public ShownStatement shownIn(SpokenLanguage language) {
        return new ShownStatement(version, number, in(language).or(() -> in(FALLBACK)).orElseThrow());
    }
}
