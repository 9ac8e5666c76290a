package org.kinward.core.task.digest;

import java.util.regex.Pattern;

/** Where a person wants mail: something before and behind one sign, and no sign that could name a second address. */
public record MailAddress(String value) {

    public static final int LONGEST = 200;

    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Cntrl}@<>,;]+@[^\\s\\p{Cntrl}@<>,;]+");

    public MailAddress {
        value = value.strip();
        if (!fits(value)) {
            throw new IllegalArgumentException("no address");
        }
    }

    /** Whether it can be one. */
    public static boolean fits(String typed) {
        return typed.strip().length() <= LONGEST && FORM.matcher(typed.strip()).matches();
    }

    @Override
    public String toString() {
        return "MailAddress";
    }
}
