package org.kinward.web.child;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
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

    private static final int FEWEST_DIGITS = 6;

    private final ChildPages pages;

    private final Vault vault;

    Search(ChildPages pages, Vault vault) {
        this.pages = pages;
        this.vault = vault;
    }

    /** What came of a search. */
    sealed interface Result {

        /** These case files fit, or none. */
        record Found(List<UUID> files) implements Result {
        }

        /** A number with a slip of the hand in it. */
        record CheckLastLetter() implements Result {
        }
    }

    /** Never called inside a transaction: the vault comes first, casework decides what is shown. */
    Result search(String typed, Actor actor) {
        return switch (ReferenceNumber.read(typed)) {
            case ReferenceReading.Valid(var number) -> byNumber(number, typed, actor);
            case ReferenceReading.CheckDoesNotFit _ when mayBeWords(typed) -> found(byWords(typed, actor));
            case ReferenceReading.CheckDoesNotFit _ -> new Result.CheckLastLetter();
            case ReferenceReading.NotANumber _ -> found(byWords(typed, actor));
        };
    }

    private Result byNumber(ReferenceNumber number, String typed, Actor actor) {
        var lines = pages.byNumber(number);
        return found(lines.isEmpty() && mayBeWords(typed) ? byWords(typed, actor) : lines);
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
        if (isPhone(typed)) {
            return pages.byVault(new HashSet<>(vault.find(new IdentitySearch.ByPhone(text), actor)));
        }
        var named = vault.find(new IdentitySearch.ByName(text), actor);
        return pages.byWordOr(typed, new HashSet<>(named), actor);
    }

    private static boolean isPhone(String typed) {
        var digits = typed.codePoints().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && typed.codePoints().noneMatch(Character::isLetter);
    }

    private static Result found(List<ChildLine> lines) {
        return new Result.Found(lines.stream().map(ChildLine::file).toList());
    }
}
