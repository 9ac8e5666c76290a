package org.kinward.core.consent;

import org.kinward.core.child.SpokenLanguage;

/**
 * The data-use statement in one language, short enough to be read aloud at night. What we cannot keep to ourselves is a
 * paragraph of its own, said before the child talks (F75).
 *
 * @param told
 *            what we do with what the child tells us, 40 to 4,000 signs
 * @param cannotKeep
 *            what we must pass on: danger, duty to report, a judge's order; 40 to 4,000 signs
 */
public record StatementText(SpokenLanguage language, String told, String cannotKeep) {

    /** Nothing shorter says what has to be said. */
    public static final int SHORTEST = 40;

    /** Nothing longer is listened to. */
    public static final int LONGEST = 4_000;

    public StatementText {
        told = tidy(told);
        cannotKeep = tidy(cannotKeep);
        if (!fits(told) || !fits(cannotKeep)) {
            throw new IllegalArgumentException("a paragraph has 40 to 4,000 signs");
        }
    }

    /** Whether this can be a paragraph of a statement. */
    public static boolean fits(String paragraph) {
        var signs = tidy(paragraph).length();
        return signs >= SHORTEST && signs <= LONGEST && paragraph.indexOf('\0') < 0;
    }

    private static String tidy(String paragraph) {
        return paragraph.replace("\r\n", "\n").strip();
    }
}
