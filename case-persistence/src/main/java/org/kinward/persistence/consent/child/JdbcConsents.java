package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A use and all that was said to it in one statement: what holds now is what comes out when it is read in order. */
@Repository
class JdbcConsents implements Consents {

    private static final String SELECT = """
            select c.id, c.case_file_id, c.kind, c.service, c.office_kind, c.office, c.data_groups, c.until_on,
                c.family_member, c.contact_by, c.contact_says, c.extra_use, c.added_at, s.*
            from casework.consent c left join casework.consent_said s on s.consent_id = c.id
            """;

    private final JdbcClient casework;

    JdbcConsents(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public ConsentId add(Consent first, PersonId by) {
        casework.sql("""
                insert into casework.consent (id, case_file_id, kind, service, office_kind, office, data_groups, until_on,
                    family_member, contact_by, contact_says, extra_use, use_key, added_by, added_at)
                values (:id, :file, :kind, :service, :officeKind, :office, string_to_array(:groups, ','), :until::date,
                    :member, :contactBy, string_to_array(:says, ','), :extra, :key, :by, :at)
                on conflict do nothing
                """).params(UseColumns.of(first.use())).param("id", first.id().value())
                .param("file", first.file().value()).param("by", by.value())
                .param("key", first.use().key()).param("at", Words.column(first.addedAt())).update();
        return new ConsentId(casework.sql("""
                select id from casework.consent where case_file_id = :file and use_key = :key
                """).param("file", first.file().value()).param("key", first.use().key()).query(UUID.class).single());
    }

    @Override
    @Transactional
    public Optional<Consent> find(ConsentId id) {
        return together(casework.sql(SELECT + "where c.id = :id order by s.number").param("id", id.value())).stream()
                .findFirst();
    }

    @Override
    @Transactional
    public List<Consent> of(CaseFileId file) {
        return together(casework.sql(SELECT + "where c.case_file_id = :file order by c.added_at, c.id, s.number")
                .param("file", file.value()));
    }

    @Override
    @Transactional
    public void say(Consent seen, Said said) {
        int kept = casework.sql("""
                insert into casework.consent_said (consent_id, number, whose, state, asked_on, statement_id, language,
                    interpreter, explained, said_back, line, given_by, answerer, functions, cannot_because, try_again_at,
                    told_to_stop, erase, erase_what, decided_with, decided_because, decided_view, childs_view,
                    answerer_line, sound_id, written_by, written_at)
                values (:id, :number, :whose, :state, :askedOn::date, :statement::uuid, :language, :interpreter, :explained,
                    :saidBack, :line, :givenBy, :answerer, string_to_array(:functions, ','), :cannot, :again::timestamptz,
                    string_to_array(:stop, E'\\n'), :erase, :eraseWhat, :decided, :because, :decidedView,
                    :childsView, :answererLine::integer, :sound::uuid, :by, :at)
                on conflict do nothing
                """).params(SaidColumns.of(said)).param("id", seen.id().value())
                .param("number", seen.revision().number() + 1).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public List<Said> history(ConsentId id) {
        return casework.sql("select * from casework.consent_said where consent_id = :id order by number desc")
                .param("id", id.value()).query((row, _) -> SaidColumns.said(row)).list();
    }

    private static List<Consent> together(JdbcClient.StatementSpec statement) {
        var consents = new LinkedHashMap<UUID, Consent>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var before = consents.containsKey(id) ? consents.get(id) : first(row);
            consents.put(id,
                    row.getString("whose") == null ? before : before.after(SaidColumns.said(row), row.getLong("turn")));
        });
        return new ArrayList<>(consents.values());
    }

    private static Consent first(ResultSet row) throws SQLException {
        return Consent.first(new ConsentId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), UseColumns.use(row),
                Words.moment(row, "added_at").orElseThrow());
    }
}
