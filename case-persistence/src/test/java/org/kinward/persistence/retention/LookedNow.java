package org.kinward.persistence.retention;

import java.time.Instant;

import org.springframework.beans.factory.BeanFactory;

/** The round that gives closed files and their parts a day, run when a test needs it. */
public final class LookedNow {

    private LookedNow() {
    }

    public static int look(BeanFactory program, Instant now) {
        return program.getBean(RetentionRound.class).look(now);
    }
}
