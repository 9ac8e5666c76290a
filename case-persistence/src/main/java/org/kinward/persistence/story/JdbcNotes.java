package org.kinward.persistence.story;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.story.Note;
import org.kinward.core.story.NoteId;
import org.kinward.core.story.Notes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes are only ever added, so there is no row to change: one statement, behind the fence of the case file. */
@Repository
class JdbcNotes implements Notes {

    private final JdbcClient casework;

    JdbcNotes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Note note) {
        return casework.sql("""
                insert into casework.note (id, case_file_id, kind, visible_to, words, corrects, written_by, by_agency_id,
                    by_team_id, written_at, paper_told_on, paper_told_at, paper_since, paper_told_to, paper_told_role, paper_why)
                select :id, f.id, :kind, :visibleTo, :words, :corrects::uuid, p.id, p.agency_id, p.team_id, :at,
                    :toldOn::date, :toldAt::timestamptz, :since::timestamptz, :toldTo::uuid, :toldRole, :why
                from casework.case_file f, account.person p
                where f.id = :file and p.id = :by
                    and (f.worker_id = p.id or f.intake_id = any ((select casework.my_covered())::uuid[])
                        or f.place_id = any ((select casework.my_managed_places())::uuid[]))
                    and (:corrects::uuid is null or exists (select from casework.note n where n.id = :corrects::uuid
                        and n.case_file_id = f.id))
                """).param("id", note.id().value()).param("file", note.file().value())
                .param("kind", note.said().kind().name()).param("visibleTo", note.said().visibleTo().name())
                .param("words", note.said().text().words())
                .param("corrects", note.corrects().map(NoteId::value).orElse(null))
                .param("by", note.by().value()).param("at", note.at().atOffset(ZoneOffset.UTC))
                .params(columns(note.said().paper())).update() == 1;
    }

    /** Without a paper every column is empty. */
    private static Map<String, @Nullable Object> columns(Optional<FromPaper> paper) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("toldOn", paper.map(one -> one.told().on()).orElse(null));
        columns.put("toldAt", paper.flatMap(one -> one.told().at()).map(Timestamp::from).orElse(null));
        columns.put("since", paper.map(one -> Timestamp.from(one.told().since())).orElse(null));
        columns.put("toldTo", paper.flatMap(one -> one.to().colleague()).map(PersonId::value).orElse(null));
        columns.put("toldRole", paper.flatMap(one -> one.to().stranger()).map(Enum::name).orElse(null));
        columns.put("why", paper.map(one -> one.why().name()).orElse(null));
        return columns;
    }
}
