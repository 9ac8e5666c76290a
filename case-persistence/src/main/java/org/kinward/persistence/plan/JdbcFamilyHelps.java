package org.kinward.persistence.plan;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.FamilyHelps;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpId;
import org.kinward.core.plan.family.HelpLine;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Help for a family and every look at it: two tables that are only added to. */
@Repository
class JdbcFamilyHelps implements FamilyHelps {

    private final JdbcClient casework;

    JdbcFamilyHelps(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(FamilyHelp help) {
        var common = help.what().common();
        var money = help.what() instanceof HelpWhat.Money found ? Optional.of(found) : Optional.<HelpWhat.Money>empty();
        casework.sql("""
                insert into casework.family_help (id, case_file_id, kind, words, carer, way_out_on, way_out, amount, currency,
                    every, condition, written_by, written_at)
                values (:id, :file, :kind, :words, :carer, :outOn, :out, :amount::numeric, :currency, :every, :condition, :by,
                    :at)
                """).param("id", help.id().value()).param("file", help.file().value()).param("kind", kind(help))
                .param("words", common.words()).param("carer", common.carer().name())
                .param("outOn", common.wayOutOn()).param("out", common.wayOut())
                .param("amount", money.map(HelpWhat.Money::amount).orElse(null))
                .param("currency", money.map(one -> one.currency().getCurrencyCode()).orElse(null))
                .param("every", money.map(one -> one.every().name()).orElse(null))
                .param("condition", money.map(HelpWhat.Money::condition).orElse(null))
                .param("by", help.last().by().value()).param("at", PlanColumns.column(help.last().at())).update();
        line(help, 1, help.last());
    }

    @Override
    @Transactional
    public void move(FamilyHelp seen, HelpLine line) {
        line(seen, seen.revision().number() + 1, line);
    }

    private static String kind(FamilyHelp help) {
        return switch (help.what()) {
            case HelpWhat.Livelihood _ -> "LIVELIHOOD";
            case HelpWhat.Money _ -> "MONEY";
        };
    }

    private void line(FamilyHelp help, long number, HelpLine line) {
        var on = goesOn(line);
        var answers = on.flatMap(HelpLine.Said.GoesOn::answers);
        var living = answers.filter(HelpAnswers.OfLivelihood.class::isInstance)
                .map(HelpAnswers.OfLivelihood.class::cast);
        var money = answers.filter(HelpAnswers.OfMoney.class::isInstance).map(HelpAnswers.OfMoney.class::cast);
        var next = on.map(HelpLine.Said.GoesOn::next);
        int kept = casework.sql("""
                insert into casework.family_help_line (help_id, kind, number, goes_on, looked_on, words, market_checked,
                    repaying, children_work, savings, met, next_on, next_end, moved_by, moved_at)
                values (:id, :kind, :number, :goesOn, :on, :words, :market, :repaying, :children, :savings, :met,
                    :next::date, :end::timestamptz, :by, :at) on conflict do nothing
                """).param("id", help.id().value()).param("kind", kind(help)).param("number", number)
                .param("goesOn", on.isPresent()).param("on", line.on()).param("words", words(line.said()))
                .param("market", living.map(one -> one.marketChecked().name()).orElse(null))
                .param("repaying", living.map(one -> one.repaying().name()).orElse(null))
                .param("children", living.map(one -> one.childrenWork().name()).orElse(null))
                .param("savings", living.map(one -> one.savings().name()).orElse(null))
                .param("met", money.map(one -> one.met().name()).orElse(null)).param("next", PlanColumns.day(next))
                .param("end", PlanColumns.end(next)).param("by", line.by().value())
                .param("at", PlanColumns.column(line.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static Optional<HelpLine.Said.GoesOn> goesOn(HelpLine line) {
        return line.said() instanceof HelpLine.Said.GoesOn on ? Optional.of(on) : Optional.empty();
    }

    private static String words(HelpLine.Said said) {
        return switch (said) {
            case HelpLine.Said.GoesOn on -> on.words();
            case HelpLine.Said.Ended(var why) -> why;
        };
    }

    @Override
    @Transactional
    public Optional<FamilyHelp> find(HelpId id) {
        return new HelpRows(casework.sql(HelpRows.SELECT + "where h.id = :id" + HelpRows.ORDER)
                .param("id", id.value())).read().stream().findFirst();
    }

    @Override
    @Transactional
    public List<FamilyHelp> of(CaseFileId file) {
        return new HelpRows(casework.sql(HelpRows.SELECT + "where h.case_file_id = :file" + HelpRows.ORDER)
                .param("file", file.value())).read();
    }
}
