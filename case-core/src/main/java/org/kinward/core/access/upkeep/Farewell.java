package org.kinward.core.access.upkeep;

import java.time.Instant;
import java.util.UUID;

/** What has to happen besides when something is closed. */
public interface Farewell {

    /** Nothing. */
    Farewell NONE = new Farewell() {
    };

    /** Before it is decided: the vault forgets rights first, so that a crash leaves too little and never too much. */
    default void before(UUID surrogate, Instant now) {
    }

    /** In the transaction that closes it. */
    default void within(UUID surrogate) {
    }
}
