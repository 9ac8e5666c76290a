package org.kinward.persistence.lists;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Between two local words; no word has it. */
    private static final String BETWEEN = "\u001F";

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
        var asked = list == CodeList.DISTRICT ? List.of(list, CodeList.REGION) : List.of(list);
        var read = rows.of(asked, agency);
        var regions = list == CodeList.DISTRICT ? read.getOrDefault(CodeList.REGION, List.of()) : List.<OwnLine>of();
        return new OwnList(list, new Revision(revision), read.getOrDefault(list, List.of()), regions.stream()
                .filter(line -> !line.isOther()).map(OwnLine::code).collect(Collectors.toUnmodifiableSet()));
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
        if (!kept.lines().isEmpty()) {
            keep(kept.lines(), list, agency, kept.seen().number() + 1);
        }
    }

    /** A file can change thousands: they go in one statement. */
    private void keep(List<OwnLine> lines, CodeList list, AgencyId agency, long number) {
        casework.sql("""
                insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words,
                    heading, is_own_words, is_retired)
                select :agency, :list, n.code, :number, n.place::integer, n.english, n.french, n.words, n.heading,
                    not exists (select from casework.shipped_code s where s.list = :list and s.code = n.code
                        and s.english = n.english and s.french = n.french and s.local_words = n.words),
                    n.retired::boolean
                from (select u.code, u.place, u.english, u.french, string_to_array(u.words, chr(31)) as words,
                        u.heading, u.retired
                    from unnest(:codes::text[], :places::text[], :english::text[], :french::text[], :words::text[],
                        :headings::text[], :retired::text[]) as u (code, place, english, french, words, heading,
                        retired)) n
                """).param("agency", agency.value()).param("list", list.name()).param("number", number)
                .params(Map.of("codes", each(lines, line -> line.code().word()),
                        "places", each(lines, line -> Integer.toString(line.place())),
                        "english", each(lines, line -> line.words().english()),
                        "french", each(lines, line -> line.words().french()),
                        "words", each(lines, line -> String.join(BETWEEN, line.words().localWords())),
                        "headings", each(lines, OwnLine::heading),
                        "retired", each(lines, line -> Boolean.toString(line.isRetired()))))
                .update();
    }

    private static String[] each(List<OwnLine> lines, Function<OwnLine, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }

    @Override
    @Transactional
    public List<ListChange> history(CodeList list, AgencyId agency, long below, int most) {
        return past.of(list, agency, new PastRows.Page(below, most));
    }
}
