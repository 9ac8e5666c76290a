package org.kinward.web.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.AnswersInput;
import org.kinward.web.shell.form.UnreadableForm;

/** Sheet 7: what were we told already? A second account stands beside the first (F16). */
public record AccountsQuestions(List<AccountInput> accounts, AnswersInput interviewedBy) implements Questions {

    /** A browser may leave out a row; the rows behind it keep their place. */
    public AccountsQuestions(@Nullable List<AccountInput> accounts, @Nullable AnswersInput interviewedBy) {
        this.accounts = accounts == null ? List.of()
                : accounts.stream().map(row -> Objects.requireNonNullElse(row, AccountInput.BLANK)).toList();
        this.interviewedBy = AnswersInput.orEmpty(interviewedBy);
    }

    static AccountsQuestions of(AccountsTold page, Shown shown) {
        var rows = page.accounts().stream().map(account -> AccountInput.of(account, shown)).toList();
        return new AccountsQuestions(rows.isEmpty() ? List.of(AccountInput.BLANK) : rows,
                shown.several(page.interviewedBy()));
    }

    /** The same sheet with room for one more account. */
    public AccountsQuestions withOneMore() {
        var rows = new ArrayList<>(accounts);
        if (rows.size() < AccountsTold.MOST) {
            rows.add(AccountInput.BLANK);
        }
        return new AccountsQuestions(rows, interviewedBy);
    }

    /**
     * These accounts beside those that somebody else has saved since: a second account stands beside the first, so
     * nobody is asked which of two is right, and no words take the place of others (F16).
     *
     * @param seen
     *            the sheet as it was opened
     * @param theirs
     *            the sheet as it is saved now
     * @param held
     *            whether the words of an account, by its slot, are these: then the form was sent before
     */
    public AccountsQuestions beside(AccountsQuestions seen, AccountsQuestions theirs,
            BiPredicate<Integer, String> held) {
        var rows = theirs.accounts.stream().filter(AccountInput::isSaved)
                .collect(Collectors.toCollection(ArrayList::new));
        accounts.stream().filter(row -> !row.isBlank() && !seen.leaves(row) && !isThere(row, seen, rows, held))
                .forEach(row -> seen.put(row, rows));
        return new AccountsQuestions(rows, interviewedBy);
    }

    /** Whether somebody who opened the sheet like this has changed nothing about an account. */
    private boolean leaves(AccountInput row) {
        return row.isSaved() && TypedText.of(row.text()).isEmpty() && at(row.item()).map(row::saysAs).orElse(true);
    }

    private static boolean isThere(AccountInput row, AccountsQuestions seen, List<AccountInput> rows,
            BiPredicate<Integer, String> held) {
        var words = TypedText.of(row.text());
        return rows.stream().filter(one -> one.isSaved() && one.saysAs(row))
                .anyMatch(one -> words.isEmpty()
                        ? one.item().equals(row.item()) || seen.at(one.item()).isEmpty()
                        : held.test(slot(one), words));
    }

    /** Who told it, when and how is put right where nobody else has done so; all else is an account more. */
    private void put(AccountInput row, List<AccountInput> rows) {
        var there = rows.stream().filter(one -> TypedText.of(row.text()).isEmpty() && one.item().equals(row.item())
                && at(row.item()).filter(one::saysAs).isPresent()).findFirst();
        if (there.isPresent()) {
            rows.set(rows.indexOf(there.get()), row);
        } else {
            rows.add(row.asNew());
        }
    }

    private Optional<AccountInput> at(String item) {
        return accounts.stream().filter(row -> row.isSaved() && row.item().equals(item)).findFirst();
    }

    @Override
    public AccountsTold read(Reading reading, IntakePage.Head head) {
        var asked = reading.several("interviewedBy", interviewedBy, AccountsTold.Interviewer.class);
        if (accounts.size() > AccountsTold.MOST) {
            throw new UnreadableForm("accounts");
        }
        var slots = slots();
        var told = new ArrayList<Account>();
        for (int row = 0; row < accounts.size(); row++) {
            if (!accounts.get(row).isBlank()) {
                accounts.get(row).read(reading, "accounts[" + row + "]", slots.get(row)).ifPresent(told::add);
            }
        }
        return new AccountsTold(head, told, asked);
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        var slots = slots();
        var texts = new ArrayList<ForVault>();
        for (int row = 0; row < accounts.size(); row++) {
            int slot = slots.get(row);
            SealedReading.text(reading, "accounts[" + row + "].text", accounts.get(row).text(), SealedReading.ACCOUNT)
                    .map(text -> ForVault.at(VaultField.ACCOUNT_TEXT, slot, new VaultText(text))).ifPresent(texts::add);
        }
        return texts;
    }

    /** Old accounts keep their slot of the vault, new ones take the next: the same form sent twice takes the same. */
    private List<Integer> slots() {
        int next = accounts.stream().filter(row -> !row.item().isBlank()).mapToInt(AccountsQuestions::slot).max()
                .orElse(-1) + 1;
        var slots = new ArrayList<Integer>();
        for (var row : accounts) {
            slots.add(row.item().isBlank() ? next : slot(row));
            next += row.item().isBlank() && !row.isBlank() ? 1 : 0;
        }
        if (slots.stream().filter(slot -> slot >= 0).distinct().count() < accounts.stream()
                .filter(row -> !row.isBlank()).count()) {
            throw new UnreadableForm("accounts.item");
        }
        return slots;
    }

    private static int slot(AccountInput row) {
        try {
            int slot = Integer.parseInt(row.item());
            if (slot >= 0 && slot < AccountsTold.MOST * 2) {
                return slot;
            }
        } catch (NumberFormatException notOurs) {
            throw new UnreadableForm("accounts.item");
        }
        throw new UnreadableForm("accounts.item");
    }
}
