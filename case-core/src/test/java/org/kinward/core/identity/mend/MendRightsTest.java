package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.RightsMirror;

class MendRightsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PlaceId BAOBAB = new PlaceId(UUID.randomUUID());
    private static final PersonId KOSSI = new PersonId(UUID.randomUUID());
    private static final PersonId EFUA = new PersonId(UUID.randomUUID());
    private static final CareRight SHIFT = new CareRight.OnShift(KOSSI, BAOBAB, NOW.plusSeconds(3_600));
    private static final CareRight MANAGES = new CareRight.Manages(EFUA, BAOBAB);
    private static final CareRight STAFF = new CareRight.StaffOf(KOSSI, BAOBAB);

    private final Mirror mirror = new Mirror();
    private final Set<CareRight> decided = new HashSet<>();
    private final MendRights mending = new MendRights(() -> Set.copyOf(decided), mirror, mirror);

    @Test
    void takesAwayWhatTheAccountsNoLongerSay() {
        List.of(SHIFT, STAFF).forEach(right -> mirror.grant(right, NOW.minusSeconds(60)));
        decided.add(STAFF);

        var mended = mending.mend(NOW);

        assertThat(mended).isEqualTo(new MendRights.Mended(1, 0));
        assertThat(mirror.given.keySet()).containsExactly(STAFF);
    }

    @Test
    void givesWhatACrashKeptFromTheMirror() {
        decided.addAll(Set.of(SHIFT, MANAGES));

        var mended = mending.mend(NOW);

        assertThat(mended).isEqualTo(new MendRights.Mended(0, 2));
        assertThat(mirror.given.keySet()).containsExactlyInAnyOrder(SHIFT, MANAGES);
    }

    @Test
    void takesTheRightToLeadFromWhomTheAccountsNoLongerGiveIt() {
        List.of(KOSSI, EFUA).forEach(person -> mirror.grant(new CareRight.MayLead(person), NOW.minusSeconds(60)));
        decided.add(new CareRight.MayLead(EFUA));

        mending.mend(NOW);

        assertThat(mirror.given.keySet()).containsExactly(new CareRight.MayLead(EFUA));
    }

    @Test
    void leavesEqualRightsAloneWheneverTheyEnd() {
        decided.add(SHIFT);
        mirror.grant(new CareRight.OnShift(KOSSI, BAOBAB, NOW.plusSeconds(60)), NOW.minusSeconds(60));

        assertThat(mending.mend(NOW)).isEqualTo(new MendRights.Mended(0, 0));
    }

    /** The mirror was told a moment ago, the accounts are about to commit: the order in which rights are taken away. */
    @Test
    void neverUndoesARevocationThatIsBeingWritten() {
        decided.add(SHIFT);
        mirror.revoke(SHIFT, NOW.minus(Duration.ofSeconds(20)));

        mending.mend(NOW);

        assertThat(mirror.given.keySet()).isEmpty();
    }

    @Test
    void givesBackWhatWasTakenLongAgoAndDecidedAnew() {
        decided.add(SHIFT);
        mirror.revoke(SHIFT, NOW.minus(Duration.ofHours(2)));

        mending.mend(NOW);

        assertThat(mirror.given.keySet()).containsExactly(SHIFT);
    }

    /** The stale right is seen, somebody is given it anew, and only then the comparison takes away what it saw. */
    @Test
    void leavesARightAloneThatIsGivenWhileItsStalePredecessorIsTakenAway() {
        mirror.grant(SHIFT, NOW.minus(Duration.ofHours(9)));
        var meanwhile = new MendRights(() -> {
            mirror.grant(SHIFT, NOW.plusSeconds(1));
            return Set.of();
        }, mirror, mirror);

        assertThat(meanwhile.mend(NOW)).isEqualTo(new MendRights.Mended(0, 0));
        assertThat(mirror.given).containsOnlyKeys(SHIFT);
    }

    /** Keeps the promise of the port: a late grant does not undo a revocation. */
    private static final class Mirror implements DirectCare, RightsMirror {

        private final Map<CareRight, Instant> given = new HashMap<>();
        private final Map<CareRight, Instant> taken = new HashMap<>();

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            if (taken.getOrDefault(right, Instant.MIN).isBefore(decidedAt)) {
                given.put(right, decidedAt);
            }
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            given.remove(right);
            taken.put(right, decidedAt);
        }

        @Override
        public Map<CareRight, Instant> standing() {
            return Map.copyOf(given);
        }

        @Override
        public boolean take(CareRight right, Instant seen, Instant decidedAt) {
            var isTheOne = seen.equals(given.get(right));
            if (isTheOne) {
                revoke(right, decidedAt);
            }
            return isTheOne;
        }
    }
}
