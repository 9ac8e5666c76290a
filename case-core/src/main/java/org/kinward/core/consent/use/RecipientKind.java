package org.kinward.core.consent.use;

/** What kind of office something is shared with. */
public enum RecipientKind {
    HEALTH_SERVICE(true), POLICE(true), COURT(true), AUTHORITY_FOR_CHILDREN(true), PARTNER_AGENCY(true), SHELTER(true),
    EMBASSY(false), SCHOOL(false), LEGAL_AID(false), DONOR(false);

    private final boolean inEmergency;

    RecipientKind(boolean inEmergency) {
        this.inEmergency = inEmergency;
    }

    /** Whether something may be shared with it without consent in an emergency; never with a donor (F78). */
    public boolean helpsInEmergency() {
        return inEmergency;
    }
}
