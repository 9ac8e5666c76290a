package org.kinward.core.risk.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class ReviewTermTest {

    private final InMemoryReviewTerms terms = new InMemoryReviewTerms();

    @Test
    void comesWithTheHoursOfTheField() {
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.IMMEDIATE)).hasHours(24);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.HIGH)).hasDays(3);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.MEDIUM)).hasDays(14);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.LOW)).hasDays(28);
    }

    @Property
    void neverLooksLaterAtAGreaterDanger(@ForAll @IntRange(min = -5, max = 9000) int one,
            @ForAll @IntRange(min = -5, max = 9000) int two) {
        if (one > 0 && one <= two && two <= ReviewTerm.MOST) {
            assertThat(new ReviewTerm(one, one, two, two).of(DangerLevel.HIGH)).hasHours(one);
        } else {
            assertThatThrownBy(() -> new ReviewTerm(one, one, two, two)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isSetBesideWhatHeldBeforeAndOnceForEachLook() {
        var trail = new ArrayList<AuditAction>();
        var set = new SetReviewTerm(terms, entry -> trail.add(entry.action()));
        var admin = CaseAtTheLake.actor(Role.ADMINISTRATOR);
        var sooner = new ReviewTerm(12, 48, 168, 336);

        set.set(ReviewTerm.SHIPPED, Revision.NEW, admin, NOON);
        set.set(sooner, Revision.NEW, admin, NOON);
        set.set(sooner, Revision.NEW, admin, NOON);

        assertThat(trail).containsExactly(AuditAction.LIST_CHANGED);
        assertThat(terms.history()).extracting(ReviewTerms.Set::term).containsExactly(sooner);
        assertThatThrownBy(() -> set.set(ReviewTerm.SHIPPED, Revision.NEW, admin, NOON))
                .isInstanceOf(StaleRevision.class);
    }
}
