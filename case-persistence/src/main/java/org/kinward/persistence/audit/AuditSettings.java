package org.kinward.persistence.audit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit under {@code kinward.audit}.
 *
 * @param node
 *            the name of this running program among several
 * @param oldest
 *            how long an entry may wait for its seal before the pages are shut
 */
@ConfigurationProperties("kinward.audit")
record AuditSettings(@DefaultValue("one") String node, @DefaultValue("60s") Duration oldest) {
}
