package org.kinward.web.child;

import org.jspecify.annotations.Nullable;

/** The find box as typed. It prints itself as hidden: what is typed here may be a name. */
public record FindInput(String find) {

    /** Longer than any number, telephone or name. */
    static final int LONGEST = 120;

    public FindInput(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    /** An empty box. */
    public static FindInput empty() {
        return new FindInput("");
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
