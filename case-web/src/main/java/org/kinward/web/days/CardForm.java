package org.kinward.web.days;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.web.child.FindInput;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.Option;
import org.springframework.validation.Errors;

/** What shall stand on a contact card, as typed. It prints itself as hidden and is kept nowhere. */
record CardForm(String looksLike, String phone, String askFor, String hours) {

    private static final List<String> LOOKS = List.of("HEALTH_POST", "SCHOOL_CLUB", "SPORTS_CLUB");

    private static final String WORDS = "days.card.looks.";

    private static final int LONGEST = 40;

    CardForm(@Nullable String looksLike, @Nullable String phone, @Nullable String askFor, @Nullable String hours) {
        this.looksLike = Objects.requireNonNullElse(looksLike, "");
        this.phone = Objects.requireNonNullElse(phone, "").strip();
        this.askFor = Objects.requireNonNullElse(askFor, "").strip();
        this.hours = Objects.requireNonNullElse(hours, "").strip();
    }

    static List<Option> looks() {
        return LOOKS.stream().map(one -> Option.keyed(one, WORDS + one)).toList();
    }

    /** Everything that is wrong, at once. A number in the first name is a way to write a case number on the card. */
    void check(Errors wrong) {
        if (!LOOKS.contains(looksLike)) {
            wrong.rejectValue("looksLike", "days.card.looks.missing");
        }
        if (!FindInput.isPhone(phone) || phone.length() > LONGEST) {
            wrong.rejectValue("phone", "days.card.phone.wrong");
        }
        if (askFor.isEmpty() || askFor.chars().anyMatch(Character::isDigit)) {
            wrong.rejectValue("askFor", "days.card.ask-for.wrong");
        } else {
            tooLong(askFor).ifPresent(key -> wrong.rejectValue("askFor", key, new Object[]{LONGEST}, null));
        }
        tooLong(hours).ifPresent(key -> wrong.rejectValue("hours", key, new Object[]{LONGEST}, null));
    }

    private static Optional<String> tooLong(String typed) {
        return TypedText.problem(typed, LONGEST);
    }

    /** The message key of what the card looks like. */
    public String heading() {
        return WORDS + looksLike;
    }

    @Override
    public String toString() {
        return "CardForm[hidden]";
    }
}
