package org.kinward.reporting.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.later.LaterPage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What changed answers said before. It is compared with what stood on the page afterwards, so it looks at every page there
 * is: that is asked for the few events that changed an answer, and not beside all others, where it would only make the plan
 * of a story dear. What was said of the child's status and of later, and taken back, stays where it was written: a tag that
 * was wrong would otherwise come into everybody's view by being taken out (F99).
 *
 * @param casework
 *            its connection shows the acting person what that person may see
 */
record ChangedAnswers(JdbcClient casework) {

    private static final List<String> PAGES = List.of("safety", "health", "language", "told", "escort", "adult",
            "accounts", "sex_age", "others", "tonight", "contact", "responsible");

    private static final Set<String> KEPT_WHERE_WRITTEN = Stream
            .concat(Stream.<Class<? extends RecordPage>>of(ChildStatus.class), LaterPage.ALL.stream())
            .map(PageColumn::word).collect(Collectors.toUnmodifiableSet());

    private static final String NOW = Stream.concat(PAGES.stream().map(page -> """
            select to_jsonb(x) from casework.first_hour_%s x where x.intake_id = e.intake_id and e.page in ('%s', '%s')
            """.formatted(page, page, "first_hour_" + page).strip()),
            RecordPages.ALL.stream().map(page -> """
                    select to_jsonb(x) from casework.%s x where x.intake_id = e.intake_id and e.page = '%s'
                    """.formatted(RecordPages.table(page), PageColumn.word(page)).strip()))
            .collect(Collectors.joining(" union all "));

    /** What the page said afterwards: before the next change, or now. */
    private static final String OLD = """
            select e.id, old.questions, old.answers from casework.answer_before e
            join casework.case_file f on f.intake_id = e.intake_id
            left join account.agency a on a.id = f.agency_id
            cross join lateral (
            """ + OldAnswers.LISTED + """
                from jsonb_each(e.before) o, lateral (select coalesce(
                    (select n.before from casework.answer_before n where n.intake_id = e.intake_id and n.page = e.page
                        and (n.replaced_at, n.id) > (e.replaced_at, e.id) order by n.replaced_at, n.id limit 1),
                    (
            """ + NOW + """
            )) as row) later
                where later.row -> o.key is distinct from o.value and o.key not in ('version', 'intake_id') and not starts_with(o.key, 'from_paper_')
            ) old where e.id = any (:events)
            """;

    /** The same events; those that changed an answer say what it was before. */
    List<StoryEvent> told(List<StoryEvent> events) {
        var changed = events.stream().filter(event -> event.kind() == StoryKind.ANSWER_CHANGED
                && !KEPT_WHERE_WRITTEN.contains(event.told().word())).map(StoryEvent::id)
                .toArray(UUID[]::new);
        if (changed.length == 0) {
            return events;
        }
        var before = casework.sql(OLD).param("events", changed).query(ChangedAnswers::line).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return events.stream().map(event -> event.saidBefore(before.getOrDefault(event.id(), OldAnswers.NONE)))
                .toList();
    }

    private static Map.Entry<UUID, OldAnswers> line(ResultSet row, int index) throws SQLException {
        return Map.entry(row.getObject("id", UUID.class), OldAnswers.read(row));
    }
}
