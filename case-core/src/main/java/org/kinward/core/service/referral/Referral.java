package org.kinward.core.service.referral;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.saving.Revision;
import org.kinward.core.service.directory.ProviderId;

/**
 * A provider is asked to serve a child. Its moves are only added to.
 *
 * @param lines
 *            the oldest first; the first one is {@link ReferralState#SENT}
 */
public record Referral(ReferralId id, CaseFileId file, Asked asked, List<ReferralLine> lines) {

    /**
     * What is asked, of whom.
     *
     * @param words
     *            why, {@link #SHORTEST} to {@link #LONGEST} signs, without names: the provider reads them
     */
    public record Asked(ProviderId provider, Code service, Urgency urgency, Way way, String words) {

        public static final int SHORTEST = 3;

        public static final int LONGEST = 300;

        public Asked {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException("what is asked has 3 to 300 signs");
            }
        }
    }

    public Referral {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.getFirst().state() != ReferralState.SENT) {
            throw new IllegalArgumentException("a referral begins with sending");
        }
    }

    public ReferralLine sent() {
        return lines.getFirst();
    }

    public ReferralLine last() {
        return lines.getLast();
    }

    public ReferralState state() {
        return last().state();
    }

    /** How many moves there were. */
    public Revision revision() {
        return new Revision(lines.size());
    }

    /** Until when an answer is waited for. */
    public Instant due() {
        return asked.urgency().due(sent().at());
    }

    /** Whether nobody has answered in time. */
    public boolean isUnanswered(Instant now) {
        return state() == ReferralState.SENT && due().isBefore(now);
    }

    /**
     * The same after this move.
     *
     * @throws IllegalArgumentException
     *             if it may not go there
     */
    public Referral moved(ReferralLine line) {
        if (!state().mayBecome(line.state())) {
            throw new IllegalArgumentException("not a move of the table");
        }
        return new Referral(id, file, asked, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
