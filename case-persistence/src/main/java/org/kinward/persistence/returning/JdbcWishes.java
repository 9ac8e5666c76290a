package org.kinward.persistence.returning;

import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.returning.wish.Wishes;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What children want: only ever added to. */
@Repository
class JdbcWishes implements Wishes {

    private final JdbcClient casework;

    JdbcWishes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Wish wish) {
        ReturnColumns.kept(casework.sql("""
                insert into casework.return_wish (case_file_id, number, asked_on, alone, wants, words, written_by, written_at)
                values (:file, :number, :on, :alone, :wants, :words, :by, :at) on conflict do nothing
                """).param("file", wish.file().value()).param("number", wish.number().number() + 1)
                .param("on", wish.on()).param("alone", wish.alone()).param("wants", wish.wants().name())
                .param("words", wish.words()).param("by", wish.written().by().value())
                .param("at", ReturnColumns.column(wish.written().at())).update());
    }

    @Override
    @Transactional
    public List<Wish> of(CaseFileId file) {
        return casework
                .sql("select w.* from casework.return_wish w where w.case_file_id = :file order by w.number desc")
                .param("file", file.value())
                .query((row, _) -> new Wish(file, new Revision(row.getLong("number")),
                        row.getObject("asked_on", LocalDate.class), row.getBoolean("alone"),
                        Wish.Wants.valueOf(row.getString("wants")), row.getString("words"),
                        ReturnColumns.written(row, "written")))
                .list();
    }
}
