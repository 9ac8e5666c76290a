package org.kinward.core.verification;

/** What the visitor found of a case file that was drawn. */
public enum Found {
    FOUND, NOT_FOUND, DIFFERS
}
