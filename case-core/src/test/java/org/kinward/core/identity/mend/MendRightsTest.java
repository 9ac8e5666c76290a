package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;

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
        mirror.granted.addAll(Set.of(SHIFT, STAFF));
        decided.add(STAFF);

        var mended = mending.mend(NOW);

        assertThat(mended).isEqualTo(new MendRights.Mended(1, 0));
        assertThat(mirror.granted).containsExactly(STAFF);
    }

    @Test
    void givesWhatACrashKeptFromTheMirror() {
        decided.addAll(Set.of(SHIFT, MANAGES));

        var mended = mending.mend(NOW);

        assertThat(mended).isEqualTo(new MendRights.Mended(0, 2));
        assertThat(mirror.granted).containsExactlyInAnyOrder(SHIFT, MANAGES);
    }

    @Test
    void takesTheRightToLeadFromWhomTheAccountsNoLongerGiveIt() {
        mirror.granted.addAll(Set.of(new CareRight.MayLead(KOSSI), new CareRight.MayLead(EFUA)));
        decided.add(new CareRight.MayLead(EFUA));

        mending.mend(NOW);

        assertThat(mirror.granted).containsExactly(new CareRight.MayLead(EFUA));
    }

    @Test
    void leavesEqualRightsAloneWheneverTheyEnd() {
        decided.add(SHIFT);
        mirror.granted.add(new CareRight.OnShift(KOSSI, BAOBAB, NOW.plusSeconds(60)));

        assertThat(mending.mend(NOW)).isEqualTo(new MendRights.Mended(0, 0));
    }

    /** The mirror was told a moment ago, the accounts are about to commit: the order in which rights are taken away. */
    @Test
    void neverUndoesARevocationThatIsBeingWritten() {
        decided.add(SHIFT);
        mirror.revoke(SHIFT, NOW.minus(Duration.ofSeconds(20)));

        mending.mend(NOW);

        assertThat(mirror.granted).isEmpty();
    }

    @Test
    void givesBackWhatWasTakenLongAgoAndDecidedAnew() {
        decided.add(SHIFT);
        mirror.revoke(SHIFT, NOW.minus(Duration.ofHours(2)));

        mending.mend(NOW);

        assertThat(mirror.granted).containsExactly(SHIFT);
    }

    /** Keeps the promise of the port: a late grant does not undo a revocation. */
    private static final class Mirror implements DirectCare, PlaceRights {

        private final Set<CareRight> granted = new HashSet<>();
        private final Map<CareRight, Instant> taken = new HashMap<>();

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            if (taken.getOrDefault(right, Instant.MIN).isBefore(decidedAt)) {
                granted.add(right);
            }
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            granted.remove(right);
            taken.put(right, decidedAt);
        }

        @Override
        public Set<CareRight> inForce() {
            return Set.copyOf(granted);
        }
    }
}
