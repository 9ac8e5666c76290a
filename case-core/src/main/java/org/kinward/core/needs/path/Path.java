package org.kinward.core.needs.path;

/** A way through offices (FIELD F40, 5.14). */
public enum Path {
    GUARDIAN, RESIDENCE, AGE_ASSESSMENT, BIRTH_REGISTRATION,
    /** Identification by the authority of the State (F4). */
    IDENTIFICATION
}
