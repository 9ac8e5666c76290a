package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shared and what was found about it: two tables that are only added to. */
@Repository
class JdbcEmergencies implements Emergencies {

    private static final String SELECT = """
            select e.id, e.case_file_id, e.reason, e.office_kind, e.office, e.data_groups, e.decided_by, e.second_function,
                e.second_person, e.decided_at, e.ends_at, e.tell_child_by, r.finding, r.words, r.reviewed_by, r.reviewed_at,
                t.told_by, t.told_at, t.said
            from casework.emergency e left join casework.emergency_review r on r.emergency_id = e.id
            left join casework.emergency_told t on t.emergency_id = e.id
            """;

    private final JdbcClient casework;

    JdbcEmergencies(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Emergency.Waiting emergency) {
        var shared = emergency.shared();
        var decided = emergency.decided();
        casework.sql("""
                insert into casework.emergency (id, case_file_id, reason, office_kind, office, data_groups, decided_by,
                    second_function, second_person, decided_at, ends_at, tell_child_by)
                values (:id, :file, :reason, :officeKind, :office, string_to_array(:groups, ','), :by, :second,
                    :person::uuid, :at, :ends, :tell::timestamptz)
                on conflict (id) do nothing
                """).param("id", emergency.id().value()).param("file", emergency.file().value())
                .param("reason", shared.reason().name()).param("officeKind", shared.with().kind().name())
                .param("office", shared.with().office()).param("groups", Words.joined(shared.groups()))
                .param("by", decided.by().value()).param("second", Words.name(function(decided)))
                .param("person", decided.second().flatMap(Emergency.Second::person).map(PersonId::value).orElse(null))
                .param("at", Words.column(decided.at())).param("ends", Words.column(decided.until()))
                .param("tell", decided.tellChildBy().map(Words::column).orElse(null)).update();
    }

    @Override
    @Transactional
    public Optional<Emergency> find(EmergencyId id) {
        return casework.sql(SELECT + "where e.id = :id").param("id", id.value())
                .query((row, _) -> emergency(row)).optional();
    }

    @Override
    @Transactional
    public List<Emergency> of(CaseFileId file) {
        return casework.sql(SELECT + "where e.case_file_id = :file order by e.decided_at desc, e.id")
                .param("file", file.value()).query((row, _) -> emergency(row)).list();
    }

    @Override
    @Transactional
    public boolean review(Emergency.Reviewed reviewed) {
        var review = reviewed.review();
        return casework.sql("""
                insert into casework.emergency_review (emergency_id, finding, words, reviewed_by, reviewed_at)
                values (:id, :finding, :words, :by, :at) on conflict do nothing
                """).param("id", reviewed.id().value()).param("finding", review.finding().name())
                .param("words", review.words()).param("by", review.by().value())
                .param("at", Words.column(review.at())).update() == 1;
    }

    @Override
    @Transactional
    public boolean tell(EmergencyId id, Emergency.Told told) {
        return casework.sql("""
                insert into casework.emergency_told (emergency_id, said, told_by, told_at) values (:id, :said, :by, :at)
                on conflict do nothing
                """).param("id", id.value()).param("said", told.said()).param("by", told.by().value())
                .param("at", Words.column(told.at())).update() == 1;
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        var shared = new Emergency.Shared(Words.needed(row, "reason", EmergencyReason.class),
                new Recipient(Words.needed(row, "office_kind", RecipientKind.class), row.getString("office")),
                Words.several(row, "data_groups", DataGroup.class));
        var decided = new Emergency.Decided(new PersonId(row.getObject("decided_by", UUID.class)),
                Words.one(row, "second_function", ProfessionalFunction.class).map(second(row)),
                Words.moment(row, "decided_at").orElseThrow(), Words.moment(row, "ends_at").orElseThrow(),
                Words.moment(row, "tell_child_by"));
        var waiting = new Emergency.Waiting(new EmergencyId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), shared, decided, told(row));
        var finding = Words.one(row, "finding", Emergency.Finding.class);
        return finding.isEmpty() ? waiting : waiting.reviewed(review(row, finding.get()));
    }

    private static @Nullable ProfessionalFunction function(Emergency.Decided decided) {
        return decided.second().map(Emergency.Second::function).orElse(null);
    }

    private static Function<ProfessionalFunction, Emergency.Second> second(ResultSet row) throws SQLException {
        var person = Optional.ofNullable(row.getObject("second_person", UUID.class)).map(PersonId::new);
        return function -> new Emergency.Second(function, person);
    }

    private static Optional<Emergency.Told> told(ResultSet row) throws SQLException {
        var by = row.getObject("told_by", UUID.class);
        return by == null ? Optional.empty()
                : Optional.of(new Emergency.Told(new PersonId(by), Words.moment(row, "told_at").orElseThrow(),
                        row.getString("said")));
    }

    private static Emergency.Review review(ResultSet row, Emergency.Finding finding) throws SQLException {
        return new Emergency.Review(new PersonId(row.getObject("reviewed_by", UUID.class)),
                Words.moment(row, "reviewed_at").orElseThrow(), finding, row.getString("words"));
    }
}
