package org.kinward.core.service.directory;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.kinward.core.child.Sex;
import org.kinward.core.lists.Code;

/**
 * What somebody looks for. What is left open fits every line; retired lines are never found.
 *
 * @param words
 *            part of a name or of a contact; marks and capitals make no difference
 * @param near
 *            where the child is, and which language it speaks
 */
public record DirectorySearch(Optional<Code> service, String words, Near near, Whom whom) {

    /** Looking for everything. */
    public static final DirectorySearch ALL = new DirectorySearch(Optional.empty(), "", new Near("", ""),
            new Whom(OptionalInt.empty(), Optional.empty()));

    /** Names of a place and a language as people say them; empty for any. */
    public record Near(String place, String language) {
    }

    /** For whom. */
    public record Whom(OptionalInt age, Optional<Sex> sex) {
    }

    public boolean fits(Provider provider) {
        var facts = provider.facts();
        var reach = facts.reach();
        return provider.state() != ProviderState.RETIRED && service.map(facts.services()::contains).orElse(true)
                && (whom.age().isEmpty() || reach.ages().hold(whom.age().getAsInt()))
                && whom.sex().map(reach.sexes()::contains).orElse(true)
                && (reach.places().isEmpty() || holds(reach.places(), near.place()))
                && holds(reach.languages(), near.language())
                && holds(Stream.of(facts.office().name(), facts.office().contact()).toList(), words);
    }

    private static boolean holds(Collection<String> names, String sought) {
        var folded = folded(sought);
        return folded.isEmpty() || names.stream().anyMatch(name -> folded(name).contains(folded));
    }

    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
