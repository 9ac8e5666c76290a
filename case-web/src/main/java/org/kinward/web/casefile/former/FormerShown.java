package org.kinward.web.casefile.former;

import java.util.List;

import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/**
 * One former value on its way to the screen. It prints itself as hidden.
 *
 * @param back
 *            how many came after it
 * @param most
 *            how many there are; 0 when there is none to show
 */
record FormerShown(VaultField field, int back, int most, List<Words> clear, String until) {

    static FormerShown nothing(VaultField field) {
        return new FormerShown(field, 0, 0, List.of(), "");
    }

    public String key() {
        return "casefile.former." + field;
    }

    /** Which one it is, the oldest being the first. */
    public int number() {
        return most - back;
    }

    @Override
    public String toString() {
        return "FormerShown[hidden]";
    }
}
