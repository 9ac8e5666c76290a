package org.kinward.core.access;

/** What a person is here to do. A person may have several; each page names the roles that may open it. */
public enum Role {
    SOCIAL_WORKER, DUTY_CARER, SHELTER_MANAGER, DATA_OFFICER, ADMINISTRATOR, AUDITOR,
    COMMITTEE_MEMBER, PROVIDER, APPROVER
}
