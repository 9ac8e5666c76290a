package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpId;
import org.kinward.core.plan.family.HelpLine;
import org.kinward.core.plan.family.HelpWhat;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of help for families with a look each, put together again. */
final class HelpRows {

    static final String SELECT = """
            select h.id, h.case_file_id, h.kind, h.words, h.carer, h.way_out_on, h.way_out, h.amount, h.currency, h.every,
                h.condition, l.goes_on, l.looked_on, l.words as seen, l.market_checked, l.repaying, l.children_work,
                l.savings, l.met, l.next_on, l.next_end, l.moved_by, l.moved_at
            from casework.family_help h join casework.family_help_line l on l.help_id = h.id
            """;

    static final String ORDER = " order by h.written_at desc, h.id, l.number";

    private final JdbcClient.StatementSpec statement;

    HelpRows(JdbcClient.StatementSpec statement) {
        this.statement = statement;
    }

    /** What is known of a help so far. */
    private record Parts(CaseFileId file, HelpWhat what, List<HelpLine> lines) {
    }

    List<FamilyHelp> read() {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id)
                    : new Parts(PlanColumns.file(row), what(row), new ArrayList<>());
            all.put(id, parts);
            parts.lines().add(line(row));
        });
        return all.entrySet().stream().map(one -> new FamilyHelp(new HelpId(one.getKey()), one.getValue().file(),
                one.getValue().what(), one.getValue().lines())).toList();
    }

    private static HelpWhat what(ResultSet row) throws SQLException {
        var common = new HelpWhat.Common(row.getString("words"),
                PlanColumns.constant(row, "carer", HelpWhat.HelpedPerson.class), PlanColumns.day(row, "way_out_on"),
                row.getString("way_out"));
        return "MONEY".equals(row.getString("kind"))
                ? new HelpWhat.Money(common, row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency")),
                        PlanColumns.constant(row, "every", HelpWhat.HowOften.class), row.getString("condition"))
                : new HelpWhat.Livelihood(common);
    }

    private static HelpLine line(ResultSet row) throws SQLException {
        var words = row.getString("seen");
        var next = PlanColumns.due(row, "next_on", "next_end");
        var said = row.getBoolean("goes_on")
                ? new HelpLine.Said.GoesOn(answers(row), words, next.orElseThrow())
                : new HelpLine.Said.Ended(words);
        return new HelpLine(PlanColumns.day(row, "looked_on"), said, PlanColumns.person(row, "moved_by"),
                PlanColumns.moment(row, "moved_at"));
    }

    private static Optional<HelpAnswers> answers(ResultSet row) throws SQLException {
        if (row.getString("met") != null) {
            return Optional
                    .of(new HelpAnswers.OfMoney(PlanColumns.constant(row, "met", HelpAnswers.ConditionMet.class)));
        }
        return row.getString("repaying") == null ? Optional.empty()
                : Optional.of(new HelpAnswers.OfLivelihood(
                        PlanColumns.constant(row, "market_checked", HelpAnswers.FoundSo.class),
                        PlanColumns.constant(row, "repaying", HelpAnswers.Repaying.class),
                        PlanColumns.constant(row, "children_work", HelpAnswers.ChildrenWork.class),
                        PlanColumns.constant(row, "savings", HelpAnswers.FoundSo.class)));
    }
}
