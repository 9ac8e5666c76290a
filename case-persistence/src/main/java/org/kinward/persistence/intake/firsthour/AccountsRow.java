package org.kinward.persistence.intake.firsthour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.Escort;

/** Page 7: who has interviewed the child; the accounts are rows of first_hour_account. */
@Entity
@Table(schema = "casework", name = "first_hour_accounts")
class AccountsRow extends FirstHourRow {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> interviewedBy;
    private String interviewedByStanding = NOT_ASKED_YET;
    @ElementCollection
    @CollectionTable(schema = "casework", name = "first_hour_account", joinColumns = @JoinColumn(name = "intake_id"))
    @OrderBy("item")
    private List<AccountRow> accounts = new ArrayList<>();

    static AccountsRow of(AccountsTold page) {
        var row = new AccountsRow();
        row.take(page);
        row.interviewedBy = names(page.interviewedBy());
        row.interviewedByStanding = standing(page.interviewedBy());
        page.accounts().forEach(account -> row.accounts.add(AccountRow.of(account)));
        return row;
    }

    @Override
    AccountsTold toPage() {
        return new AccountsTold(head(), accounts.stream().map(AccountRow::toAccount).toList(),
                constants(AccountsTold.Interviewer.class, interviewedBy, interviewedByStanding));
    }

    /** One account; its words are in the vault. */
    @Embeddable
    static class AccountRow {

        private int item;
        private String toldBy = "";
        private LocalDate toldOn = LocalDate.EPOCH;
        private String toldHow = "";
        @JdbcTypeCode(SqlTypes.ARRAY)
        private List<String> about = new ArrayList<>();

        static AccountRow of(AccountsTold.Account account) {
            var row = new AccountRow();
            row.item = account.item();
            row.toldBy = account.by().name();
            row.toldOn = account.on();
            row.toldHow = account.how().name();
            row.about = account.about().stream().sorted().map(Enum::name).toList();
            return row;
        }

        AccountsTold.Account toAccount() {
            return new AccountsTold.Account(Escort.HowCame.valueOf(toldBy), toldOn,
                    AccountsTold.ToldHow.valueOf(toldHow),
                    about.stream().map(AccountsTold.ToldAbout::valueOf).collect(Collectors.toUnmodifiableSet()), item);
        }
    }
}
