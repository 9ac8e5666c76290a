package org.kinward.core.verification;

import java.util.UUID;

/** Random surrogate of a visit. */
public record VerificationId(UUID value) {
}
