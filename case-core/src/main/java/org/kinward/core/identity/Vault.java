package org.kinward.core.identity;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Keeps who the child is, encrypted and apart from the case. Every method looks at the vault's own mirror of direct
 * care in the statement that reads or writes. Whatever shows, finds, keeps or refuses a value leaves an audit entry in
 * the same transaction; {@link #held} does not, for it tells no value and every page of a child asks it.
 *
 * <p>Write here first and to casework second: casework decides. Look at casework's revision before writing here, so
 * that a form that is already out of date never reaches the vault. Never call it inside an open casework transaction.
 */
public interface Vault {

    /**
     * Keeps one detail; the same entry again changes nothing. Whoever may not read a sealed detail that is held neither
     * replaces it nor takes it back, whatever slot the entry names: a value is kept beside it, and taking back does
     * nothing. The answer is the same, for it would tell that something is held. An entry that is sent again after
     * casework has gone on is never written: done when the slot holds that very value, else stale. The same for one that is
     * kept only if its slot is free, where the slot is not. One that casework has refused since is taken out again, whatever
     * slot it went to.
     */
    Kept keep(VaultEntry entry, Actor by);

    /**
     * Adds one more detail of a kind of which there may be many, in the first slot of its range where nothing stands. Who
     * may not read what is held adds beside it like everybody else, and learns nothing of it.
     */
    Addition.Outcome add(Addition added, Actor by);

    /** One detail, for a person whose standing care covers it. */
    Shown show(VaultSlot slot, Actor to);

    /** What the sealed slots of this kind held before, oldest first, for whoever may see what they hold now. */
    Former former(ReferenceNumber child, VaultField field, Actor to);

    /** Names used of all children of a place, in one press. */
    Roll roll(PlaceId place, Actor to);

    /** Children in this person's direct care that fit; never any other child, and empty rather than refused. */
    List<ReferenceNumber> find(IdentitySearch search, Actor by);

    /** Which details are held, without their values; empty for a child outside this person's care. */
    List<HeldField> held(ReferenceNumber child, Actor by);
}
