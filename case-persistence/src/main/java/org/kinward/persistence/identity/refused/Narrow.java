package org.kinward.persistence.identity.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.identity.VaultField;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The connection on which the program itself looks at narrow records. */
@Component("narrowRecords")
record Narrow(@Qualifier("jobsJdbc") JdbcClient jobs,
        @Qualifier("jobsTransactions") PlatformTransactionManager asJobs) {

    private static final int PAGE = 500;

    /** What a page keeps in the vault, of the pages that are closed; the others stay open whatever the child says. */
    static final Map<String, Set<VaultField>> CLOSED = new TreeMap<>(Map.of(
            "first_hour_accounts", Set.of(VaultField.ACCOUNT_TEXT),
            "first_days_own_names", Set.of(VaultField.GIVEN_NAME, VaultField.FAMILY_NAME, VaultField.NICKNAME,
                    VaultField.OTHER_SPELLING, VaultField.CHILD_PHONE),
            "first_days_origin", Set.of(VaultField.PRECISE_ADDRESS),
            "first_days_ethnicity", Set.of(VaultField.ETHNIC_GROUP),
            "first_days_household", Set.of(VaultField.RELATIVE_NAME),
            "first_days_papers_held", Set.of(VaultField.IDENTITY_PAPER)));

    private static final String NARROW = """
            select t.intake_id, %s from casework.first_hour_told t
            where t.response = 'DOES_NOT_AGREE' and t.intake_id > :last order by t.intake_id limit :most
            """.formatted(CLOSED.keySet().stream()
            .map(page -> "coalesce((select p.version + 1 from casework." + page
                    + " p where p.intake_id = t.intake_id), 0) as " + page)
            .collect(Collectors.joining(", ")));

    /** Up to which save casework knows what a field of a child holds. */
    record Known(UUID child, VaultField field, long revision) {
    }

    /** How many suspected persons somebody has written about, as casework knows. */
    record Noted(UUID child, UUID by, long number) {
    }

    List<List<Known>> after(UUID last) {
        return in(jobs.sql(NARROW).param("last", last).param("most", PAGE).query((row, _) -> known(row)));
    }

    List<Noted> noted(List<UUID> children) {
        return in(jobs.sql("""
                select intake_id, written_by, count(*) as number from casework.suspect_noted
                where intake_id in (:children) group by intake_id, written_by
                """).param("children", children).query((row, _) -> new Noted(
                row.getObject("intake_id", UUID.class), row.getObject("written_by", UUID.class),
                row.getLong("number"))));
    }

    private <T> List<T> in(JdbcClient.MappedQuerySpec<T> asked) {
        return Objects.requireNonNull(new TransactionTemplate(asJobs).execute(_ -> asked.list()));
    }

    private static List<Known> known(ResultSet row) throws SQLException {
        var child = row.getObject("intake_id", UUID.class);
        var known = new ArrayList<Known>();
        for (var page : CLOSED.entrySet()) {
            var revision = row.getLong(page.getKey());
            page.getValue().forEach(field -> known.add(new Known(child, field, revision)));
        }
        return known;
    }
}
