package org.kinward.web.needs.area;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** One area as typed: what goes well first, then facts and the child's own view, then the need. */
record AreaForm(String assessment, String area, Said said, NeedInput need, FormStamp stamp) {

    /** What is said in words. */
    record Said(String strength, String facts, String view) {

        Said(@Nullable String strength, @Nullable String facts, @Nullable String view) {
            this.strength = Fields.orEmpty(strength);
            this.facts = Fields.orEmpty(facts);
            this.view = Fields.orEmpty(view);
        }
    }

    /** What is needed. */
    record NeedInput(String degree, String words, DateInput by) {

        NeedInput(@Nullable String degree, @Nullable String words, @Nullable DateInput by) {
            this.degree = Fields.orEmpty(degree);
            this.words = Fields.orEmpty(words);
            this.by = DateInput.orEmpty(by);
        }
    }

    AreaForm(@Nullable String assessment, @Nullable String area, @Nullable Said said, @Nullable NeedInput need,
            @Nullable FormStamp stamp) {
        this.assessment = Fields.orEmpty(assessment);
        this.area = Fields.orEmpty(area);
        this.said = said == null ? new Said(null, null, null) : said;
        this.need = need == null ? new NeedInput(null, null, null) : need;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** As it stands, else as it stood last time, for somebody who sees this version. */
    static AreaForm of(AreaOpened opened) {
        var answer = opened.shown();
        var day = answer.flatMap(one -> one.needed().by());
        return new AreaForm(opened.one().id().value().toString(), opened.area().name(),
                answer.map(one -> new Said(one.strength(), one.facts(), one.view())).orElse(null),
                answer.map(one -> new NeedInput(one.degree().name(), one.needed().words(),
                        day.map(on -> new DateInput("" + on.getDayOfMonth(), "" + on.getMonthValue(),
                                "" + on.getYear())).orElse(null)))
                        .orElse(null),
                FormStamp.fresh(opened.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    AreaForm seen(Revision now) {
        return new AreaForm(assessment, area, said, need, FormStamp.fresh(now));
    }

    /** What is said; empty if something is wrong, and then it says what. */
    Optional<AreaAnswer> read(Fields fields) {
        var strength = fields.words("said.strength", said.strength(), AreaAnswer.LONGEST);
        var facts = fields.words("said.facts", said.facts(), AreaAnswer.LONGEST_FACTS);
        var view = fields.words("said.view", said.view(), AreaAnswer.LONGEST);
        var degree = fields.one("need.degree", need.degree(), NeedDegree.class);
        var words = fields.words("need.words", need.words(), AreaAnswer.LONGEST);
        var by = need.by().isBlank() ? Optional.<LocalDate>empty() : fields.day("need.by", need.by());
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var said = degree.orElseThrow();
        if (!AreaAnswer.Needed.wordsFit(said, words)) {
            fields.result().rejectValue("need.words", fits("words", said));
        }
        if (!AreaAnswer.Needed.dayFits(said, by)) {
            fields.result().rejectValue("need.by", fits("by", said));
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new AreaAnswer(strength, facts, view, said, new AreaAnswer.Needed(words, by)));
    }

    /** It is missing, or it says something where nothing is needed. */
    private static String fits(String field, NeedDegree degree) {
        return "needs.area.need." + field + (degree == NeedDegree.NONE ? ".none" : ".missing");
    }
}
