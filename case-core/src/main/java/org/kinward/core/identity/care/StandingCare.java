package org.kinward.core.identity.care;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;

/**
 * What direct care alone allows, without a second person's leave (F20, F52; SECURITY 3). Whoever is tied to a child in
 * several ways may do what any of them allows.
 */
public final class StandingCare {

    private static final Set<VaultField> FOR_DUTY_CARERS = Set
            .copyOf(EnumSet.of(VaultField.NAME_USED, VaultField.MAY_NOT_COME_NEAR, VaultField.MAY_COME));

    private static final Set<Compartment> FOR_WHO_LEADS = Set
            .copyOf(EnumSet.of(Compartment.ETHNICITY, Compartment.SUSPECTS, Compartment.HEALTH_APART));

    private StandingCare() {
    }

    /** Whether somebody so tied to the child may be shown this detail. */
    public static boolean mayShow(Set<CareLink> links, VaultField field) {
        return links.stream().anyMatch(link -> mayShow(link, field));
    }

    private static boolean mayShow(CareLink link, VaultField field) {
        var identity = field.compartment() == Compartment.IDENTITY;
        return switch (link) {
            case LEAD_WORKER, COVER -> true;
            case PLACE_MANAGER, ACTING_MANAGER -> identity;
            case ON_SHIFT -> FOR_DUTY_CARERS.contains(field)
                    || (!identity && !FOR_WHO_LEADS.contains(field.compartment()));
            case PLACE_MEMBER -> false;
        };
    }

    /**
     * Whether somebody who takes the child in may read what was just written down. What the police said is told by the
     * police: read again, it saves the child from being asked again (F16). A name is never shown back.
     */
    public static boolean mayReadBack(Set<CareLink> links, VaultField field, boolean draft) {
        return draft && field == VaultField.ACCOUNT_TEXT && mayKeep(links, true);
    }

    /** Whether this detail is shown to somebody so tied to the child, for whichever of these reasons. */
    public static boolean mayOpen(Set<CareLink> links, VaultField field, boolean draft) {
        return mayShow(links, field) || mayReadBack(links, field, draft);
    }

    /** Whether somebody so tied to the child may write down a detail; while it is a draft the whole staff may (F56). */
    public static boolean mayKeep(Set<CareLink> links, boolean draft) {
        return hasCare(links) || (draft && links.contains(CareLink.PLACE_MEMBER));
    }

    /**
     * Whether somebody so tied to the child may write over, or take back, what is held. Nobody changes a sealed detail
     * unread: whoever may write but not read it puts another account beside it (F16).
     */
    public static boolean mayReplace(Set<CareLink> links, VaultField field) {
        return field.compartment() == Compartment.IDENTITY || mayShow(links, field);
    }

    /**
     * Whether somebody so tied to the child may know that such a detail is held. That a sealed detail is held says
     * nearly as much as the detail.
     */
    public static boolean mayKnowHeld(Set<CareLink> links, VaultField field, boolean draft) {
        return field.compartment() == Compartment.IDENTITY ? mayKeep(links, draft) : mayShow(links, field);
    }

    /** Whether the child is in this person's direct care, so that it may be found by name. */
    public static boolean hasCare(Set<CareLink> links) {
        return links.stream().anyMatch(link -> link != CareLink.PLACE_MEMBER);
    }

    /** Whether somebody so tied to a place may call the roll there. */
    public static boolean mayCallRoll(Set<CareLink> links) {
        return links.contains(CareLink.ON_SHIFT) || links.contains(CareLink.PLACE_MANAGER)
                || links.contains(CareLink.ACTING_MANAGER);
    }
}
