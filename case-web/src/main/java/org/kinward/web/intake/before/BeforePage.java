package org.kinward.web.intake.before;

import java.util.List;

import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * The earlier accounts of a sheet, newest first.
 *
 * @param titleKey
 *            message key of the sheet's title
 * @param sheet
 *            where the account is that stands now
 */
record BeforePage(ChildBar bar, String titleKey, String sheet, List<Account> accounts) {

    /**
     * One account.
     *
     * @param toldBy
     *            who told it
     * @param toldOn
     *            on which day
     * @param changedBy
     *            who wrote the next one down
     * @param changedAt
     *            and when
     */
    record Account(Words toldBy, String toldOn, Words changedBy, String changedAt, List<SummaryRow> rows) {
    }
}
