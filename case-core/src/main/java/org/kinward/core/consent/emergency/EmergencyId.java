package org.kinward.core.consent.emergency;

import java.util.UUID;

/** One time that something was shared without consent. */
public record EmergencyId(UUID value) {
}
