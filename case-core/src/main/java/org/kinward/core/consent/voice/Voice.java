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
            case Agreed _ -> ConsentState.AGREED;
            case DidNotAgree _ -> ConsentState.DID_NOT_AGREE;
            case Withdrawn _ -> ConsentState.WITHDRAWN;
            case Contested _ -> ConsentState.WITHDRAWN_AGAINST_CHILD;
        };
    }

    /** Whoever can be asked, for the first time or again. */
    sealed interface Askable extends Voice {

        default Agreed agree(Asked asked) {
            return new Agreed(asked, "");
        }

        default DidNotAgree refuse(Asked asked, TryAgain again, Instant now) {
            if (!again.fitsANo()) {
                throw new IllegalArgumentException("after a no nobody asks on the same day");
            }
            return new DidNotAgree(asked, again.after(now));
        }
    }

    /** Nothing was answered yet. */
    sealed interface Unsettled extends Askable {

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
        }
    }

    /**
     * A yes.
     *
     * @param decidedWith
     *            the authority with which a manager decided that it stands, or empty
     */
    record Agreed(Asked asked, String decidedWith) implements Askable {

        /** Taken back. */
        public Withdrawn withdraw(Withdrawal how) {
            return new Withdrawn(how, "");
        }

        /** Taken back by who answers, against the child's wish or safety: it ends nothing by itself (F79). */
        public Contested contest(Withdrawal how) {
            return new Contested(asked, how);
        }
    }

    /** A no. It costs nothing else. */
    record DidNotAgree(Asked asked, Optional<Instant> askAgainAt) implements Askable {
    }

    /** Taken back. */
    record Withdrawn(Withdrawal how, String decidedWith) implements Askable {
    }

    /** Taken back by who answers, against the child: a manager and the authority decide. */
    record Contested(Asked asked, Withdrawal how) implements Voice {

        /** The yes stands: protection goes on. */
        public Agreed goesOn(String authority) {
            return new Agreed(asked, authority);
        }

        /** The withdrawal stands. */
        public Withdrawn stands(String authority) {
            return new Withdrawn(how, authority);
        }
    }
}
