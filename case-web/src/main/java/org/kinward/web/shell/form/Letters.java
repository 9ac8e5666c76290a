package org.kinward.web.shell.form;

/** What can be read as text: no key of a keyboard types NUL or what is left of a broken letter, and no database takes NUL. */
public final class Letters {

    private static final String NUL = "\0";
    private static final String BROKEN = "\uFFFD";

    private Letters() {
    }

    public static boolean areLegible(String text) {
        return !text.contains(NUL) && !text.contains(BROKEN);
    }

    /** The same text without what cannot be read. */
    public static String legible(String text) {
        return text.replace(NUL, "").replace(BROKEN, "");
    }
}
