package org.kinward.web.statistics.saved;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.saved.Asks;
import org.kinward.core.statistics.saved.SavedQuestion;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** What a question is to be called; of a new one also what it asks. */
record KeptQuestionForm(String kind, String filters, String name, FormStamp stamp) {

    KeptQuestionForm(@Nullable String kind, @Nullable String filters, @Nullable String name,
            @Nullable FormStamp stamp) {
        this.kind = kind == null ? "" : kind;
        this.filters = filters == null ? "" : filters;
        this.name = name == null ? "" : name;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static KeptQuestionForm of(SavedQuestion question) {
        return new KeptQuestionForm("", "", question.name().name(), FormStamp.fresh(question.revision()));
    }

    /** The same for somebody who has seen this version. */
    KeptQuestionForm seen(SavedQuestion question) {
        return new KeptQuestionForm(kind, filters, name, FormStamp.fresh(question.revision()));
    }

    /** What it asks; empty if that cannot be kept. */
    Optional<Asks> asks() {
        return Asks.fits(kind, filters) ? Optional.of(new Asks(kind, filters)) : Optional.empty();
    }

    /** Whether it can be called so; if not, it says why. */
    boolean fits(Errors errors) {
        if (SavedQuestion.Named.fits(name)) {
            return true;
        }
        errors.rejectValue("name", "statistics.kept.name.wrong", new Object[]{SavedQuestion.Named.LONGEST}, null);
        return false;
    }
}
