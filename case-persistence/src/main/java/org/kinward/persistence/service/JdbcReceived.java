package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.saving.Revision;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.share.Received;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads copies and where they stand; whatever else there is, the fence shows a provider's account nothing of it. */
@Repository
class JdbcReceived implements Received {

    static final String OPEN = """
            select s.referral_id, s.part, s.words, s.sent_at, s.due_at, l.state, l.number
            from casework.referral_share h join casework.referral_share s on s.referral_id = h.referral_id
            join lateral (select n.state, n.number from casework.referral_line n where n.referral_id = h.referral_id
                order by n.number desc limit 1) l on true
            where h.provider_id = (select casework.my_provider()) and h.part = 'NUMBER'
            """;

    private static final String ORDER = """
             order by s.due_at, s.referral_id, array_position(array['NUMBER', 'SERVICE', 'ASKED', 'WHO_THE_CHILD_IS',
                'WHERE_THE_CHILD_IS', 'FAMILY', 'HEALTH', 'WHAT_HAPPENED', 'SCHOOL_AND_WORK', 'PAPERS', 'HELP_GIVEN'], s.part)
            """;

    private static final int PARTS = Part.values().length;

    private final JdbcClient casework;
    private final ReferralMoves moves;

    JdbcReceived(@Qualifier("caseworkJdbc") JdbcClient casework, ReferralMoves moves) {
        this.casework = casework;
        this.moves = moves;
    }

    @Override
    @Transactional
    public List<One> open() {
        return read(casework.sql(OPEN + ORDER + " limit :most").param("most", MOST * PARTS)).stream().limit(MOST)
                .toList();
    }

    @Override
    @Transactional
    public Optional<One> find(ReferralId id) {
        return read(casework.sql(OPEN + " and h.referral_id = :id" + ORDER).param("id", id.value())).stream()
                .findFirst();
    }

    @Override
    @Transactional
    public void answer(One seen, ReferralLine line) {
        moves.add(new ReferralMoves.Move(seen.id(), seen.revision().number() + 1, seen.standing().state(),
                "select casework.my_provider()"), line);
    }

    private static List<One> read(JdbcClient.StatementSpec statement) {
        var all = new LinkedHashMap<UUID, One>();
        statement.query(row -> {
            var id = row.getObject("referral_id", UUID.class);
            var words = new ArrayList<Words>();
            Optional.ofNullable(all.get(id)).ifPresent(one -> words.addAll(one.words()));
            words.add(new Words(ServiceColumns.constant(row, "part", Part.class), row.getString("words")));
            all.put(id, new One(new ReferralId(id), words, standing(row), new Revision(row.getLong("number"))));
        });
        return List.copyOf(all.values());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(ServiceColumns.constant(row, "state", ReferralState.class),
                ServiceColumns.moment(row, "sent_at"), ServiceColumns.moment(row, "due_at"));
    }
}
