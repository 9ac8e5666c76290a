package org.kinward.core.consent.voice;

import java.time.Instant;
import java.util.Optional;

/**
 * What one side says to one use. Only what was agreed to can be taken back, a no is never covered by <em>cannot ask
 * now</em>, and a withdrawal against the child is decided before anybody is asked again: other moves do not compile.
 */
public sealed interface Voice {

    /** The word of the state, as it is kept. */
    default ConsentState state() {
        return switch (this) {
            case NotAsked _ -> ConsentState.NOT_ASKED_YET;
            case CannotAsk _ -> ConsentState.CANNOT_ASK_NOW;
            case AgreedByOne _ -> ConsentState.WAITS_FOR_SECOND;
            case Agreed _ -> ConsentState.AGREED;
            case DidNotAgree _ -> ConsentState.DID_NOT_AGREE;
            case Withdrawn _ -> ConsentState.WITHDRAWN;
            case Contested _ -> ConsentState.WITHDRAWN_AGAINST_CHILD;
        };
    }

    /** How somebody was asked, where what holds now is an answer. */
    default Optional<Asked> lastAsked() {
        return switch (this) {
            case AgreedByOne one -> Optional.of(one.asked());
            case Agreed yes -> Optional.of(yes.asked());
            case DidNotAgree no -> Optional.of(no.asked());
            case Contested contested -> Optional.of(contested.asked());
            case NotAsked _,CannotAsk _,Withdrawn _ -> Optional.empty();
        };
    }

    /** Whoever can be asked, for the first time or again. A yes that stands may be said again, and no more. */
    sealed interface Askable extends Voice {

        default Voice agree(Asked asked) {
            return asked.by() instanceof GivenBy.OneProfessional ? new AgreedByOne(asked)
                    : new Agreed(asked, Optional.empty());
        }
    }

    /** Who has no yes standing. Where one stands it is taken back, with everything that follows from that (F79). */
    sealed interface Refusable extends Askable {

        default DidNotAgree refuse(Asked asked, TryAgain again, Instant now) {
            if (!again.fitsANo()) {
                throw new IllegalArgumentException("after a no nobody asks on the same day");
            }
            return new DidNotAgree(asked, again.after(now));
        }
    }

    /** Nothing was answered yet. */
    sealed interface Unsettled extends Refusable {

        default CannotAsk cannot(CannotAskBecause why, String line, Instant again) {
            return new CannotAsk(why, line, again);
        }
    }

    /** Nobody has asked. */
    record NotAsked() implements Unsettled {
    }

    /**
     * It is not possible now.
     *
     * @param line
     *            why, in one line, or empty
     */
    record CannotAsk(CannotAskBecause why, String line, Instant tryAgainAt) implements Unsettled {

        public CannotAsk {
            line = line.strip();
            if (line.length() > Asked.LONGEST) {
                throw new IllegalArgumentException("a line has at most 300 signs");
            }
            if (why == CannotAskBecause.NOT_UNDERSTOOD_YET && line.isEmpty()) {
                throw new IllegalArgumentException("that a child does not understand yet is said in a line");
            }
        }
    }

    /** A yes of one professional, where nobody can be asked: it is none before a second one has agreed (F76). */
    record AgreedByOne(Asked asked) implements Unsettled {

        public AgreedByOne {
            if (!(asked.by() instanceof GivenBy.OneProfessional)) {
                throw new IllegalArgumentException("only a professional waits for a second one");
            }
        }

        /** A second professional of another function agrees, or does not. */
        public Voice confirm(ProfessionalFunction second, boolean agrees) {
            var first = ((GivenBy.OneProfessional) asked.by()).first();
            var both = new Asked(asked.on(), asked.statement(), asked.telling(), asked.words(),
                    new GivenBy.TwoProfessionals(first, second));
            return agrees ? new Agreed(both, Optional.empty()) : new DidNotAgree(both, Optional.empty());
        }
    }

    /**
     * A yes.
     *
     * @param decision
     *            how a manager and the authority decided that it stands, if they had to
     */
    record Agreed(Asked asked, Optional<Decision> decision) implements Askable {

        /** Taken back. */
        public Withdrawn withdraw(Withdrawal how) {
            return new Withdrawn(how, Optional.empty());
        }

        /** Taken back by who answers, against the child's wish or safety: it ends nothing by itself (F79). */
        public Contested contest(Withdrawal how, Withdrawal.ChildsView view) {
            return new Contested(asked, how, view);
        }
    }

    /** A no. It costs nothing else. */
    record DidNotAgree(Asked asked, Optional<Instant> askAgainAt) implements Refusable {
    }

    /** Taken back. */
    record Withdrawn(Withdrawal how, Optional<Decision> decision) implements Refusable {
    }

    /**
     * Taken back by who answers, against the child: a manager and the authority decide.
     *
     * @param view
     *            what was said about the child's wish when it was taken back
     */
    record Contested(Asked asked, Withdrawal how, Withdrawal.ChildsView view) implements Voice {

        /** The yes stands: protection goes on. */
        public Agreed goesOn(Decision decision) {
            return new Agreed(asked, Optional.of(decision));
        }

        /** The withdrawal stands. */
        public Withdrawn stands(Decision decision) {
            return new Withdrawn(how, Optional.of(decision));
        }
    }

    /**
     * What was decided about a withdrawal against the child.
     *
     * @param authority
     *            the authority with which a manager decided, 2 to 120 signs
     * @param reason
     *            why, without names
     * @param childsView
     *            what the child thinks of it, without names
     */
    record Decision(String authority, String reason, String childsView) {

        /** Shortest name of an authority. */
        public static final int SHORTEST = 2;

        /** Longest name of an authority. */
        public static final int LONGEST = 120;

        public Decision {
            authority = authority.strip();
            reason = reason.strip();
            childsView = childsView.strip();
            if (authority.length() < SHORTEST || authority.length() > LONGEST) {
                throw new IllegalArgumentException("an authority has 2 to 120 signs");
            }
            if (reason.isEmpty() || reason.length() > Asked.LONGEST || childsView.isEmpty()
                    || childsView.length() > Asked.LONGEST) {
                throw new IllegalArgumentException("a reason and the child's view, at most 300 signs each");
            }
        }
    }
}
