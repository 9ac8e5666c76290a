package org.kinward.web.needs.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.decision.ChildsView;
import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.DecisionAbout;
import org.kinward.core.needs.decision.DecisionId;
import org.kinward.core.needs.decision.TookPart;
import org.kinward.core.needs.decision.Weighed;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.FormStamp;

/** A decision as typed: what was asked, what was weighed, what the child said, who took part, what was decided. */
record DecisionForm(AskedInput asked, List<WeighedInput> options, ViewInput view, List<String> tookPart,
        DecidedInput decided, FormStamp stamp) {

    DecisionForm(@Nullable AskedInput asked, @Nullable List<WeighedInput> options, @Nullable ViewInput view,
            @Nullable List<String> tookPart, @Nullable DecidedInput decided, @Nullable FormStamp stamp) {
        this.asked = asked == null ? new AskedInput(null, null) : asked;
        this.options = rows(options == null ? List.of() : options);
        this.view = view == null ? new ViewInput(null, null) : view;
        this.tookPart = tookPart == null ? List.of() : List.copyOf(tookPart);
        this.decided = decided == null ? new DecidedInput(null, null, null, null) : decided;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** As many rows as there can be options. */
    private static List<WeighedInput> rows(List<WeighedInput> typed) {
        return IntStream.range(0, Decision.MOST).mapToObj(
                at -> at < typed.size() && typed.get(at) != null ? typed.get(at) : new WeighedInput(null, null, null))
                .toList();
    }

    static DecisionForm fresh() {
        return new DecisionForm(null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    DecisionForm anew() {
        return new DecisionForm(asked, options, view, tookPart, decided, FormStamp.fresh(Revision.NEW));
    }

    /** What was asked. */
    record AskedInput(String about, String question) {

        AskedInput(@Nullable String about, @Nullable String question) {
            this.about = Fields.orEmpty(about);
            this.question = Fields.orEmpty(question);
        }

        Optional<Decision.Asked> read(Fields fields) {
            var what = fields.one("asked.about", about, DecisionAbout.class);
            var words = fields.words("asked.question", question, Decision.Asked.LONGEST);
            if (words.length() < Decision.Asked.SHORTEST) {
                fields.missing("asked.question");
            }
            return fields.result().hasErrors() ? Optional.empty()
                    : what.map(one -> new Decision.Asked(one, words));
        }
    }

    /** What the child said. */
    record ViewInput(String heard, String words) {

        ViewInput(@Nullable String heard, @Nullable String words) {
            this.heard = Fields.orEmpty(heard);
            this.words = Fields.orEmpty(words);
        }

        Optional<ChildsView> read(Fields fields) {
            var how = fields.one("view.heard", heard, ChildsView.Heard.class);
            var said = fields.words("view.words", words, ChildsView.LONGEST);
            if (how.isPresent() && !ChildsView.fits(how.get(), said)) {
                fields.missing("view.words");
            }
            return fields.result().hasErrors() ? Optional.empty() : how.map(one -> new ChildsView(one, said));
        }
    }

    /** The decision; empty if something is wrong, and then it says what. */
    Optional<Decision> read(Fields fields, RiskCase at, PersonId by) {
        var question = asked.read(fields);
        var weighed = weighed(fields);
        var said = view.read(fields);
        var people = fields.several("tookPart", tookPart, TookPart.class);
        if (people.size() == 1) {
            fields.result().rejectValue("tookPart", "needs.interests.tookPart.alone");
        }
        var taken = decided.read(fields, new DecidedInput.By(by, at.now(), weighed.size()));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Decision(new DecisionId(stamp.idempotencyKey()), at.file(), question.orElseThrow(),
                        weighed, said.orElseThrow(), people, taken.orElseThrow()));
    }

    private List<Weighed> weighed(Fields fields) {
        var read = new ArrayList<Weighed>();
        for (int at = 0; at < options.size(); at++) {
            if (at < Decision.FEWEST || !options.get(at).isBlank()) {
                options.get(at).read(fields, "options[" + at + "].").ifPresent(read::add);
            }
        }
        return read;
    }

    /** All words in which a name could stand. */
    NamelessFields.Said[] said() {
        var all = new ArrayList<NamelessFields.Said>();
        all.add(new NamelessFields.Said("asked.question", asked.question()));
        for (int at = 0; at < options.size(); at++) {
            var one = options.get(at);
            all.add(new NamelessFields.Said("options[" + at + "].option",
                    String.join("\n", one.option(), one.good(), one.bad()).strip()));
        }
        all.add(new NamelessFields.Said("view.words", view.words()));
        all.add(new NamelessFields.Said("decided.reasons", decided.reasons()));
        return all.toArray(NamelessFields.Said[]::new);
    }
}
