package org.kinward.web.child;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.reporting.child.ChildLine;
import org.springframework.stereotype.Component;

/**
 * Looks for a child by whatever is at hand: its number, its call word in the places in care, or, through the vault and
 * for direct care only, a telephone or a name. What was typed is neither kept nor repeated anywhere.
 */
@Component
class Search {

    private final ChildPages pages;

    private final Vault vault;

    private final SearchGuard guard;

    private final Clock clock;

    Search(ChildPages pages, Vault vault, SearchGuard guard, Clock clock) {
        this.pages = pages;
        this.vault = vault;
        this.guard = guard;
        this.clock = clock;
    }

    /** What came of a search. */
    sealed interface Result {

        /** These case files fit, or none. */
        record Found(List<UUID> files) implements Result {
        }

        /** Nothing was looked for: this person has searched very often lately. */
        record Wait(Duration left) implements Result {
        }

        /** A number with a slip of the hand in it. */
        record CheckLastLetter() implements Result {
        }
    }

    /** Never called inside a transaction: the vault comes first, casework decides what is shown. */
    Result search(String typed, Actor actor) {
        var reading = ReferenceNumber.read(typed);
        if (reading instanceof ReferenceReading.CheckDoesNotFit && !mayBeWords(typed)) {
            return new Result.CheckLastLetter();
        }
        var looking = new Looking(actor.person(), kind(typed, reading), clock.instant());
        var wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Result.Wait(wait.get());
        }
        var lines = reading instanceof ReferenceReading.Valid(var number) ? byNumber(number, typed, actor)
                : byWords(typed, actor);
        if (lines.isEmpty()) {
            guard.guessed(looking);
        }
        return new Result.Found(lines.stream().map(ChildLine::file).toList());
    }

    /** Records of other children with this name or telephone; none while the person has to wait. */
    List<ChildLine> alike(IdentitySearch known, ReferenceNumber but, Actor actor) {
        var kind = known.isPhone() ? Kind.PHONE : Kind.NAME;
        if (guard.wait(new Looking(actor.person(), kind, clock.instant())).isPresent()) {
            return List.of();
        }
        var found = new HashSet<>(vault.find(new IdentitySearch.ForOthers(known, but), actor));
        return found.isEmpty() ? List.of() : pages.byVault(found);
    }

    private static Kind kind(String typed, ReferenceReading reading) {
        if (FindInput.isPhone(typed)) {
            return Kind.PHONE;
        }
        return reading instanceof ReferenceReading.NotANumber || mayBeWords(typed) ? Kind.NAME : Kind.NUMBER;
    }

    private List<ChildLine> byNumber(ReferenceNumber number, String typed, Actor actor) {
        var lines = pages.byNumber(number);
        return lines.isEmpty() && mayBeWords(typed) ? byWords(typed, actor) : lines;
    }

    /**
     * Look-alikes are read as their twins, so any name of ten letters and any telephone of ten digits reads like a number.
     * Nearly every number mixes both.
     */
    private static boolean mayBeWords(String typed) {
        return typed.codePoints().noneMatch(Character::isDigit) || typed.codePoints().noneMatch(Character::isLetter);
    }

    private List<ChildLine> byWords(String typed, Actor actor) {
        var text = new VaultText(typed);
        if (FindInput.isPhone(typed)) {
            return pages.byVault(new HashSet<>(vault.find(new IdentitySearch.ByPhone(text), actor)));
        }
        var named = vault.find(new IdentitySearch.ByName(text), actor);
        return pages.byWordOr(typed, new HashSet<>(named), actor);
    }
}
