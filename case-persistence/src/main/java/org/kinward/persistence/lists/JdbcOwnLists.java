package org.kinward.persistence.lists;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.ListChange;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row a change and a row a changed line, only ever added; the newest row of a code holds. */
@Repository
class JdbcOwnLists implements OwnLists {

    private final JdbcClient casework;
    private final OwnRows rows;
    private final PastRows past;

    JdbcOwnLists(@Qualifier("caseworkJdbc") JdbcClient casework, OwnRows rows, PastRows past) {
        this.casework = casework;
        this.rows = rows;
        this.past = past;
    }

    @Override
    @Transactional
    public Map<CodeList, List<OwnLine>> all(AgencyId agency) {
        return rows.of(EnumSet.allOf(CodeList.class), agency);
    }

    /** The revision is read first: what is read after it is at least as new, and a save over it is then refused. */
    @Override
    @Transactional
    public OwnList of(CodeList list, AgencyId agency) {
        var revision = casework.sql("""
                select coalesce(max(number), 0) from casework.agency_list where agency_id = :agency and list = :list
                """).param("agency", agency.value()).param("list", list.name()).query(Long.class).single();
        return new OwnList(list, new Revision(revision), rows.of(List.of(list), agency).getOrDefault(list, List.of()));
    }

    @Override
    @Transactional
    public void keep(CodeList list, AgencyId agency, Kept kept) {
        int added = casework.sql("""
                insert into casework.agency_list (agency_id, list, number, changed_by, changed_at)
                select :agency, :list, :seen + 1, :by, :at::timestamptz where :seen = (select coalesce(max(number), 0)
                    from casework.agency_list where agency_id = :agency and list = :list)
                on conflict do nothing
                """).param("agency", agency.value()).param("list", list.name()).param("seen", kept.seen().number())
                .param("by", kept.by().person().value()).param("at", kept.by().at().atOffset(ZoneOffset.UTC)).update();
        if (added == 0) {
            throw new StaleRevision();
        }
        kept.lines().forEach(line -> keep(line, list, agency, kept.seen().number() + 1));
    }

    private void keep(OwnLine line, CodeList list, AgencyId agency, long number) {
        var words = line.words();
        casework.sql("""
                insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words,
                    heading, is_own_words, is_retired)
                select :agency, :list, :code, :number, :place, :english, :french, :words::text[], :heading,
                    not exists (select from casework.shipped_code s where s.list = :list and s.code = :code
                        and s.english = :english and s.french = :french and s.local_words = :words::text[]), :retired
                """).param("agency", agency.value()).param("list", list.name()).param("code", line.code().word())
                .param("number", number).param("place", line.place()).param("english", words.english())
                .param("french", words.french()).param("words", words.localWords().toArray(String[]::new))
                .param("heading", line.heading()).param("retired", line.isRetired()).update();
    }

    @Override
    @Transactional
    public List<ListChange> history(CodeList list, AgencyId agency, long below, int most) {
        return past.of(list, agency, new PastRows.Page(below, most));
    }
}
