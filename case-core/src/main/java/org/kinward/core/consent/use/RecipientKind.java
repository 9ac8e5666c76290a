package org.kinward.core.consent.use;

/** What kind of office something is shared with. */
public enum RecipientKind {
    HEALTH_SERVICE(true, true), POLICE(true, true), COURT(true, true), AUTHORITY_FOR_CHILDREN(true, true),
    PARTNER_AGENCY(true, true), SHELTER(true, true), EMBASSY(false, false), SCHOOL(false, true), LEGAL_AID(false, true),
    DONOR(false, false);

    private final boolean inEmergency;

    private final boolean protects;

    RecipientKind(boolean inEmergency, boolean protects) {
        this.inEmergency = inEmergency;
        this.protects = protects;
    }

    /** Whether something may be shared with it without consent in an emergency; never with a donor (F78). */
    public boolean helpsInEmergency() {
        return inEmergency;
    }

    /** Whether who shares with it tells the authority by that very call (F76). */
    public boolean isAuthority() {
        return this == AUTHORITY_FOR_CHILDREN || this == COURT;
    }

    /** Whether sharing with it helps the child: it goes on while a withdrawal against the child is undecided (F79). */
    public boolean protects() {
        return protects;
    }
}
