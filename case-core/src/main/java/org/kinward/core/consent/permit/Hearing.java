package org.kinward.core.consent.permit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.kinward.core.consent.answering.StillAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;

/**
 * Everything that was said for one child. About each thing the newest answer of each side counts, whichever question it
 * was given to: by the day on which it was said, and on one day by the turn in which it was written down. That nobody
 * could be asked is no answer and covers none.
 */
record Hearing(List<Consent> asked, StillAnswers answering, Moment moment) {

    /** What the two sides said last; empty where a side was never asked. */
    record Ruling(Optional<Consent> child, Optional<Consent> answers) {
    }

    Ruling about(Predicate<Use> which) {
        var about = asked.stream().filter(consent -> which.test(consent.use())).toList();
        return new Ruling(newest(about, Whose.CHILD), newest(about, Whose.WHO_ANSWERS));
    }

    /** A no counts for an office of this name, of whatever kind somebody took it to be; a yes for this office alone. */
    Ruling about(Recipient with, DataGroup group) {
        return new Ruling(newest(about(with, group, Whose.CHILD), Whose.CHILD),
                newest(about(with, group, Whose.WHO_ANSWERS), Whose.WHO_ANSWERS));
    }

    private List<Consent> about(Recipient with, DataGroup group, Whose whose) {
        return asked.stream().filter(consent -> consent.use() instanceof Use.Sharing sharing
                && sharing.groups().contains(group) && (sharing.with().isSame(with)
                        || (sharing.with().isCalledTheSame(with) && isNo(consent.of(whose)))))
                .toList();
    }

    private static boolean isNo(Voice voice) {
        return voice instanceof Voice.DidNotAgree || voice instanceof Voice.Withdrawn;
    }

    private Optional<Consent> newest(List<Consent> about, Whose whose) {
        var said = about.stream().filter(consent -> !(consent.of(whose) instanceof Voice.NotAsked)).toList();
        var answered = said.stream().filter(consent -> !(consent.of(whose) instanceof Voice.CannotAsk)).toList();
        return (answered.isEmpty() ? said : answered).stream()
                .max(Comparator.comparing((Consent consent) -> consent.spoken(whose).day(moment))
                        .thenComparingLong(consent -> consent.spoken(whose).turn()));
    }
}
