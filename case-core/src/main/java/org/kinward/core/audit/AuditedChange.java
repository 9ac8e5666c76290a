package org.kinward.core.audit;

/**
 * A value before and after a change. It lives only until the entry is written, which keeps keyed hashes of both that
 * nobody can compare between entries; printed, it says nothing.
 *
 * @param before
 *            the value as it was, empty when there was none
 * @param after
 *            the value as it is now, empty when it was taken away
 */
public record AuditedChange(String before, String after) {

    @Override
    public String toString() {
        return "AuditedChange[]";
    }
}
