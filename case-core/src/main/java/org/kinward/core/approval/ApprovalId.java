package org.kinward.core.approval;

import java.util.UUID;

/** One request for approval; it is the key of the form that asks. */
public record ApprovalId(UUID value) {

    public static ApprovalId fresh() {
        return new ApprovalId(UUID.randomUUID());
    }
}
