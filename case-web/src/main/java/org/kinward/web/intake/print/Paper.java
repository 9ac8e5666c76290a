package org.kinward.web.intake.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Role;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.Age;
import org.kinward.core.child.Sex;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.shell.form.Option;

/**
 * What stands on a paper: number, description, call word. Never the name of a child, never a place.
 *
 * @param day
 *            today, in words
 * @param taken
 *            day and hour at which the first hour was begun: the hand-over
 * @param by
 *            who prints it
 */
record Paper(Opened opened, String day, String taken, By by, PrintPurpose purpose) {

    /** A paper that stays in the file names who printed it; one that is taken away says the role alone. */
    record By(String name, Role role) {

        public String roleKey() {
            return Option.termKey(role);
        }
    }

    private static final int SIGNS = 5;

    public String number() {
        return opened.intake().reference().shown();
    }

    /** The page from which it was printed. */
    public String back() {
        return IntakePath.of(opened.intake().id(), "created");
    }

    public SquareCode code() {
        return SquareCode.of(opened.intake().reference());
    }

    public String purposeKey() {
        return Option.termKey(purpose);
    }

    public @Nullable String word() {
        return opened.intake() instanceof CreatedIntake record
                ? record.callWord().map(word -> word.text()).orElse(null) : null;
    }

    /** The service that brought the child, as a message key. */
    public String fromKey() {
        return opened.page(Escort.class).flatMap(page -> known(page.service())).map(Option::termKey)
                .orElse("intake.receipt.service.unknown");
    }

    /** Station, brigade or office of those who brought the child, or null. */
    public @Nullable String unit() {
        return opened.page(Escort.class).flatMap(page -> known(page.unit())).orElse(null);
    }

    /** Sentences follow the recorded sex: 0 not known, 1 girl, 2 boy (F84). */
    public int sex() {
        return opened.page(SexAndAge.class).flatMap(page -> known(page.sex()))
                .map(sex -> sex == Sex.GIRL ? 1 : 2).orElse(0);
    }

    public @Nullable Integer age() {
        return opened.page(SexAndAge.class).flatMap(page -> known(page.age())).map(Age::bestYear).orElse(null);
    }

    /** What is looked at in every follow-up. */
    public List<String> signKeys() {
        return IntStream.rangeClosed(1, SIGNS).mapToObj(sign -> "intake.card.sign." + sign).toList();
    }

    private static <T> Optional<T> known(Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var value, _) ? Optional.of(value) : Optional.empty();
    }
}
