package org.kinward.web.followup.visit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.search.SearchLine;
import org.kinward.core.followup.search.SearchStep;
import org.kinward.core.followup.search.Way;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;

/** One more line of a search, as typed. */
record SearchForm(String contact, String step, String way, DateInput on, String words) {

    SearchForm(@Nullable String contact, @Nullable String step, @Nullable String way, @Nullable DateInput on,
            @Nullable String words) {
        this.contact = Fields.orEmpty(contact);
        this.step = Fields.orEmpty(step);
        this.way = Fields.orEmpty(way);
        this.on = DateInput.orEmpty(on);
        this.words = Fields.orEmpty(words);
    }

    /** What was done; empty if something is wrong, and then it says what. */
    Optional<SearchLine> read(Fields fields, Written written) {
        var what = fields.one("step", step, SearchStep.class);
        var by = what.filter(SearchStep.TRIED::equals).isPresent() ? fields.one("way", way, Way.class)
                : Optional.<Way>empty();
        var day = fields.day("on", on);
        var said = fields.words("words", words, SearchLine.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new SearchLine(what.orElseThrow(), by, day.orElseThrow(), said, written));
    }
}
