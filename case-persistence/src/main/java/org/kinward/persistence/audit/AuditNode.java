package org.kinward.persistence.audit;

import java.time.Clock;
import java.util.regex.Pattern;

/** What all trails of this running program share: its name, its clock and its key. */
record AuditNode(String name, Clock clock, AuditKey key) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    AuditNode {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("kinward.audit.node must be a short word of a-z, 0-9 and hyphens");
        }
    }
}
