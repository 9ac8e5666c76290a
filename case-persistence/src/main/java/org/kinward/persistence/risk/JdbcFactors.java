package org.kinward.persistence.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A factor, its lines and what was said about the balance: three tables that are only added to, read in one statement. */
@Repository
class JdbcFactors implements Factors {

    private final JdbcClient casework;

    JdbcFactors(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Factor first) {
        var about = first.about();
        var door = about instanceof Factor.About.Door found ? found : null;
        int kept = casework.sql("""
                insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                values (:id, :file, :kind, :code, :said, :level, string_to_array(:places, ','), :by, :at)
                on conflict do nothing
                """).param("id", first.id().value()).param("file", first.file().value())
                .param("kind", about.kind().name()).param("code", about.what().code().word())
                .param("said", about.what().said()).param("level", door == null ? null : door.level().name())
                .param("places", places(door)).param("by", first.last().writer().value())
                .param("at", RiskColumns.column(first.last().at())).update();
        if (kept == 1) {
            line(first, Optional.empty(), first.last());
            first.tippedNow().ifPresent(tipped -> tipped(first, 1, tipped));
        }
        return kept == 1;
    }

    private static @Nullable String places(Factor.About.@Nullable Door door) {
        return door == null ? null
                : door.places().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    @Transactional
    public void move(Factor seen, FactorLine line) {
        if (line(seen, Optional.of(seen.last()), line) == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public void tip(Factor seen, Tipped said) {
        if (tipped(seen, seen.tipped().size() + 1, said) == 0) {
            throw new StaleRevision();
        }
    }

    private int line(Factor factor, Optional<FactorLine> before, FactorLine line) {
        var evidence = line.evidence();
        return casework.sql("""
                insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by, seen_on,
                    seen, written_by, written_at)
                values (:id, :kind, :number, :state, :before, :protectedBy, :seenBy, :on, :seen, :by, :at)
                on conflict do nothing
                """).param("id", factor.id().value()).param("kind", factor.about().kind().name())
                .param("number", before.isEmpty() ? 1 : factor.revision().number() + 1)
                .param("state", line.state().name()).param("before", before.map(one -> one.state().name()).orElse(null))
                .param("protectedBy", line.by()).param("seenBy", evidence.who().name()).param("on", evidence.on())
                .param("seen", evidence.what()).param("by", line.writer().value())
                .param("at", RiskColumns.column(line.at())).update();
    }

    private int tipped(Factor factor, int number, Tipped said) {
        return casework.sql("""
                insert into casework.factor_tipped (factor_id, number, in_year, in_month, what_changed, written_by, written_at)
                values (:id, :number, :year::integer, :month::integer, :changed, :by, :at) on conflict do nothing
                """).param("id", factor.id().value()).param("number", number)
                .param("year", said.when().map(RoughMonth::year).orElse(null))
                .param("month", said.when().flatMap(RoughMonth::month).orElse(null)).param("changed", said.changed())
                .param("by", said.by().value()).param("at", RiskColumns.column(said.at())).update();
    }

    @Override
    @Transactional
    public Optional<Factor> find(FactorId id) {
        return new FactorRows(casework.sql(FactorRows.SELECT + "where f.id = :id" + FactorRows.ORDER)
                .param("id", id.value())).read().stream().findFirst();
    }

    @Override
    @Transactional
    public List<Factor> of(CaseFileId file) {
        return new FactorRows(casework.sql(FactorRows.SELECT + "where f.case_file_id = :file" + FactorRows.ORDER)
                .param("file", file.value())).read();
    }
}
