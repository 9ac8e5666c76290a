package org.kinward.web.intake.words;

import org.kinward.reporting.intake.AccountsUsed.Used;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;

/** Which account decisions use, and why, in one sentence (F16). */
public final class UsedWords {

    private UsedWords() {
    }

    public static Words of(Used used) {
        return Words.keyed("intake.used." + used.told().by(), new Days().written(used.told().on()), used.why());
    }
}
