package org.kinward.web.plan.family;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.web.intake.typed.Fields;

/** What a look at a livelihood found, as typed. */
record AnswersInput(String market, String repaying, String children, String savings) {

    AnswersInput(@Nullable String market, @Nullable String repaying, @Nullable String children,
            @Nullable String savings) {
        this.market = Fields.orEmpty(market);
        this.repaying = Fields.orEmpty(repaying);
        this.children = Fields.orEmpty(children);
        this.savings = Fields.orEmpty(savings);
    }

    static AnswersInput orEmpty(@Nullable AnswersInput answers) {
        return answers == null ? new AnswersInput(null, null, null, null) : answers;
    }

    /** The answers; empty if one is missing, and then it says which. */
    Optional<HelpAnswers> read(Fields fields) {
        var checked = fields.one("answers.market", market, HelpAnswers.FoundSo.class);
        var paying = fields.one("answers.repaying", repaying, HelpAnswers.Repaying.class);
        var work = fields.one("answers.children", children, HelpAnswers.ChildrenWork.class);
        var saves = fields.one("answers.savings", savings, HelpAnswers.FoundSo.class);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new HelpAnswers.OfLivelihood(checked.orElseThrow(), paying.orElseThrow(),
                        work.orElseThrow(), saves.orElseThrow()));
    }
}
