package org.kinward.core.service.referral;

import java.util.UUID;

/** One referral. */
public record ReferralId(UUID value) {
}
