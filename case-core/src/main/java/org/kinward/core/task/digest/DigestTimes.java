package org.kinward.core.task.digest;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** Whether and when each agency sends the mail of the day: from the next hour on. */
public interface DigestTimes extends AgencySetting<DigestTime> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.DIGEST_TIME;
    }
}
