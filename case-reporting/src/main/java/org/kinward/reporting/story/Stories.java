package org.kinward.reporting.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a story in one statement, and in a second one what changed answers said before; what the acting person may not see is not in it. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Stories {

    private final JdbcClient casework;
    private final ChangedAnswers changes;

    Stories(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
        this.changes = new ChangedAnswers(casework);
    }

    /** One note of this case file; empty if it is not there for the acting person. */
    public Optional<StoryEvent> note(UUID file, UUID note) {
        return casework.sql(StorySql.events("where e.kind = 'NOTE' and e.id = :note", "order by e.at, e.id", 1))
                .param("file", file).param("note", note).query(StorySql::event).optional();
    }

    /** One page of the story, with one event more than asked for if more follow. */
    public List<StoryEvent> page(StoryAsked asked) {
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        values.put("file", asked.file());
        asked.only().ifPresent(kind -> {
            conditions.add("e.kind = :kind");
            values.put("kind", kind.name());
        });
        asked.behind().ifPresent(behind -> {
            conditions.add(asked.oldestFirst() ? "(e.at, e.id) > (:at, :event)" : "(e.at, e.id) < (:at, :event)");
            values.put("at", behind.at().atOffset(ZoneOffset.UTC));
            values.put("event", behind.event());
        });
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        var order = asked.oldestFirst() ? "order by e.at, e.id" : "order by e.at desc, e.id desc";
        var found = casework.sql(StorySql.events(where, order, asked.most() + 1)).params(values)
                .query(StorySql::event).list();
        return changes.told(found);
    }
}
