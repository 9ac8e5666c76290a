package org.kinward.web.access.upkeep;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.ClosingReason;

/** Why something is closed; the id comes from the address. */
record CloseForm(@Nullable UUID id, String reason) {

    CloseForm(@Nullable UUID id, @Nullable String reason) {
        this.id = id;
        this.reason = reason == null ? "" : reason;
    }

    Optional<ClosingReason> chosen() {
        return Arrays.stream(ClosingReason.values()).filter(known -> known.name().equals(reason)).findFirst();
    }
}
