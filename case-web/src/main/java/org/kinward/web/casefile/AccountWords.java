package org.kinward.web.casefile;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says of an account who told it, when and about what; what was told stays in the vault (F16). */
final class AccountWords {

    private AccountWords() {
    }

    /** Who told it, when and how, then a line for each topic. */
    static List<Words> lines(Account account) {
        var lines = new ArrayList<Words>();
        lines.add(said("casefile.account", account));
        account.about().stream().sorted().map(Words::of).forEach(lines::add);
        return lines;
    }

    /** The words of the button that shows it. */
    static Words button(Account account) {
        return said("casefile.show.account", account);
    }

    private static Words said(String key, Account account) {
        return Words.keyed(key, term(account.by()), new Days().written(account.on()), term(account.how()));
    }

    private static DefaultMessageSourceResolvable term(Enum<?> constant) {
        return new DefaultMessageSourceResolvable(Option.termKey(constant));
    }
}
