package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralReason;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of referrals with a move each, put together again. */
final class ReferralRows {

    static final String SELECT = """
            select r.id, r.case_file_id, r.provider_id, r.service, r.urgency, r.way, r.words, l.state, l.told, l.written_by,
                l.written_at, w.why, w.words as why_words
            from casework.referral r join casework.referral_line l on l.referral_id = r.id
            left join casework.referral_reason w on w.referral_id = l.referral_id and w.number = l.number
            """;

    static final String ORDER = " order by r.sent_at desc, r.id, l.number";

    private ReferralRows() {
    }

    /** What is known of one referral so far. */
    private record Parts(CaseFileId file, Referral.Asked asked, List<ReferralLine> lines) {
    }

    static List<Referral> read(JdbcClient.StatementSpec statement) {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id) : parts(row);
            all.put(id, parts);
            parts.lines().add(line(row));
        });
        return all.entrySet().stream().map(one -> new Referral(new ReferralId(one.getKey()), one.getValue().file(),
                one.getValue().asked(), one.getValue().lines())).toList();
    }

    private static Parts parts(ResultSet row) throws SQLException {
        return new Parts(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new Referral.Asked(new ProviderId(row.getObject("provider_id", UUID.class)),
                        new Code(row.getString("service")), ServiceColumns.constant(row, "urgency", Urgency.class),
                        ServiceColumns.constant(row, "way", Way.class), row.getString("words")),
                new ArrayList<>());
    }

    private static ReferralLine line(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return new ReferralLine(ServiceColumns.constant(row, "state", ReferralState.class),
                why == null ? Optional.empty()
                        : Optional.of(new ReferralReason(ReferralReason.Why.valueOf(why), row.getString("why_words"))),
                ServiceColumns.constant(row, "told", ReferralLine.Told.class), ServiceColumns.person(row, "written_by"),
                ServiceColumns.moment(row, "written_at"));
    }
}
