package org.kinward.core.retention;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets how long closed files are kept, with the source. */
public class SetRetentionRule {

    /** Which rule for what, by somebody who has seen so many. */
    public record Wish(KeptPart part, RetentionRule rule, Revision seen) {
    }

    private final RetentionRules rules;

    private final AuditTrail trail;

    public SetRetentionRule(RetentionRules rules, AuditTrail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    /** What came of it. */
    public enum Outcome {
        SET,
        /** A part is not kept for longer than its file. */
        LONGER_THAN_FILE,
        /** A part has a rule of its own that is longer: that one is made shorter first. */
        SHORTER_THAN_PART
    }

    /**
     * Sets it for every closed file whose date no person has given; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public Outcome set(Wish wish, Actor by, Instant now) {
        var part = wish.part();
        var rule = wish.rule();
        if (rule.source().length() < RetentionRule.SHORTEST) {
            throw new IllegalArgumentException("a rule has a source");
        }
        if (part != KeptPart.FILE && rule.isLongerThan(rules.current(KeptPart.FILE).rule())) {
            return Outcome.LONGER_THAN_FILE;
        }
        if (part == KeptPart.FILE && isShorterThanPart(rule)) {
            return Outcome.SHORTER_THAN_PART;
        }
        if (rules.current(part).rule().equals(rule)) {
            return Outcome.SET;
        }
        rules.set(part, rule, wish.seen(), new RetentionRules.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.RETENTION_RULE, by.agency().value()));
        return Outcome.SET;
    }

    /** What came with the program gives way by itself. */
    private boolean isShorterThanPart(RetentionRule rule) {
        return Stream.of(KeptPart.PHOTOGRAPHS, KeptPart.SUSPECTS).map(rules::current)
                .anyMatch(one -> !one.rule().source().isEmpty() && one.rule().isLongerThan(rule));
    }
}
