package org.kinward.core.consent.voice;

import java.util.List;

/**
 * How a yes was taken back. No reason is asked for (F79).
 *
 * @param toldToStop
 *            the offices that had received something and are told to stop, at most {@link #MOST}
 * @param erase
 *            what should be erased, if anything
 */
public record Withdrawal(List<String> toldToStop, Erase erase, String eraseWhat) {

    /** Nobody has given anything to more offices than this. */
    public static final int MOST = 20;

    /** Whether something should be erased. */
    public enum Erase {
        NOTHING, SOMETHING, NOT_ASKED_YET
    }

    /** Whether the child wants the same, when who answers takes a yes back. */
    public enum ChildsView {
        SAME, ANOTHER, NOT_ASKED
    }

    public Withdrawal {
        toldToStop = List.copyOf(toldToStop);
        eraseWhat = eraseWhat.strip();
        if (toldToStop.size() > MOST || eraseWhat.length() > Asked.LONGEST) {
            throw new IllegalArgumentException("more than a withdrawal holds");
        }
    }
}
