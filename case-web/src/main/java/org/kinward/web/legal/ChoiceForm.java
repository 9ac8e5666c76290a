package org.kinward.web.legal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.legal.LegalWords;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoice.ChildWants;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;

/** What the child chose, as typed; its revision says how many had been shown. It prints itself as hidden. */
record ChoiceForm(WantsInput wants, String along, List<String> told, String words, FormStamp stamp) {

    ChoiceForm(@Nullable WantsInput wants, @Nullable String along, @Nullable List<String> told,
            @Nullable String words, @Nullable FormStamp stamp) {
        this.wants = wants == null ? new WantsInput(null, null, null) : wants;
        this.along = Fields.orEmpty(along);
        this.told = told == null ? List.of() : List.copyOf(told);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Three questions. */
    record WantsInput(String heard, String compensation, String wages) {

        WantsInput(@Nullable String heard, @Nullable String compensation, @Nullable String wages) {
            this.heard = Fields.orEmpty(heard);
            this.compensation = Fields.orEmpty(compensation);
            this.wages = Fields.orEmpty(wages);
        }
    }

    static ChoiceForm empty(int seen) {
        return new ChoiceForm(null, null, null, null, FormStamp.shown(seen));
    }

    /** What was typed, for somebody who has seen so many. */
    ChoiceForm seen(int choices) {
        return new ChoiceForm(wants, along, told, words, FormStamp.shown(choices));
    }

    /** What was chosen; empty if something is wrong, and then it says what. */
    Optional<ChildChoice> read(Fields fields, LegalReading.Page page, PersonId by) {
        var heard = fields.one("wants.heard", wants.heard(), ChildWants.class);
        var compensation = fields.one("wants.compensation", wants.compensation(), ChildWants.class);
        var wages = fields.one("wants.wages", wants.wages(), ChildWants.class);
        var goes = fields.one("along", along, ChildChoice.HearingCompany.class);
        if (told.isEmpty()) {
            fields.missing("told");
        }
        var said = words(fields, words);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new ChildChoice(page.file(), (int) stamp.shownRevision().number() + 1,
                        new ChildChoice.Wants(heard.orElseThrow(), compensation.orElseThrow(), wages.orElseThrow(),
                                true),
                        goes.orElseThrow(), said, by, page.now().at()));
    }

    /** Words that are locked with the key of this page: numbers of files and offices may stand in them. */
    static LegalWords words(Fields fields, String typed) {
        var text = TypedText.of(typed);
        var problem = TypedText.problem(text, LegalWords.LONGEST);
        problem.ifPresent(key -> fields.result().rejectValue("words", key, new Object[]{LegalWords.LONGEST}, null));
        return problem.isPresent() ? LegalWords.NONE : new LegalWords(text);
    }

    @Override
    public String toString() {
        return "ChoiceForm[hidden]";
    }
}
