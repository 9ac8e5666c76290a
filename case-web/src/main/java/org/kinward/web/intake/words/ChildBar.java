package org.kinward.web.intake.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.reporting.child.SeenAs;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.page.Words;

/**
 * What stands over every page of a first hour, so that nobody writes into the sheet of another child: girl or boy, how
 * old, and the call word. Never a name. The number only once there is a record.
 *
 * @param guarded
 *            whether somebody may not come near: then nothing is said about the child to anyone who asks
 * @param narrow
 *            whether the child does not agree to being recorded: then little is written, and no story
 */
public record ChildBar(Words seen, @Nullable String callWord, @Nullable String number, boolean guarded,
        boolean narrow) {

    private static final int SHOWN_IN_TITLE = 4;

    public static ChildBar of(Opened opened, LocalDate today) {
        var number = opened.isDraft() ? null : opened.intake().reference().shown();
        return new ChildBar(ChildWords.of(seen(opened, today)), callWord(opened).map(CallWord::text).orElse(null),
                number,
                opened.page(ContactRules.class).filter(ChildBar::keepsAway).isPresent(),
                opened.page(ToldChild.class).flatMap(page -> known(page.response()))
                        .filter(ToldChild.ChildsResponse.DOES_NOT_AGREE::equals).isPresent());
    }

    /** The same, where another file of the child says that somebody may not come near. */
    public ChildBar guardedElsewhere() {
        return new ChildBar(seen, callWord, number, true, narrow);
    }

    /** What page eight says now. */
    static SeenAs seen(Opened opened, LocalDate today) {
        var page = opened.page(SexAndAge.class);
        return SeenAs.of(page.flatMap(one -> known(one.sex())), page.flatMap(one -> known(one.age())), today);
    }

    /** The end of the number, by which the tabs of a browser are told apart; a draft has none to show. */
    public @Nullable String lastFour() {
        return number == null ? null : number.substring(number.length() - SHOWN_IN_TITLE);
    }

    /** Whether the child has chosen a word. */
    public static boolean hasCallWord(Opened opened) {
        return callWord(opened).isPresent();
    }

    private static Optional<CallWord> callWord(Opened opened) {
        return switch (opened.intake()) {
            case DraftIntake draft -> draft.callWord();
            case CreatedIntake record -> record.callWord();
            case org.kinward.core.intake.Intake _ -> Optional.empty();
        };
    }

    private static boolean keepsAway(ContactRules rules) {
        return known(rules.keptAway()).filter(rule -> !((Set<?>) rule).isEmpty()).isPresent();
    }

    private static <T> Optional<T> known(Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var value, _) ? Optional.of(value) : Optional.empty();
    }
}
