package org.kinward.web.budget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.persistence.database.StatementCount;

/**
 * What one request asked the database.
 *
 * @param fixed
 *            what every request pays: session, rights, who acts, what is written down, whether it was done before
 * @param work
 *            what this page asked beyond that
 * @param vault
 *            what the vault was asked, which is another connection with a budget of its own
 */
record Counted(String page, List<String> fixed, List<String> work, List<String> vault) {

    /** The whole fixed cost of one request, and the share of each of its kinds. */
    static final int FIXED = 6;
    private static final Map<String, Integer> SHARES = Map.of("session", 2, "rights", 1, "context", 1, "audit", 1,
            "idempotency", 1);
    private static final Map<String, String> KINDS = Map.of("account.session", "session", "array(select r.role",
            "rights",
            "set_config('kinward.person'", "context", "_inbox", "audit", "casework.idempotency", "idempotency");

    static Counted of(String page, StatementCount count) {
        var asked = Stream.of("accountsDataSource", "caseworkDataSource", "auditReaderDataSource")
                .flatMap(pool -> count.on(pool).stream()).toList();
        return new Counted(page, asked.stream().filter(sql -> kind(sql).isPresent()).toList(),
                asked.stream().filter(sql -> kind(sql).isEmpty()).toList(), count.on("vaultDataSource").stream()
                        .filter(sql -> kind(sql).isEmpty()).toList());
    }

    private static Optional<String> kind(String sql) {
        return KINDS.entrySet().stream().filter(entry -> sql.toLowerCase(Locale.ROOT).contains(entry.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** Statements of one kind of the fixed cost. */
    List<String> fixed(String kind) {
        return fixed.stream().filter(sql -> kind(sql).filter(kind::equals).isPresent()).toList();
    }

    /**
     * Kinds that were paid more often than the fixed cost allows.
     *
     * @param excused
     *            kinds that are paid once more here for a reason, out of what others leave of the whole
     */
    List<String> aboveItsShare(Set<String> excused) {
        return SHARES.entrySet().stream().filter(share -> fixed(share.getKey()).size() > share.getValue()
                + (excused.contains(share.getKey()) ? 1 : 0)).map(Map.Entry::getKey).toList();
    }

    /** For whoever reads why a budget was broken. */
    String told() {
        var kinds = fixed.stream().collect(Collectors.groupingBy(sql -> kind(sql).orElse(""), Collectors.counting()));
        return "%n%s: fixed %d %s, work %d, vault %d%n".formatted(page, fixed.size(), kinds, work.size(), vault.size())
                + lines("fixed", fixed) + lines("work", work) + lines("vault", vault);
    }

    private static String lines(String name, List<String> statements) {
        return statements.stream().map(sql -> "  " + name + ": " + sql.replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
    }
}
