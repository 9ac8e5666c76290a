package org.kinward.persistence.audit;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit under {@code kinward.audit}.
 *
 * @param node
 *            the name of this running program among several
 * @param keyFile
 *            where the key lies; by default {@code keys/audit.key} in the program's home
 * @param oldest
 *            how long an entry may wait for its seal before the pages are shut
 */
@ConfigurationProperties("kinward.audit")
record AuditSettings(@DefaultValue("one") String node, @Nullable Path keyFile, @DefaultValue("60s") Duration oldest) {

    AuditKeyFile key(Path home, AuditKeyFile.Rule rule) {
        return new AuditKeyFile(keyFile == null ? home.resolve("keys/audit.key") : keyFile, rule);
    }
}
