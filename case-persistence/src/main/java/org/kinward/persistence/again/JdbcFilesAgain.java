package org.kinward.persistence.again;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.again.FileAgain;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file of a child follows which, and what was known of the one before: two tables that are only added to. */
@Repository
class JdbcFilesAgain implements FilesAgain {

    private final JdbcClient casework;

    JdbcFilesAgain(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(FileAgain file) {
        var before = file.before();
        var added = casework.sql("""
                insert into casework.file_again (intake_id, child_id, earlier_file_id, first_intake_id, first_reference,
                    agency_id, place_id, opened_by, opened_at)
                select i.id, :child, :earlier, :first, :number, i.agency_id, i.place_id, :by, :at
                from casework.intake i where i.id = :intake on conflict do nothing
                """).param("intake", file.intake().value()).param("child", before.child().value())
                .param("earlier", before.earlier().value()).param("first", before.first().intake().value())
                .param("number", before.first().number().symbols()).param("by", file.by().value())
                .param("at", column(file.at())).update() == 1;
        if (added) {
            known(file);
        }
        return added;
    }

    private void known(FileAgain file) {
        var seen = file.why() instanceof FileAgain.Why.TraffickedAgain again ? again : null;
        var words = file.why() instanceof FileAgain.Why.CameBack(var said) ? said : null;
        casework.sql("""
                insert into casework.file_again_known (intake_id, cause, sighting_id, transfer_id, happened_on, words,
                    closed_at, reasons, left_open)
                values (:intake, :cause, :sighting::uuid, :transfer::uuid, :on::date, :words::text, :closed,
                    coalesce(string_to_array(nullif(:reasons, ''), ','), '{}'),
                    coalesce(string_to_array(nullif(:open, ''), ','), '{}'))
                """).param("intake", file.intake().value()).param("cause", cause(file.why()))
                .param("transfer", file.why() instanceof FileAgain.Why.Transferred(var id) ? id.toString() : null)
                .param("sighting", seen == null ? null : seen.sighting().value().toString())
                .param("on", seen == null ? null : seen.on().toString()).param("words", words)
                .param("closed", column(file.left().closedAt())).param("reasons", joined(file.left().reasons()))
                .param("open", joined(file.left().open())).update();
    }

    private static String cause(FileAgain.Why why) {
        return switch (why) {
            case FileAgain.Why.CameBack _ -> "CAME_BACK";
            case FileAgain.Why.TraffickedAgain _ -> "TRAFFICKED_AGAIN";
            case FileAgain.Why.Transferred _ -> "TRANSFERRED";
        };
    }

    @Override
    @Transactional
    public Optional<IntakeId> after(CaseFileId earlier) {
        return casework.sql("select intake_id from casework.file_again where earlier_file_id = :file")
                .param("file", earlier.value()).query(UUID.class).optional().map(IntakeId::new);
    }

    @Override
    @Transactional
    public Optional<FileAgain> of(IntakeId file) {
        return casework.sql("""
                select a.intake_id, a.child_id, a.earlier_file_id, a.first_intake_id, a.first_reference, a.opened_by,
                    a.opened_at, k.sighting_id, k.transfer_id, k.happened_on, k.words, k.closed_at, k.reasons, k.left_open
                from casework.file_again a join casework.file_again_known k on k.intake_id = a.intake_id
                where a.intake_id = :intake
                """).param("intake", file.value()).query((row, _) -> read(row)).optional();
    }

    @Override
    @Transactional
    public FileAgain.First firstOf(CaseFile file) {
        return casework
                .sql("select first_intake_id, first_reference from casework.file_again where intake_id = :intake")
                .param("intake", file.intake().value()).query((row, _) -> first(row)).optional()
                .orElseGet(() -> new FileAgain.First(file.intake(), file.reference()));
    }

    private static FileAgain read(ResultSet row) throws SQLException {
        var before = new FileAgain.Before(new CaseFileId(row.getObject("earlier_file_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)), first(row));
        var left = new FileAgain.LeftBehind(moment(row, "closed_at"), codes(row, "reasons"), codes(row, "left_open"));
        return new FileAgain(new IntakeId(row.getObject("intake_id", UUID.class)), before, why(row), left,
                new PersonId(row.getObject("opened_by", UUID.class)), moment(row, "opened_at"));
    }

    private static FileAgain.Why why(ResultSet row) throws SQLException {
        var sighting = row.getObject("sighting_id", UUID.class);
        var transfer = row.getObject("transfer_id", UUID.class);
        if (transfer != null) {
            return new FileAgain.Why.Transferred(transfer);
        }
        return sighting == null ? new FileAgain.Why.CameBack(row.getString("words"))
                : new FileAgain.Why.TraffickedAgain(new SightingId(sighting),
                        row.getObject("happened_on", LocalDate.class));
    }

    private static FileAgain.First first(ResultSet row) throws SQLException {
        return new FileAgain.First(new IntakeId(row.getObject("first_intake_id", UUID.class)),
                new ReferenceNumber(row.getString("first_reference")));
    }

    private static List<Code> codes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(Code::new).toList();
    }

    private static String joined(List<Code> codes) {
        return codes.stream().map(Code::word).collect(Collectors.joining(","));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
