package org.kinward.persistence.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.decision.ChildsView;
import org.kinward.core.needs.decision.DecidedBy;
import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.DecisionAbout;
import org.kinward.core.needs.decision.DecisionId;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.needs.decision.TookPart;
import org.kinward.core.needs.decision.Weighed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a decision, only ever added; what was weighed stands in three lists of the same length. */
@Repository
class JdbcDecisions implements Decisions {

    /** A sign that no form lets through. */
    private static final String BETWEEN = "\u001f";

    private final JdbcClient casework;

    JdbcDecisions(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Decision one) {
        var decided = one.decided();
        casework.sql("""
                insert into casework.best_interests (id, case_file_id, about, question, options, good, bad, heard, childs_view,
                    took_part, chosen, reasons, decided_by_whom, decided_on, written_by, written_at)
                values (:id, :file, :about, :question, string_to_array(:options, chr(31)), string_to_array(:good, chr(31)),
                    string_to_array(:bad, chr(31)), :heard, :view, string_to_array(:tookPart, chr(31)), :chosen, :reasons,
                    :who, :on, :by, :at)
                """).param("id", one.id().value()).param("file", one.file().value())
                .param("about", one.asked().about().name()).param("question", one.asked().question())
                .param("options", joined(one, Weighed::option)).param("good", joined(one, Weighed::good))
                .param("bad", joined(one, Weighed::bad)).param("heard", one.view().heard().name())
                .param("view", one.view().words())
                .param("tookPart",
                        one.tookPart().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN)))
                .param("chosen", decided.chosen()).param("reasons", decided.reasons())
                .param("who", decided.who().name()).param("on", decided.on()).param("by", decided.writer().value())
                .param("at", NeedsRows.column(decided.at())).update();
    }

    private static String joined(Decision one, Function<Weighed, String> words) {
        return one.options().stream().map(words).collect(Collectors.joining(BETWEEN));
    }

    @Override
    @Transactional
    public List<Decision> of(CaseFileId file) {
        return casework.sql("select b.* from casework.best_interests b where b.case_file_id = :file "
                + "order by b.written_at desc, b.id").param("file", file.value()).query((row, _) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var options = words(row, "options");
        var good = words(row, "good");
        var bad = words(row, "bad");
        return new Decision(new DecisionId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new Decision.Asked(DecisionAbout.valueOf(row.getString("about")), row.getString("question")),
                IntStream.range(0, options.size())
                        .mapToObj(at -> new Weighed(options.get(at), good.get(at), bad.get(at))).toList(),
                new ChildsView(ChildsView.Heard.valueOf(row.getString("heard")), row.getString("childs_view")),
                words(row, "took_part").stream().map(TookPart::valueOf).collect(Collectors.toSet()),
                new Decision.Decided(row.getInt("chosen"), row.getString("reasons"),
                        DecidedBy.valueOf(row.getString("decided_by_whom")),
                        row.getObject("decided_on", LocalDate.class), NeedsRows.person(row, "written_by"),
                        NeedsRows.moment(row, "written_at")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
