package org.kinward.persistence.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.RecordDimension;

/** The statements that write records. What a record says is worked out by the views of the schema, here it is moved. */
final class RecordSql {

    private static final String RETURNED = "returned_month";
    private static final List<String> SAYS = Stream.concat(
            Stream.of("place", "opened_month", "closed_month", "birth_earliest", "birth_latest", "estimated", RETURNED),
            Arrays.stream(RecordDimension.values()).map(RecordDimension::column)).toList();
    private static final Set<String> LATER = Stream.concat(Stream.of(RETURNED), Arrays.stream(RecordDimension.values())
            .filter(RecordDimension::isLater).map(RecordDimension::column)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DAYS = Set.of("birth_earliest", "birth_latest");
    private static final String COLUMNS = String.join(", ", SAYS);

    private static final String FILES = """
            from statistics.known_file k join statistics.file_now o on o.case_file_id = k.case_file_id
            join statistics.file_since s on s.case_file_id = k.case_file_id
            join statistics.known_child c on c.child_id = o.child_id
            """;
    private static final String INSERT = "insert into statistics.record (record_id, agency_id, from_snapshot, child_key, "
            + COLUMNS + ")\n";

    /** The marks of this agency, and those of what is no case file; answers which case files were written to. */
    static final String TAKE_MARKS = """
            with mine as materialized (select m.id, f.id as file from casework.figure_change m
                left join casework.factor x on m.about = 'FACTOR' and x.id = m.thing
                left join casework.needs_assessment a on m.about = 'ASSESSMENT' and a.id = m.thing
                left join casework.referral r on m.about = 'REFERRAL' and r.id = m.thing
                left join casework.closing g on m.about = 'CLOSING' and g.id = m.thing
                left join casework.functioning u on m.about = 'FUNCTIONING' and u.id = m.thing
                left join casework.follow_up_visit v on m.about = 'VISIT' and v.id = m.thing
                left join casework.follow_up_contact d on m.about = 'CONTACT' and d.id = m.thing
                left join casework.stay y on m.about = 'STAY' and y.id = m.thing
                left join casework.return_home h on m.about = 'RETURN' and h.id = m.thing
                left join casework.return_family w on m.about = 'FAMILY' and w.id = m.thing
                left join casework.plan p on m.about = 'PLAN' and p.id = m.thing
                left join casework.legal_matter e on m.about = 'LEGAL' and e.id = m.thing
                left join casework.case_file i on m.about = 'INTAKE' and i.intake_id = m.thing
                left join casework.case_file f on f.id = case m.about when 'FILE' then m.thing when 'INTAKE' then i.id
                    else coalesce(x.case_file_id, a.case_file_id, r.case_file_id, g.case_file_id, u.case_file_id,
                        v.case_file_id, d.case_file_id, y.case_file_id, h.case_file_id, w.case_file_id, p.case_file_id,
                        e.case_file_id) end
                where f.id is null or f.agency_id = :agency),
            gone as (delete from casework.figure_change m using mine where m.id = mine.id)
            select distinct k.case_file_id from mine join statistics.known_file k on k.case_file_id = mine.file
            where k.agency_id = :agency
            """;

    static final String CHANGED = "with fresh as materialized (select k.record_id, c.child_key, " + COLUMNS + "\n"
            + FILES
            + """
            where o.case_file_id = any (:files::uuid[]) and k.case_file_id = any (:files::uuid[])),
            ended as (update statistics.record r set to_snapshot = :number from fresh n
                where r.record_id = n.record_id and r.to_snapshot is null
            """ + "    and (" + of("r") + ") is distinct from (" + of("n") + ") returning r.record_id)\n" + INSERT
            + "select record_id, :agency, :number, child_key, " + COLUMNS
            + " from fresh where record_id in (select record_id from ended)";

    /** A case file that went to another agency is counted there from now on. */
    static final String MOVED = """
            with moved as (delete from statistics.known_file k using casework.case_file f
                where f.id = k.case_file_id and k.agency_id = :agency and f.agency_id <> :agency returning k.record_id)
            update statistics.record set to_snapshot = :number
            where to_snapshot is null and record_id in (select record_id from moved)
            """;

    /** Whether there are case files without a record; most days that is the only thing to look at. */
    static final String SOME_ARE_NEW = """
            select (select count(*) from casework.case_file where agency_id = :agency)
                <> (select count(*) from statistics.known_file where agency_id = :agency)
            """;

    /** Set against each other as wholes: a search row by row would go through what the statement itself has just added. */
    static final String KNOW_FILES = """
            insert into statistics.known_file (case_file_id, agency_id, record_id, since)
            select n.id, :agency, gen_random_uuid(), :number
            from (select id from casework.case_file where agency_id = :agency
                except select case_file_id from statistics.known_file) n
            """;

    static final String KNOW_CHILDREN = """
            insert into statistics.known_child (child_id, child_key)
            select n.child_id, ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 17))::bit(64)::bigint
            from (select distinct f.child_id from statistics.known_file k join casework.case_file f on f.id = k.case_file_id
                where k.agency_id = :agency and k.since = :number) n
            on conflict (child_id) do nothing
            """;

    private static final String ADD = INSERT + "select k.record_id, :agency, :number, c.child_key, " + COLUMNS + "\n"
            + FILES;

    /** Those that are known since this snapshot, read as a whole. */
    static final String ALL = ADD + "where k.agency_id = :agency and k.since = :number and o.agency_id = :agency";

    /** The same where they are few among many. */
    static final String ADDED = ADD + "where k.since = :number and k.agency_id = :agency "
            + "and k.case_file_id = any (:files::uuid[]) and o.case_file_id = any (:files::uuid[])";

    /** Everything that began or ended, in 256 parts so that no part is large, behind the hash of the snapshot before. */
    static final String SEAL = """
            select encode(sha256(convert_to(:before || coalesce(string_agg(part, '' order by first), ''), 'UTF8')), 'hex')
            from (select first, encode(sha256(convert_to(string_agg(line, E'\\n' order by line), 'UTF8')), 'hex') as part
                from (select left(record_id::text, 2) as first, '-' || record_id || from_snapshot as line
                    from statistics.record where agency_id = :agency and to_snapshot = :number
                    union all
                    select left(record_id::text, 2), '+' || record_id || '|' || child_key
            """ + SAYS.stream().map(RecordSql::written).collect(Collectors.joining()) + """

                    from statistics.record where agency_id = :agency and from_snapshot = :number) lines
                group by first) parts
            """;

    private RecordSql() {
    }

    private static String of(String row) {
        return SAYS.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }

    /** Whatever the connection is set to, it is written the same; of a record of an older form no more than it said then. */
    private static String written(String column) {
        if (LATER.contains(column)) {
            return " || coalesce('|" + (column.equals(RETURNED) ? "r" : "") + "' || " + column + "::text, '')";
        }
        var value = DAYS.contains(column) ? "(" + column + " - date '1900-01-01')" : column;
        return " || '|' || coalesce(" + value + "::text, '-')";
    }
}
