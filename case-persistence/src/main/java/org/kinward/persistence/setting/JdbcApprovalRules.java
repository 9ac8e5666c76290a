package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.risk.DangerLevel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is approved before, and what is seen afterwards. */
@Repository
class JdbcApprovalRules extends JdbcAgencySetting<ApprovalRule> implements ApprovalRules {

    JdbcApprovalRules(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.approval_rule", ApprovalRule.SHIPPED);
    }

    @Override
    ApprovalRule read(ResultSet row) throws SQLException {
        return new ApprovalRule(DangerLevel.valueOf(row.getString("great_from")),
                Arrays.stream((String[]) row.getArray("seen_afterwards").getArray()).map(SubjectKind::valueOf)
                        .collect(Collectors.toSet()),
                OfManager.valueOf(row.getString("of_manager")), row.getInt("seen_within"));
    }

    @Override
    List<Column> columns(ApprovalRule value) {
        return List.of(new Column("great_from", value.greatFrom().name()),
                new Column("seen_afterwards",
                        value.seenAfterwards().stream().map(Enum::name).sorted().toArray(String[]::new)),
                new Column("of_manager", value.ofManager().name()), new Column("seen_within", value.seenWithin()));
    }
}
