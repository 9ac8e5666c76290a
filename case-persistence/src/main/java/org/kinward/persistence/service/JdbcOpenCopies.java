package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.share.OpenCopies;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words that consent has to cover, as long as their referral is open. */
@Repository
class JdbcOpenCopies implements OpenCopies {

    private final JdbcClient casework;

    JdbcOpenCopies(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<OpenCopy> openOf(CaseFileId file) {
        return casework.sql("""
                select r.id, r.sent_at, p.kind, p.name, array_agg(s.part) as parts
                from casework.referral r join casework.provider p on p.id = r.provider_id
                join casework.referral_share s on s.referral_id = r.id
                where r.case_file_id = ? and s.ended_at is null and s.part not in ('NUMBER', 'SERVICE', 'ASKED')
                    and not exists (select from casework.referral_line l where l.referral_id = r.id
                        and l.state in ('DECLINED', 'DELIVERED', 'NOT_DELIVERED'))
                group by r.id, p.id
                """).param(file.value()).query((row, _) -> copy(row)).list();
    }

    private static OpenCopy copy(ResultSet row) throws SQLException {
        return new OpenCopy(new ReferralId(row.getObject("id", UUID.class)),
                new Recipient(ServiceColumns.constant(row, "kind", RecipientKind.class), row.getString("name")),
                ServiceColumns.names(row, "parts").stream().map(DataGroup::valueOf).collect(Collectors.toSet()),
                ServiceColumns.moment(row, "sent_at"));
    }

    @Override
    @Transactional
    public void keepOnly(ReferralId referral, Covered covered, Instant now) {
        casework.sql("""
                update casework.referral_share set
                    ended_at = case when part = any (string_to_array(:groups, ';')) then null else :now::timestamptz end,
                    until_at = case when part = any (string_to_array(:groups, ';')) then least(until_at, :until::timestamptz)
                        else until_at end
                where referral_id = :id and ended_at is null and part not in ('NUMBER', 'SERVICE', 'ASKED')
                """).param("groups", ServiceColumns.joined(covered.groups().stream().map(Enum::name).toList()))
                .param("now", ServiceColumns.column(now)).param("id", referral.value())
                .param("until", covered.until().map(ServiceColumns::column).orElse(null)).update();
    }
}
