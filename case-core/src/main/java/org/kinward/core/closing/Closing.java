package org.kinward.core.closing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.Revision;

/**
 * A closing that is prepared, or by which a file was closed.
 *
 * @param why
 *            why it is closed although what opened the door is open; said by a manager
 * @param closed
 *            who closed the file by it, and when
 */
public record Closing(ClosingId id, CaseFileId file, Revision revision, Said said, Optional<WhyOpen> why,
        Optional<By> closed) {

    /**
     * What is said about it.
     *
     * @param words
     *            which durable solution, whom they asked, to whom it was handed over: what the reason asks for, without
     *            names, {@link #SHORTEST} to {@link #LONGEST} signs
     * @param child
     *            what the child thinks; empty where the child is not there to be asked
     */
    public record Said(Listed reason, String words, Set<Checked> checked, String child) {

        public static final int SHORTEST = 3;

        public static final int LONGEST = 500;

        public Said {
            words = words.strip();
            child = child.strip();
            checked = checked.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(checked));
            if (words.length() < SHORTEST || words.length() > LONGEST || child.length() > LONGEST) {
                throw new IllegalArgumentException("3 to 500 signs");
            }
        }

        /** What is missing before somebody else can be asked to agree. */
        public Set<Missing> missing() {
            var missing = EnumSet.noneOf(Missing.class);
            if (ClosingReasons.childIsAsked(reason.code()) && child.length() < SHORTEST) {
                missing.add(Missing.WHAT_THE_CHILD_THINKS);
            }
            notTicked().forEach(tick -> missing.add(tick == Checked.SAFETY_REVIEWED ? Missing.SAFETY_REVIEWED
                    : Missing.WHAT_THE_REASON_STANDS_FOR));
            return missing;
        }

        /** What the reason asks for and nobody has ticked. */
        public Set<Checked> notTicked() {
            var left = ClosingReasons.asksFor(reason.code());
            left.removeAll(checked);
            return left;
        }
    }

    /** What has to be there before somebody else is asked. */
    public enum Missing {
        WHAT_THE_CHILD_THINKS, SAFETY_REVIEWED,
        /** The reason says that something was done, and it is not ticked. */
        WHAT_THE_REASON_STANDS_FOR
    }

    /** Who, and when. */
    public record By(PersonId person, Instant at) {
    }

    /**
     * A manager says why the file is closed although these factors are open.
     *
     * @param factors
     *            those that were open when it was said; one that opens afterwards is not among them
     * @param words
     *            without names, {@link Said#SHORTEST} to {@link Said#LONGEST} signs
     */
    public record WhyOpen(Set<FactorId> factors, String words, By by) {

        public WhyOpen {
            factors = Set.copyOf(factors);
            words = words.strip();
            if (factors.isEmpty() || words.length() < Said.SHORTEST || words.length() > Said.LONGEST) {
                throw new IllegalArgumentException("a reason for something that is open");
            }
        }
    }

    /** Whether a file was closed by it: then it changes no more. */
    public boolean isOver() {
        return closed.isPresent();
    }

    /** What somebody else agrees to: this version, and no other. */
    public Subject subject() {
        return new Subject(SubjectKind.CLOSING, id.value(), revision, file);
    }

    /** Which of these open factors stand in the way of it: those of which no manager has said why, whatever the reason. */
    public Set<FactorId> inTheWay(Set<FactorId> open) {
        var left = new HashSet<>(open);
        why.ifPresent(given -> left.removeAll(given.factors()));
        return Set.copyOf(left);
    }
}
