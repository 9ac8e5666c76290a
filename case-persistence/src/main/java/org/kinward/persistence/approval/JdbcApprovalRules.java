package org.kinward.persistence.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcApprovalRules implements ApprovalRules {

    private static final String SELECT = """
            select r.number, r.great_from, r.seen_afterwards, r.of_manager, r.seen_within, r.set_by, r.set_at
            from casework.approval_rule r where r.agency_id = any ((select casework.my_agencies())::uuid[])
            order by r.number desc
            """;

    private final JdbcClient casework;

    JdbcApprovalRules(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(rule(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(ApprovalRule.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(rule(row),
                new By(new PersonId(row.getObject("set_by", UUID.class)),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    @Override
    @Transactional
    public void set(ApprovalRule rule, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.approval_rule (agency_id, number, great_from, seen_afterwards, of_manager, seen_within,
                    set_by, set_at)
                select a.id, :number, :greatFrom, coalesce(string_to_array(nullif(:afterwards, ''), ','), '{}'), :ofManager,
                    :within, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("greatFrom", rule.greatFrom().name())
                .param("afterwards", rule.seenAfterwards().stream().map(Enum::name).sorted()
                        .collect(Collectors.joining(",")))
                .param("ofManager", rule.ofManager().name()).param("within", rule.seenWithin())
                .param("by", by.person().value()).param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static ApprovalRule rule(ResultSet row) throws SQLException {
        return new ApprovalRule(DangerLevel.valueOf(row.getString("great_from")),
                Arrays.stream((String[]) row.getArray("seen_afterwards").getArray()).map(SubjectKind::valueOf)
                        .collect(Collectors.toSet()),
                OfManager.valueOf(row.getString("of_manager")), row.getInt("seen_within"));
    }
}
