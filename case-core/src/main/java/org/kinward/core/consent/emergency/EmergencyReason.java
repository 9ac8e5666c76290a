package org.kinward.core.consent.emergency;

/** What cannot wait. There is no other reason. */
public enum EmergencyReason {
    DANGER_TO_LIFE_OR_BODY, BEING_MOVED_NOW, HURTS_SELF, MISSING, BABY_AT_RISK
}
