package org.kinward.web.child;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.ChildLine;
import org.kinward.web.shell.page.Card;
import org.springframework.stereotype.Component;

/**
 * Looks once more whether a child is in care already, now that its name or the phone of a carer is known (F53). Only records that the person could
 * have found by the same are looked at, and whoever has to wait with searching waits here as well.
 */
@Component
public class SameName {

    /** A page of more would be a list of children, not a question. */
    public static final int MOST = 5;

    private final Search search;

    private final ChildPages pages;

    private final ChildCards cards;

    SameName(Search search, ChildPages pages, ChildCards cards) {
        this.search = search;
        this.pages = pages;
        this.cards = cards;
    }

    /** Case files of others with this name or telephone. Never called inside a transaction: the vault comes first. */
    public List<UUID> files(IdentitySearch known, ReferenceNumber but, Actor actor) {
        return search.alike(known, but, actor).stream().map(ChildLine::file).limit(MOST).toList();
    }

    /** These records, as far as the person may see them. */
    public List<Card> cards(Set<UUID> files) {
        return cards.cards(pages.found(files).stream().limit(MOST).toList());
    }
}
