package org.kinward.persistence.service;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.service.share.Received;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A referral, its moves, and the copy beside it: tables that are only added to. */
@Repository
class JdbcReferrals implements Referrals {

    static final String OF_FILE = ReferralRows.SELECT + "where r.case_file_id = ?" + ReferralRows.ORDER;

    private static final String PROVIDER = "select r.provider_id from casework.referral r where r.id = :id";

    private final JdbcClient casework;
    private final ReferralMoves moves;

    JdbcReferrals(@Qualifier("caseworkJdbc") JdbcClient casework, ReferralMoves moves) {
        this.casework = casework;
        this.moves = moves;
    }

    @Override
    @Transactional
    public void add(Referral sent, Optional<Copy> copy) {
        var asked = sent.asked();
        int kept = casework.sql("""
                insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at,
                    due_at)
                values (:id, :file, :provider, :service, :urgency, :way, :words, :by, :at, :due) on conflict do nothing
                """).param("id", sent.id().value()).param("file", sent.file().value())
                .param("provider", asked.provider().value()).param("service", asked.service().word())
                .param("urgency", asked.urgency().name()).param("way", asked.way().name())
                .param("words", asked.words()).param("by", sent.sent().writer().value())
                .param("at", ServiceColumns.column(sent.sent().at())).param("due", ServiceColumns.column(sent.due()))
                .update();
        if (kept == 1) {
            moves.add(new ReferralMoves.Move(sent.id(), 1, null, PROVIDER), sent.sent());
            copy.ifPresent(one -> copy(sent, one));
        }
    }

    private void copy(Referral sent, Copy copy) {
        part(sent, Received.Part.NUMBER, copy.child().shown(), Optional.empty());
        part(sent, Received.Part.SERVICE, copy.service(), Optional.empty());
        part(sent, Received.Part.ASKED, sent.asked().words(), Optional.empty());
        copy.shared().forEach(shared -> part(sent, Received.Part.valueOf(shared.group().name()), shared.words(),
                Optional.of(copy)));
    }

    /** Number, service and what is asked end with the referral; what consent covers also with the consent. */
    private void part(Referral sent, Received.Part part, String words, Optional<Copy> covered) {
        casework.sql("""
                insert into casework.referral_share (referral_id, provider_id, part, words, sent_at, due_at, until_at)
                values (:id, :provider, :part, :words, :at, :due, :until)
                """).param("id", sent.id().value()).param("provider", sent.asked().provider().value())
                .param("part", part.name()).param("words", words)
                .param("at", ServiceColumns.column(sent.sent().at())).param("due", ServiceColumns.column(sent.due()))
                .param("until", covered.flatMap(Copy::until).map(ServiceColumns::column).orElse(null)).update();
    }

    @Override
    @Transactional
    public Optional<Referral> find(ReferralId id) {
        return ReferralRows.read(casework.sql(ReferralRows.SELECT + "where r.id = ?" + ReferralRows.ORDER)
                .param(id.value())).stream().findFirst();
    }

    @Override
    @Transactional
    public List<Referral> of(CaseFileId file) {
        return ReferralRows.read(casework.sql(OF_FILE).param(file.value()));
    }

    @Override
    @Transactional
    public List<CopiedWords> copied(ReferralId id) {
        return casework.sql("""
                select s.part, s.words, s.until_at, s.ended_at from casework.referral_share s
                where s.referral_id = ? and s.part not in ('NUMBER', 'SERVICE', 'ASKED')
                order by array_position(array['WHO_THE_CHILD_IS', 'WHERE_THE_CHILD_IS', 'FAMILY', 'HEALTH', 'WHAT_HAPPENED',
                    'SCHOOL_AND_WORK', 'PAPERS', 'HELP_GIVEN'], s.part)
                """).param(id.value()).query((row, _) -> new CopiedWords(
                new Shared(ServiceColumns.constant(row, "part", DataGroup.class), row.getString("words")),
                ServiceColumns.perhaps(row, "until_at"), ServiceColumns.perhaps(row, "ended_at"))).list();
    }

    @Override
    @Transactional
    public void move(Referral seen, ReferralLine line) {
        moves.add(new ReferralMoves.Move(seen.id(), seen.revision().number() + 1, seen.state(), PROVIDER), line);
    }
}
