package org.kinward.core.consent.voice;

/** What a professional does who decides with another one, where nobody answers for the child (F76). */
public enum ProfessionalFunction {
    SOCIAL_WORKER, MANAGER, NURSE_OR_DOCTOR, PSYCHOLOGIST, LAWYER, TEACHER, OFFICER_OF_THE_AUTHORITY
}
