package org.kinward.core.approval.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kinward.core.risk.DangerLevel;

/** FIELD F63: before, or seen afterwards. */
class ApprovalRuleTest {

    private static final Risk SMALL = new Risk(Optional.of(DangerLevel.LOW), false);

    @Test
    void seesAPlanOfSmallRiskAfterwardsAndAClosingBefore() {
        var rule = ApprovalRule.SHIPPED;

        assertThat(rule.terms(SubjectKind.PLAN, SMALL, WhoAsks.WORKER))
                .isEqualTo(new Terms(Ground.SMALL_RISK, false, Duration.ofDays(14)));
        assertThat(rule.terms(SubjectKind.CLOSING, SMALL, WhoAsks.WORKER))
                .isEqualTo(new Terms(Ground.AGENCY_WANTS_IT, false, Duration.ofDays(3)));
        assertThat(rule.terms(SubjectKind.PLAN, new Risk(Optional.empty(), false), WhoAsks.WORKER).ground())
                .isEqualTo(Ground.NOBODY_LOOKED);
    }

    @Provide
    Arbitrary<ApprovalRule> rules() {
        var before = Arbitraries.of(DangerLevel.MEDIUM, DangerLevel.HIGH);
        var wanted = Arbitraries.of(SubjectKind.class).filter(SubjectKind::mayBeSeenAfterwards).set();
        return Combinators.combine(before, wanted, Arbitraries.of(OfManager.class),
                Arbitraries.integers().between(1, 14)).as(ApprovalRule::new);
    }

    /** Whatever an agency sets: a return, a closing over an open factor and great danger are approved before. */
    @Property
    void isNeverLaxerThanTheField(@ForAll SubjectKind kind, @ForAll DangerLevel danger, @ForAll boolean open,
            @ForAll("rules") ApprovalRule rule) {
        var terms = rule.terms(kind, new Risk(Optional.of(danger), open), WhoAsks.WORKER);

        if (kind == SubjectKind.RETURN || danger.needsAction() || kind == SubjectKind.CLOSING && open) {
            assertThat(terms.holdsAtOnce()).isFalse();
        }
        assertThat(terms.peersToo()).as("a manager answers what a worker asks").isFalse();
        assertThat(terms.within()).isLessThanOrEqualTo(Duration.ofDays(14));
    }

    /** Nor by who asks, as long as somebody else manages the place; nobody looked is not small. */
    @Property
    void isNeverLaxerForAManagerWhoIsNotAlone(@ForAll SubjectKind kind, @ForAll Optional<DangerLevel> danger,
            @ForAll boolean open, @ForAll("rules") ApprovalRule rule) {
        var terms = rule.terms(kind, new Risk(danger, open), WhoAsks.ONE_OF_MANAGERS);

        if (kind == SubjectKind.RETURN || danger.isEmpty() || danger.get().needsAction()
                || kind == SubjectKind.CLOSING && open) {
            assertThat(terms.holdsAtOnce()).isFalse();
            assertThat(terms.peersToo()).isEqualTo(rule.ofManager() == OfManager.PEER);
            assertThat(terms.within()).isEqualTo(ApprovalRule.ANSWERED_WITHIN);
        }
    }

    @Test
    void asksAnotherManagerOrAPeerOrSeesItLaterWhereAManagerAsks() {
        var home = new Risk(Optional.of(DangerLevel.HIGH), true);

        assertThat(of(OfManager.MANAGER).terms(SubjectKind.RETURN, home, WhoAsks.ONLY_MANAGER))
                .isEqualTo(new Terms(Ground.RETURN_HOME, false, Duration.ofDays(3)));
        assertThat(of(OfManager.PEER).terms(SubjectKind.CLOSING, home, WhoAsks.ONE_OF_MANAGERS))
                .isEqualTo(new Terms(Ground.OPEN_FACTOR, true, Duration.ofDays(3)));
        assertThat(of(OfManager.SEEN_LATER).terms(SubjectKind.RETURN, home, WhoAsks.ONLY_MANAGER))
                .isEqualTo(new Terms(Ground.MANAGER_ASKS, true, Duration.ofDays(7)));
        assertThat(of(OfManager.SEEN_LATER).terms(SubjectKind.RETURN, home, WhoAsks.WORKER))
                .isEqualTo(new Terms(Ground.RETURN_HOME, false, Duration.ofDays(3)));
    }

    @Test
    void seesLaterWhatIsGreatOnlyWhereNobodyElseManagesThePlace() {
        var rule = of(OfManager.SEEN_LATER);
        var great = new Risk(Optional.of(DangerLevel.HIGH), true);

        assertThat(rule.terms(SubjectKind.RETURN, SMALL, WhoAsks.ONE_OF_MANAGERS))
                .isEqualTo(new Terms(Ground.RETURN_HOME, false, Duration.ofDays(3)));
        assertThat(rule.terms(SubjectKind.CLOSING, great, WhoAsks.ONE_OF_MANAGERS))
                .isEqualTo(new Terms(Ground.OPEN_FACTOR, false, Duration.ofDays(3)));
        assertThat(rule.terms(SubjectKind.PLAN, great, WhoAsks.ONE_OF_MANAGERS))
                .isEqualTo(new Terms(Ground.GREAT_DANGER, false, Duration.ofDays(3)));
        assertThat(rule.terms(SubjectKind.CLOSING, SMALL, WhoAsks.ONE_OF_MANAGERS))
                .isEqualTo(new Terms(Ground.MANAGER_ASKS, true, Duration.ofDays(7)));
    }

    @Test
    void takesNoReturnAfterwardsAndNoLateLevel() {
        assertThatThrownBy(() -> new ApprovalRule(DangerLevel.HIGH, Set.of(SubjectKind.RETURN), OfManager.PEER, 14))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApprovalRule(DangerLevel.IMMEDIATE, Set.of(), OfManager.PEER, 14))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApprovalRule(DangerLevel.HIGH, Set.of(), OfManager.PEER, 15))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ApprovalRule of(OfManager ofManager) {
        return new ApprovalRule(DangerLevel.HIGH, Set.of(SubjectKind.PLAN), ofManager, 7);
    }
}
