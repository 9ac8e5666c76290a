package org.kinward.persistence.story;

import java.time.ZoneOffset;

import jakarta.transaction.Transactional;
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
                    by_team_id, written_at)
                select :id, f.id, :kind, :visibleTo, :words, :corrects::uuid, p.id, p.agency_id, p.team_id, :at
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
                .param("by", note.by().value()).param("at", note.at().atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
