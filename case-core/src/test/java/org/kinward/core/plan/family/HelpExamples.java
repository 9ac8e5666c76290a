package org.kinward.core.plan.family;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.PlanExamples;

/** How the mother of a girl of the lake is helped. */
public final class HelpExamples {

    private HelpExamples() {
    }

    /** A stall; the children help after school. */
    public static FamilyHelp stall(CaseFileId file, PersonId by, Instant at) {
        return new FamilyHelp(new HelpId(UUID.randomUUID()), file, new HelpWhat.Livelihood(common(at)),
                List.of(look(Optional.of(living(HelpAnswers.ChildrenWork.AFTER_SCHOOL)), by, at)));
    }

    /** 20,000 francs a month while the child goes to school. */
    public static FamilyHelp grant(CaseFileId file, PersonId by, Instant at) {
        var what = new HelpWhat.Money(common(at), new BigDecimal("20000"), Currency.getInstance("XOF"),
                HelpWhat.HowOften.MONTH, "The child is at school 20 days a month");
        return new FamilyHelp(new HelpId(UUID.randomUUID()), file, what, List.of(look(Optional.empty(), by, at)));
    }

    public static HelpLine look(Optional<HelpAnswers> answers, PersonId by, Instant at) {
        return new HelpLine(LocalDate.ofInstant(at, ZoneOffset.UTC),
                new HelpLine.Said.GoesOn(answers, "Seen at the market", PlanExamples.in(30, at)), by, at);
    }

    public static HelpLine end(PersonId by, Instant at) {
        return new HelpLine(LocalDate.ofInstant(at, ZoneOffset.UTC), new HelpLine.Said.Ended("The stall pays"), by, at);
    }

    public static HelpAnswers met(HelpAnswers.ConditionMet met) {
        return new HelpAnswers.OfMoney(met);
    }

    public static HelpAnswers living(HelpAnswers.ChildrenWork children) {
        return new HelpAnswers.OfLivelihood(HelpAnswers.FoundSo.YES, HelpAnswers.Repaying.IN_TIME, children,
                HelpAnswers.FoundSo.NOT_KNOWN);
    }

    private static HelpWhat.Common common(Instant at) {
        return new HelpWhat.Common("A stall at the market", HelpWhat.HelpedPerson.MOTHER,
                LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(180), "The savings group");
    }
}
