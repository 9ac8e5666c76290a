package org.kinward.reporting.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches the trail for the auditor of one agency: what its people did, and who failed to sign in as one of them. */
@Repository
public class TrailSearches {

    /**
     * A refused sign-in has nobody who acted; it names the account it was tried on. What did not prove itself, and
     * that a copy was restored, belongs to no agency and names nobody: every auditor sees it.
     */
    private static final String OF_AGENCY = """
            (p.agency_id = :agency or (t.person_id is null
                and t.subjects && array(select m.id from account.person m where m.agency_id = :agency))
                or t.action in ('TASK_NOT_PROVED', 'ENTRY_NOT_PROVED', 'COPY_RESTORED'))""";
    private static final String OF_PERSON = """
            (t.person_id = :person or (t.person_id is null and t.subjects && array[:person]))""";

    private final JdbcClient reader;
    private final TransactionTemplate transaction;

    TrailSearches(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager) {
        this.reader = reader;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** One page of what was asked for, the newest first. */
    public TrailPage page(TrailAsked asked) {
        return Objects.requireNonNull(transaction.execute(_ -> sql(asked).page(reader, asked.most())));
    }

    /** Everybody who works or worked for the agency, by name; also those who have been shut out. */
    public List<TrailPerson> people(AgencyId agency) {
        return Objects.requireNonNull(transaction.execute(_ -> reader
                .sql("select p.id, p.name from account.person p where p.agency_id = ? order by p.name, p.id")
                .param(agency.value())
                .query((row, _) -> new TrailPerson(new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name")))
                .list()));
    }

    private static TrailSql sql(TrailAsked asked) {
        var sql = new TrailSql()
                .where("t.written_at >= :from", "from", asked.period().from().atOffset(ZoneOffset.UTC))
                .where("t.written_at < :until", "until", asked.period().until().atOffset(ZoneOffset.UTC))
                .where(OF_AGENCY, "agency", asked.agency().value());
        asked.person().ifPresent(person -> sql.where(OF_PERSON, "person", person.value()));
        asked.subject()
                .ifPresent(subject -> sql.where("t.subjects && :subjects::uuid[]", "subjects", new UUID[]{subject}));
        asked.kind().ifPresent(kind -> sql.where("t.action = any (:actions::text[])", "actions",
                kind.actions().stream().map(AuditAction::name).toArray(String[]::new)));
        return sql.behind(asked.behind());
    }
}
