package org.kinward.web.child;

import org.jspecify.annotations.Nullable;
import org.kinward.web.access.refill.Refill;

/** The find box as typed. It prints itself as hidden: what is typed here may be a name. */
public record FindInput(String find) {

    /** Where the box is sent. */
    static final String SEND_TO = "/children/search";

    /** With fewer digits it is no telephone. */
    public static final int FEWEST_DIGITS = 6;

    /** Longer than any number, telephone or name. */
    static final int LONGEST = 120;

    public FindInput(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    /** An empty box. */
    public static FindInput empty() {
        return new FindInput("");
    }

    /** What was typed before and not sent, else an empty box. */
    public static FindInput typed(Refill refill) {
        return refill.form(FindInput.class, SEND_TO).orElseGet(FindInput::empty);
    }

    /** Whether this is looked for as a telephone; with other words in it nobody would be found by it. */
    public static boolean isPhone(String typed) {
        var digits = typed.codePoints().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && typed.codePoints().noneMatch(Character::isLetter);
    }

    /** The message key of what is wrong with it, or empty text. */
    String problem() {
        if (find.isBlank()) {
            return "child.find.missing";
        }
        return find.length() > LONGEST || find.codePoints().anyMatch(FindInput::cannotBeKept) ? "child.find.too-long"
                : "";
    }

    private static boolean cannotBeKept(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return "FindInput[hidden]";
    }
}
