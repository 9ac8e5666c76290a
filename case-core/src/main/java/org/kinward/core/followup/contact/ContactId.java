package org.kinward.core.followup.contact;

import java.util.UUID;

/** One contact that is planned. */
public record ContactId(UUID value) {

    public static ContactId fresh() {
        return new ContactId(UUID.randomUUID());
    }
}
