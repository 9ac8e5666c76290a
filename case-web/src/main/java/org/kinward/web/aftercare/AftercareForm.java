package org.kinward.web.aftercare;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.aftercare.MoveAftercare;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A move of what comes after eighteen, as typed. */
record AftercareForm(String to, List<String> offered, String words, String wishes, FormStamp stamp) {

    AftercareForm(@Nullable String to, @Nullable List<String> offered, @Nullable String words,
            @Nullable String wishes, @Nullable FormStamp stamp) {
        this.to = Fields.orEmpty(to);
        this.offered = offered == null ? List.of() : List.copyOf(offered);
        this.words = Fields.orEmpty(words);
        this.wishes = Fields.orEmpty(wishes);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was offered so far is ticked; the only move that is open is chosen. */
    static AftercareForm of(AftercareReading.Stands read) {
        var next = read.ahead().next(read.at().today());
        return new AftercareForm(next.size() == 1 ? next.getFirst().name() : "",
                read.ahead().last().map(one -> one.said().offered().stream().map(Enum::name).sorted().toList())
                        .orElseGet(List::of),
                null, null, stamp(read));
    }

    /** What was typed, for somebody who has seen what stands there now. */
    AftercareForm over(AftercareReading.Stands read) {
        return new AftercareForm(to, offered, words, wishes, stamp(read));
    }

    private static FormStamp stamp(AftercareReading.Stands read) {
        return FormStamp.fresh(read.ahead().last().map(Aftercare::number).orElse(Revision.NEW));
    }

    /** What is wished; empty if something is wrong, and then it says what. */
    Optional<MoveAftercare.Wish> read(Fields fields, AftercareReading.Stands read) {
        var next = fields.one("to", to, AftercareState.class);
        var ticked = fields.several("offered", offered, Aftercare.AdultHelp.class);
        var how = said(fields, "words", words);
        var says = said(fields, "wishes", wishes);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new MoveAftercare.Wish(read.at().file(), stamp.shownRevision(), next.orElseThrow(),
                        new Aftercare.Said(ticked, how, says)));
    }

    private static String said(Fields fields, String field, String typed) {
        var text = fields.words(field, typed, Aftercare.Said.LONGEST);
        if (text.length() < Aftercare.Said.SHORTEST) {
            fields.missing(field);
        }
        return text;
    }
}
