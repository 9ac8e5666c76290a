package org.kinward.web.child;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.ChildLine;
import org.kinward.web.shell.page.Card;
import org.springframework.stereotype.Component;

/**
 * Looks once more whether a child is in care already, now that its name is known (F53). Only records that the person could
 * have found by the same name are looked at, and whoever has to wait with searching waits here as well.
 */
@Component
public class SameName {

    /** A page of more would be a list of children, not a question. */
    private static final int MOST = 5;

    private final Vault vault;

    private final SearchGuard guard;

    private final ChildPages pages;

    private final ChildCards cards;

    private final Clock clock;

    SameName(Vault vault, SearchGuard guard, ChildPages pages, ChildCards cards, Clock clock) {
        this.vault = vault;
        this.guard = guard;
        this.pages = pages;
        this.cards = cards;
        this.clock = clock;
    }

    /** Case files of others with this name. Never called inside a transaction: the vault comes first. */
    public List<UUID> files(VaultText name, ReferenceNumber but, Actor actor) {
        if (guard.wait(new Looking(actor.person(), Kind.NAME, clock.instant())).isPresent()) {
            return List.of();
        }
        var found = new HashSet<>(vault.find(new IdentitySearch.ByName(name), actor));
        found.remove(but);
        return found.isEmpty() ? List.of()
                : pages.byVault(found).stream().map(ChildLine::file).limit(MOST).toList();
    }

    /** These records, as far as the person may see them. */
    public List<Card> cards(Set<UUID> files) {
        return cards.cards(pages.found(files).stream().limit(MOST).toList());
    }
}
