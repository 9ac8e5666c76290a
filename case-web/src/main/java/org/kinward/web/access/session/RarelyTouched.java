package org.kinward.web.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that notes that it was used at most twice a minute: each request would write that down in a transaction of its own
 * otherwise. So a session that nobody uses ends up to half a minute early, and never late.
 *
 * @param kept
 *            as it is kept; everything else that is changed in it is written at once
 */
record RarelyTouched<S extends Session>(S kept) implements Session {

    /** A use is written down when the last one that was is so long ago, or ahead by as much: a clock was put right. */
    static final Duration APART = Duration.ofSeconds(30);

    @Override
    public void setLastAccessedTime(Instant used) {
        if (Duration.between(kept.getLastAccessedTime(), used).abs().compareTo(APART) >= 0) {
            kept.setLastAccessedTime(used);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Session declares it
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration longest) {
        kept.setMaxInactiveInterval(longest);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
