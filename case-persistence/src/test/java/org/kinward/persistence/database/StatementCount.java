package org.kinward.persistence.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what each pool sends to the database, so that a test can hold a page to its budget. Register it as a static
 * bean of a test configuration; names are those of the data source beans.
 */
public final class StatementCount implements BeanPostProcessor {

    private final Map<String, List<String>> sent = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource pool)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(name, pool)
                .afterQuery((_, queries) -> queries.stream().findFirst().filter(_ -> !isOfTheBackground()).ifPresent(
                        query -> sent.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>()).add(query.getQuery())))
                .build();
    }

    /** Rounds go on whoever is at work: sessions that are over are swept away, the vault hears of what was recorded. */
    private static boolean isOfTheBackground() {
        var thread = Thread.currentThread().getName();
        return thread.startsWith("scheduling-") || thread.startsWith("vault-mending-");
    }

    /** Forgets everything: the next page starts at nought. */
    public void reset() {
        sent.clear();
    }

    /** The statements of one pool since the last reset; a batch is one. */
    public List<String> on(String dataSource) {
        return List.copyOf(sent.getOrDefault(dataSource, List.of()));
    }

    /** All pools together. */
    public int total() {
        return sent.values().stream().mapToInt(List::size).sum();
    }
}
