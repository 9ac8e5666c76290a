package org.kinward.core.approval.rule;

import java.time.Duration;
import java.util.Set;

import org.kinward.core.risk.DangerLevel;

/**
 * When an agency has things approved before, and when seen afterwards (FIELD F63). What is great risk, a return home and a
 * closing over an open factor are approved before; an agency can be stricter than that, never laxer. Only where a place has one
 * manager does what this manager asks for hold before anybody else has seen it, if the agency says so.
 *
 * @param greatFrom
 *            the level of danger from which the risk counts as great; never {@link DangerLevel#LOW} and never later than
 *            {@link DangerLevel#HIGH}
 * @param seenAfterwards
 *            what is seen afterwards where the risk is small; everything else is approved before
 * @param ofManager
 *            who answers what a manager asks for
 * @param seenWithin
 *            within how many days it is seen afterwards, 1 to {@link #MOST_DAYS}
 */
public record ApprovalRule(DangerLevel greatFrom, Set<SubjectKind> seenAfterwards, OfManager ofManager,
        int seenWithin) {

    /** FIELD F63: seen within 14 days. */
    public static final int MOST_DAYS = 14;

    /** Within this time somebody answers what is approved before. */
    public static final Duration ANSWERED_WITHIN = Duration.ofDays(3);

    /** What holds until an agency sets its own. A closing is approved before, also where the risk is small (S13). */
    public static final ApprovalRule SHIPPED = new ApprovalRule(DangerLevel.HIGH,
            Set.of(SubjectKind.ASSESSMENT, SubjectKind.PLAN), OfManager.PEER, MOST_DAYS);

    public ApprovalRule {
        seenAfterwards = Set.copyOf(seenAfterwards);
        if (!isGreat(greatFrom) || !seenAfterwards.stream().allMatch(SubjectKind::mayBeSeenAfterwards)
                || !fits(seenWithin)) {
            throw new IllegalArgumentException("great from medium or high, no return afterwards, 1 to 14 days");
        }
    }

    /** Whether the risk may count as great from this level of danger on. */
    public static boolean isGreat(DangerLevel from) {
        return from == DangerLevel.MEDIUM || from == DangerLevel.HIGH;
    }

    /** Whether it may be seen within so many days. */
    public static boolean fits(int days) {
        return days > 0 && days <= MOST_DAYS;
    }

    /**
     * What holds for a request.
     *
     * @param asks
     *            who asks; where {@link #asksForOtherManagers()} is false it does not matter whether a manager is alone
     */
    public Terms terms(SubjectKind kind, Risk risk, WhoAsks asks) {
        var ofRisk = ground(kind, risk);
        var another = asks == WhoAsks.ONE_OF_MANAGERS && ofRisk.isOfRisk();
        var later = asks.isManager() && ofManager == OfManager.SEEN_LATER && !another;
        var ground = later ? Ground.MANAGER_ASKS : ofRisk;
        var within = ground.when() == Ground.When.BEFORE ? ANSWERED_WITHIN : Duration.ofDays(seenWithin);
        return new Terms(ground, asks.isManager() && (later || ofManager == OfManager.PEER), within);
    }

    /** Whether it matters to this rule that a place has another manager. */
    public boolean asksForOtherManagers() {
        return ofManager == OfManager.SEEN_LATER;
    }

    private Ground ground(SubjectKind kind, Risk risk) {
        if (kind == SubjectKind.RETURN) {
            return Ground.RETURN_HOME;
        }
        if (kind == SubjectKind.CLOSING && risk.openFactor()) {
            return Ground.OPEN_FACTOR;
        }
        if (risk.danger().isEmpty()) {
            return Ground.NOBODY_LOOKED;
        }
        if (risk.danger().get().compareTo(greatFrom) >= 0) {
            return Ground.GREAT_DANGER;
        }
        return seenAfterwards.contains(kind) ? Ground.SMALL_RISK : Ground.AGENCY_WANTS_IT;
    }
}
