package org.kinward.web.intake.words;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.PresumedChild;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.web.child.ChildWords;

/** Says that a person is treated as a child although that is not certain, and whether it is the age that nobody knows. */
public final class PresumedWords {

    private PresumedWords() {
    }

    /** The message key; empty for a child of known age, and while nobody has answered the page. */
    public static Optional<String> of(Opened opened, LocalDate today) {
        return opened.page(SexAndAge.class).filter(page -> PresumedChild.isShownFor(page.age(), today))
                .map(page -> page.age() instanceof Answer.Missing<?> ? ChildWords.PRESUMED_WITHOUT_AGE
                        : ChildWords.PRESUMED);
    }

    /** The same where an age was told: beside the sheet that has just been saved. */
    public static Optional<String> ofAge(Opened opened, LocalDate today) {
        return of(opened, today).filter(ChildWords.PRESUMED::equals);
    }
}
