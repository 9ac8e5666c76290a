package org.kinward.core.access;

import java.util.Set;

/** What a person is here to do. A person may have several; each page names the roles that may open it. */
public enum Role {
    SOCIAL_WORKER, DUTY_CARER, SHELTER_MANAGER, DATA_OFFICER, ADMINISTRATOR, AUDITOR,
    COMMITTEE_MEMBER, PROVIDER, APPROVER;

    /**
     * Whether one person may have all of these. Who gives out rights takes part in no care and watches nobody: an
     * administrator has no other role (ADR 24). Who answers for a provider is nobody of the house (ADR 76).
     */
    public static boolean goTogether(Set<Role> roles) {
        return roles.size() == 1 || !(roles.contains(ADMINISTRATOR) || roles.contains(PROVIDER));
    }

    /** Whether somebody of these roles may answer for a case; whoever loses them leads none from that moment. */
    public static boolean mayLead(Set<Role> roles) {
        return roles.contains(SOCIAL_WORKER) || roles.contains(SHELTER_MANAGER);
    }

    /**
     * The same for a use case, whose form has said it before.
     *
     * @throws IllegalArgumentException
     *             if they do not go together
     */
    public static void mayGoTogether(Set<Role> roles) {
        if (!goTogether(roles)) {
            throw new IllegalArgumentException("an administrator and a provider have no other role");
        }
    }
}
