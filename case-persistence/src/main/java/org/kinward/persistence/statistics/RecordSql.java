package org.kinward.persistence.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.RecordDimension;

/** The statements that write records. What a record says is worked out by functions of the schema, here it is moved. */
final class RecordSql {

    private static final String RETURNED = "returned_month";
    private static final String TIED = "tied_to";
    private static final List<String> SAYS = Stream.concat(
            Stream.of("place", "opened_month", "closed_month", "birth_earliest", "birth_latest", "estimated", RETURNED,
                    TIED),
            Arrays.stream(RecordDimension.values()).map(RecordDimension::column)).toList();
    private static final Set<String> LATER = Stream
            .concat(Stream.of(RETURNED, TIED), Arrays.stream(RecordDimension.values())
                    .filter(RecordDimension::isLater).map(RecordDimension::column))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DAYS = Set.of("birth_earliest", "birth_latest");
    private static final String COLUMNS = String.join(", ", SAYS);

    /** All are taken into the statement and so know how many files are meant; a join with what is known comes last. */
    private static final String FILES = """
            from statistics.files_now(:files::uuid[]) o join statistics.files_since(:files::uuid[]) s
                on s.case_file_id = o.case_file_id
            join statistics.files_answered(:files::uuid[]) a on a.case_file_id = o.case_file_id
            join statistics.files_standing(:files::uuid[]) w on w.case_file_id = o.case_file_id
            cross join lateral (select ((select statistics.numbers_of('STAGE')) ->> case when o.closed_month is not null then 'CLOSED'
                    when s.return_state = ((select statistics.numbers_of('RETURN_STATE')) ->> 'ARRIVED')::smallint then 'HOME'
                    when d.helped then 'HELPED' when d.planned then 'PLANNED' when d.assessed then 'ASSESSED'
                    else 'REGISTERED' end)::smallint as stage,
                ((select statistics.numbers_of('SERVED')) ->> case when d.helped then 'YES' else 'NO' end)::smallint as served
                from (values (s.wait_service <> ((select statistics.numbers_of('WAIT_SERVICE')) ->> 'NOT_YET')::smallint,
                    s.wait_plan <> ((select statistics.numbers_of('WAIT_PLAN')) ->> 'NOT_YET')::smallint,
                    s.wait_assessment <> ((select statistics.numbers_of('WAIT_ASSESSMENT')) ->> 'NOT_YET')::smallint))
                    d (helped, planned, assessed)) g
            left join statistics.files_tied(:files::uuid[]) t on t.case_file_id = o.case_file_id
            join statistics.known_file k on k.case_file_id = o.case_file_id
            join statistics.known_child c on c.child_id = o.child_id
            """;
    private static final String INSERT = "insert into statistics.record (record_id, agency_id, from_snapshot, child_key, "
            + COLUMNS + ")\n";

    /** Marks of things that belong to a case file, and the table in which such a thing says to which. */
    private static final Map<String, String> THINGS = Map.ofEntries(Map.entry("FACTOR", "factor"),
            Map.entry("ASSESSMENT", "needs_assessment"), Map.entry("REFERRAL", "referral"),
            Map.entry("CLOSING", "closing"), Map.entry("FUNCTIONING", "functioning"),
            Map.entry("VISIT", "follow_up_visit"), Map.entry("CONTACT", "follow_up_contact"),
            Map.entry("STAY", "stay"), Map.entry("RETURN", "return_home"), Map.entry("FAMILY", "return_family"),
            Map.entry("PLAN", "plan"), Map.entry("LEGAL", "legal_matter"),
            Map.entry("CONSENT", "consent"));
    private static final String FOUND = "select m.id, f.id as file, f.agency_id from unnamed m ";

    /** Says beside each new mark to which case file and agency it belongs, once for all agencies; marks of what is no case file go. */
    static final String NAME_MARKS = """
            with unnamed as materialized (select id, about, thing from casework.figure_change where agency_id is null),
            found as materialized (
            """ + FOUND + "join casework.case_file f on f.id = m.thing where m.about = 'FILE' union all "
            + FOUND + "join casework.case_file f on f.intake_id = m.thing where m.about = 'INTAKE' union all "
            + THINGS.entrySet().stream().map(thing -> FOUND + "join casework." + thing.getValue()
                    + " x on x.id = m.thing join casework.case_file f on f.id = x.case_file_id where m.about = '"
                    + thing.getKey() + "'").collect(Collectors.joining(" union all "))
            + """
            ), gone as (delete from casework.figure_change c using unnamed u
                where c.id = u.id and u.id not in (select id from found))
            update casework.figure_change c set case_file_id = n.file, agency_id = n.agency_id from found n where c.id = n.id
            """;

    /** The marks of this agency; answers which case files were written to. One that has gone to another agency since is known there as new. */
    static final String TAKE_MARKS = """
            with gone as (delete from casework.figure_change where agency_id = :agency returning case_file_id)
            select distinct k.case_file_id from gone join statistics.known_file k on k.case_file_id = gone.case_file_id
            join casework.case_file f on f.id = gone.case_file_id where k.agency_id = :agency and f.agency_id = :agency
            """;

    static final String CHANGED = "with fresh as materialized (select k.record_id, c.child_key, " + COLUMNS + "\n"
            + FILES
            + """
            ), ended as (update statistics.record r set to_snapshot = :number from fresh n
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

    /** Case files of the agency that nobody knows yet. */
    static final String NEW_FILES = """
            select f.id from casework.case_file f where f.agency_id = :agency
                and not exists (select from statistics.known_file k where k.case_file_id = f.id)
            """;

    static final String KNOW_FILES = """
            insert into statistics.known_file (case_file_id, agency_id, record_id, since)
            select f.id, :agency, gen_random_uuid(), :number from unnest(:files::uuid[]) n (id)
            join casework.case_file f on f.id = n.id
            """;

    /** In one order, so that two agencies that have children in common wait for each other and not crosswise. */
    static final String KNOW_CHILDREN = """
            insert into statistics.known_child (child_id, child_key)
            select n.child_id, ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 17))::bit(64)::bigint
            from (select distinct f.child_id from unnest(:files::uuid[]) w (id) join casework.case_file f on f.id = w.id) n
            order by n.child_id
            on conflict (child_id) do nothing
            """;

    /** Of case files that have just become known. */
    static final String ADD = INSERT + "select k.record_id, :agency, :number, c.child_key, " + COLUMNS + "\n" + FILES;

    /** Case files that were known before and whose child is tied to one that has just become known. */
    static final String TIED_TO_NEW = """
            select k.case_file_id from unnest(:files::uuid[]) n (id) join casework.case_file f on f.id = n.id
            join casework.intake i on i.found_with = f.intake_id join casework.case_file o on o.intake_id = i.id
            join statistics.known_file k on k.case_file_id = o.id
            where k.agency_id = :agency and k.since < :number
            """;

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

    /** Each record has its packed form, and there are no more of these than of records. */
    private static final String PACKED = """
            select count(*) = count(*) filter (where p.to_snapshot is not distinct from r.to_snapshot
                    and p.ones = statistics.packed_ones(r) and p.several = statistics.packed_several(r))
                and count(*) filter (where r.from_snapshot BEGUN) = (select count(*) from statistics.packed_record b
                    where b.agency_id = :agency and b.from_snapshot BEGUN)
            from statistics.record r left join statistics.packed_record p
                on p.record_id = r.record_id and p.from_snapshot = r.from_snapshot and p.agency_id = r.agency_id
            where r.agency_id = :agency and (r.from_snapshot BEGUN OR_ENDED)
            """;

    /** Of everything that had begun when the snapshot was taken, with the ends of what has ended. */
    static final String PACKED_WHOLE = PACKED.replace("BEGUN", "<= :number").replace(" OR_ENDED", "");

    /** Of what the snapshot began and ended. */
    static final String PACKED_LAST = PACKED.replace("BEGUN", "= :number").replace("OR_ENDED",
            "or r.to_snapshot = :number");

    private RecordSql() {
    }

    private static String of(String row) {
        return SAYS.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }

    /** Whatever the connection is set to, it is written the same; of a record of an older form no more than it said then. */
    private static String written(String column) {
        if (LATER.contains(column)) {
            return " || coalesce('|" + (column.equals(RETURNED) ? "r" : column.equals(TIED) ? "t" : "") + "' || "
                    + column + "::text, '')";
        }
        var value = DAYS.contains(column) ? "(" + column + " - date '1900-01-01')" : column;
        return " || '|' || coalesce(" + value + "::text, '-')";
    }
}
