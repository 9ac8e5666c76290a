package org.kinward.core.task.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;

class SetDigestTimeTest {

    private final List<DigestTimes.Set> kept = new ArrayList<>();
    private final List<AuditAction> trail = new ArrayList<>();
    private final SetDigestTime set = new SetDigestTime(new DigestTimes() {

        @Override
        public Current current() {
            return new Current(kept.isEmpty() ? DigestTime.SHIPPED : kept.getLast().time(), kept.size());
        }

        @Override
        public List<Set> history() {
            return kept.reversed();
        }

        @Override
        public boolean set(Set next, long seen) {
            return kept.size() == seen && kept.add(next);
        }
    }, entry -> trail.add(entry.action()));

    @Test
    void sendsNothingUntilSomebodySaysSoAndLosesNobodysSetting() {
        var sena = actor(Role.ADMINISTRATOR);
        var seven = new DigestTime(true, 7);
        assertThat(DigestTime.SHIPPED.on()).isFalse();

        assertThat(set.set(seven, 0, sena, NOON)).isTrue();
        assertThat(set.set(seven, 1, sena, NOON)).isTrue();
        assertThat(set.set(new DigestTime(false, 7), 0, sena, NOON)).isFalse();

        assertThat(kept).containsExactly(new DigestTimes.Set(seven, sena.person(), NOON));
        assertThat(trail).containsExactly(AuditAction.LIST_CHANGED);
        assertThatThrownBy(() -> new DigestTime(true, 24)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOneAddressAndNeverShowsItInALog() {
        assertThat(new MailAddress(" ama@example.org ").value()).isEqualTo("ama@example.org");
        assertThat(new MailAddress("ama@example.org")).hasToString("MailAddress");
        for (var wrong : List.of("", "ama", "@example.org", "ama@", "a@b,c@d", "a b@c", "a@b@c", "a@b\nBcc: c@d",
                "<a@b>", "a".repeat(195) + "@b.org")) {
            assertThat(MailAddress.fits(wrong)).as(wrong).isFalse();
        }
    }
}
