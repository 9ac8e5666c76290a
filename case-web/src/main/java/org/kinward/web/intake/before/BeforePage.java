package org.kinward.web.intake.before;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.web.child.before.EarlierPapers.OnPaper;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.HeldOnSheet;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * The earlier accounts of a sheet, newest first, and which of them decisions use.
 *
 * @param revision
 *            of the account that stands now
 * @param used
 *            every choice so far, newest first
 * @param options
 *            what can be chosen: the present account and the earlier ones; nothing where there is nothing to choose
 */
record BeforePage(IntakeId intake, SheetKind kind, ChildBar bar, Revision revision, List<Account> accounts,
        List<Choice> used, List<Option> options) {

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
     * @param paper
     *            where it was told on one
     */
    record Account(Words toldBy, String toldOn, Words changedBy, String changedAt, @Nullable OnPaper paper,
            List<SummaryRow> rows) {
    }

    /**
     * One choice between accounts.
     *
     * @param holds
     *            whether the page has not been answered since
     */
    record Choice(boolean holds, Words which, Words by, String at) {
    }

    /** Message key of the sheet's title. */
    public String titleKey() {
        return kind.key("title");
    }

    /** Message key of what becomes of the page, and of what is protected. */
    public String hintKey() {
        if (kind == SheetKind.SEX_AGE) {
            return "intake.before.which.hint.sex";
        }
        return HeldOnSheet.of(kind).isEmpty() ? "intake.before.which.hint" : "intake.before.which.hint.protected";
    }

    /** Where the account is that stands now. */
    public String sheet() {
        return IntakePath.of(intake, kind.path());
    }

    /** Where somebody says what became of the paper of an account. */
    public String tick(OnPaper paper) {
        return PaperWords.tick(intake.value(), PagePapers.sheet(kind), paper.typed());
    }

    /** Where the choice goes. */
    public String action() {
        return sheet() + IntakePath.BEFORE;
    }
}
