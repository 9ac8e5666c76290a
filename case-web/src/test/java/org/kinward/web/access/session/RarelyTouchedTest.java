package org.kinward.web.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class RarelyTouchedTest {

    private static final Instant BEGAN = Instant.parse("2026-11-30T20:00:00Z");
    private static final Duration NEVER_OVER = Duration.ofSeconds(-1);

    private final MapSessionRepository sessions = new MapSessionRepository(new ConcurrentHashMap<>());
    private final SessionReadOnce<MapSession> read = new SessionReadOnce<>(sessions);
    private final MapSession kept = new MapSession();

    @BeforeEach
    void somebodyIsSignedIn() {
        kept.setLastAccessedTime(BEGAN);
        kept.setMaxInactiveInterval(NEVER_OVER);
        sessions.save(kept);
    }

    @Test
    void writesDownThatItWasUsedTwiceAMinuteAtMost() {
        assertThat(usedAt(BEGAN.plusSeconds(1))).isEqualTo(BEGAN);
        assertThat(usedAt(BEGAN.plus(RarelyTouched.APART).minusMillis(1))).isEqualTo(BEGAN);

        assertThat(usedAt(BEGAN.plus(RarelyTouched.APART))).isEqualTo(BEGAN.plus(RarelyTouched.APART));
        assertThat(usedAt(BEGAN.plus(RarelyTouched.APART).plusSeconds(1))).isEqualTo(BEGAN.plus(RarelyTouched.APART));
    }

    @Test
    void believesASessionToBeUnusedForHalfAMinuteMoreAtMostAndNeverForLess() {
        for (var used = BEGAN; used.isBefore(BEGAN.plusSeconds(90)); used = used.plusSeconds(7)) {
            assertThat(Duration.between(usedAt(used), used)).isBetween(Duration.ZERO, RarelyTouched.APART);
        }
    }

    @Test
    void believesAClockThatWasPutBack() {
        var hourBefore = BEGAN.minus(Duration.ofHours(1));

        assertThat(usedAt(hourBefore)).isEqualTo(hourBefore);
    }

    /** What is locked before its session has ended is opened again at the same page. */
    @Test
    void leavesThePageTimeToLockBeforeTheSessionEnds() throws IOException {
        var page = Files.readString(Path.of("src/main/assets/idle.js"));
        var early = Pattern.compile("LOCK_AFTER = 15 \\* MINUTE - (\\d+)").matcher(page);

        assertThat(early.find()).isTrue();
        assertThat(SessionSettings.IDLE).isEqualTo(Duration.ofMinutes(15));
        assertThat(Duration.ofMillis(Long.parseLong(early.group(1))))
                .isGreaterThanOrEqualTo(RarelyTouched.APART.plusSeconds(10));
    }

    @Test
    void keepsAtOnceWhateverElseIsChanged() {
        var session = read.findById(kept.getId());
        assertThat(session).isNotNull();
        session.setLastAccessedTime(BEGAN.plusSeconds(1));
        session.setAttribute("state", "LOCKED");
        read.save(session);

        assertThat(sessions.findById(kept.getId())).satisfies(one -> {
            assertThat(one.<String>getAttribute("state")).isEqualTo("LOCKED");
            assertThat(one.getLastAccessedTime()).isEqualTo(BEGAN);
        });
    }

    private Instant usedAt(Instant moment) {
        var session = read.findById(kept.getId());
        assertThat(session).isNotNull();
        session.setLastAccessedTime(moment);
        read.save(session);
        return sessions.findById(kept.getId()).getLastAccessedTime();
    }
}
