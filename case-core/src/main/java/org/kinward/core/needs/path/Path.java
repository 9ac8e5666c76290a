package org.kinward.core.needs.path;

/** A way through offices (FIELD F40, 5.14). */
public enum Path {
    GUARDIAN, RESIDENCE, AGE_ASSESSMENT, BIRTH_REGISTRATION
}
