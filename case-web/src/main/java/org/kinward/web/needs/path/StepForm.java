package org.kinward.web.needs.path;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Safeguard;
import org.kinward.core.needs.path.Step;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** A step as typed. */
record StepForm(String path, String step, String office, String words, List<String> safeguards, DateInput on,
        FormStamp stamp) {

    StepForm(@Nullable String path, @Nullable String step, @Nullable String office, @Nullable String words,
            @Nullable List<String> safeguards, @Nullable DateInput on, @Nullable FormStamp stamp) {
        this.path = Fields.orEmpty(path);
        this.step = Fields.orEmpty(step);
        this.office = Fields.orEmpty(office);
        this.words = Fields.orEmpty(words);
        this.safeguards = safeguards == null ? List.of() : List.copyOf(safeguards);
        this.on = DateInput.orEmpty(on);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static StepForm begin(PathReading.OnPath at) {
        return new StepForm(at.path().name(), null, null, null, null, null, FormStamp.fresh(at.revision()));
    }

    /** What was typed, for somebody who has seen so many steps. */
    StepForm seen(Revision now) {
        return new StepForm(path, step, office, words, safeguards, on, FormStamp.fresh(now));
    }

    /** The step; empty if something is wrong, and then it says what. */
    Optional<PathLine> read(Fields fields, RiskCase at, PersonId by) {
        var next = fields.one("step", step, Step.class).filter(one -> one.path().name().equals(path));
        var asked = fields.words("office", office, PathLine.LONGEST_OFFICE);
        var happened = fields.words("words", words, PathLine.LONGEST);
        var day = fields.day("on", on);
        next.ifPresent(one -> fits(fields, one, asked));
        return fields.result().hasErrors() || next.isEmpty() ? Optional.empty()
                : next.map(one -> new PathLine(one, asked, happened,
                        one == Step.AGE_ASKED_FOR ? ticked() : Set.of(), day.orElseThrow(), by, at.now()));
    }

    private void fits(Fields fields, Step next, String asked) {
        if (!PathLine.officeFits(next, asked)) {
            fields.result().rejectValue("office",
                    next.asksAnOffice() ? "needs.path.office.missing" : "needs.path.office.none");
        }
        if (words.strip().length() <= PathLine.LONGEST && !PathLine.wordsFit(next, words)) {
            fields.result().rejectValue("words", "needs.path.words.reason");
        }
        if (next == Step.AGE_ASKED_FOR && !PathLine.isSafe(next, ticked())) {
            fields.result().rejectValue("safeguards", "needs.path.safeguards.missing");
        }
    }

    private Set<Safeguard> ticked() {
        var all = EnumSet.noneOf(Safeguard.class);
        safeguards.forEach(word -> Fields.maybe(word, Safeguard.class).ifPresent(all::add));
        return all;
    }
}
