package org.kinward.web.followup.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** The second page of a visit, as typed: the ten questions, which count as one control, and what goes with them. */
record HeardForm(String visit, List<SaidInput> said, BesidesInput besides, String helped, String didNot,
        String promised,
        DateInput next) {

    /** What was said to one question. */
    record SaidInput(String how, String words) {

        SaidInput(@Nullable String how, @Nullable String words) {
            this.how = Fields.orEmpty(how);
            this.words = Fields.orEmpty(words);
        }
    }

    /** What came of one promise. */
    record PromiseInput(String id, String seen, String came, String told) {

        PromiseInput(@Nullable String id, @Nullable String seen, @Nullable String came, @Nullable String told) {
            this.id = Fields.orEmpty(id);
            this.seen = Fields.orEmpty(seen);
            this.came = Fields.orEmpty(came);
            this.told = Fields.orEmpty(told);
        }

        private static PromiseInput of(Promise promise) {
            return new PromiseInput(promise.id().value().toString(), "" + promise.revision().number(), null, null);
        }

        private PromiseId promise() {
            return new PromiseId(RiskPath.id(id));
        }

        private Optional<PromiseAnswer> read(Fields fields, String field) {
            var state = Fields.maybe(came, PromiseState.class);
            if (state.isEmpty()) {
                fields.result().rejectValue(field + ".came", "followup.heard.promises.came.missing");
            }
            var words = fields.words(field + ".told", told, PromiseLine.LONGEST);
            if (state.filter(PromiseState.TOLD_WHY_NOT::equals).isPresent() && words.length() < PromiseLine.SHORTEST) {
                fields.result().rejectValue(field + ".told", "followup.heard.promises.told.missing");
            }
            if (state.filter(PromiseState.OPEN::equals).isPresent() && !words.isEmpty()) {
                fields.result().rejectValue(field + ".told", "followup.heard.promises.told.open");
            }
            return state
                    .map(came -> new PromiseAnswer(promise(), new FormStamp(id, seen).shownRevision(), came, words));
        }
    }

    /** What is asked then. */
    record BesidesInput(List<PromiseInput> promises, String days, String money, String call, String leaving) {

        BesidesInput(@Nullable List<PromiseInput> promises, @Nullable String days, @Nullable String money,
                @Nullable String call, @Nullable String leaving) {
            this.promises = promises == null ? List.of() : promises.stream().filter(Objects::nonNull).toList();
            this.days = Fields.orEmpty(days);
            this.money = Fields.orEmpty(money);
            this.call = Fields.orEmpty(call);
            this.leaving = Fields.orEmpty(leaving);
        }

        /** Where in the form this promise stands, if it is asked about. */
        OptionalInt place(PromiseId id) {
            return IntStream.range(0, promises.size()).filter(at -> promises.get(at).promise().equals(id)).findFirst();
        }

        /** What came of each promise; what is wrong is said at it. */
        List<PromiseAnswer> promises(Fields fields) {
            return IntStream.range(0, promises.size())
                    .mapToObj(at -> promises.get(at).read(fields, "besides.promises[" + at + "]"))
                    .flatMap(Optional::stream).toList();
        }

        private BesidesInput without(List<PromiseId> gone) {
            return new BesidesInput(promises.stream().filter(one -> !gone.contains(one.promise())).toList(), days,
                    money, call, leaving);
        }

        private Optional<Heard.Besides> read(Fields fields) {
            var number = TypedNumber.read(days);
            if (!days.isBlank() && (number.isEmpty() || number.getAsInt() < 0
                    || number.getAsInt() > Heard.Besides.MOST_DAYS)) {
                fields.result().rejectValue("besides.days", "followup.heard.besides.days.wrong");
                return Optional.empty();
            }
            return Optional.of(new Heard.Besides(
                    number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty(), yesNo(money), yesNo(call),
                    yesNo(leaving)));
        }

        /** What nobody has answered is not known. */
        private static YesNo yesNo(String typed) {
            return Fields.maybe(typed, YesNo.class).orElse(YesNo.NOT_KNOWN);
        }
    }

    HeardForm(@Nullable String visit, @Nullable List<SaidInput> said, @Nullable BesidesInput besides,
            @Nullable String helped, @Nullable String didNot, @Nullable String promised, @Nullable DateInput next) {
        this.visit = Fields.orEmpty(visit);
        this.said = ten(said == null ? List.of() : said);
        this.besides = besides == null ? new BesidesInput(null, null, null, null, null) : besides;
        this.helped = Fields.orEmpty(helped);
        this.didNot = Fields.orEmpty(didNot);
        this.promised = Fields.orEmpty(promised);
        this.next = DateInput.orEmpty(next);
    }

    /** Nothing is chosen before somebody has asked. */
    static HeardForm begin(UUID visit, List<Promise> promises) {
        return new HeardForm(visit.toString(), null,
                new BesidesInput(promises.stream().map(PromiseInput::of).toList(), null, null, null, null), null, null,
                null, null);
    }

    /** The same without these promises: what came of them is known. */
    HeardForm without(List<PromiseId> gone) {
        return new HeardForm(visit, said, besides.without(gone), helped, didNot, promised, next);
    }

    private static List<SaidInput> ten(List<SaidInput> sent) {
        return IntStream.range(0, Question.values().length)
                .mapToObj(at -> at < sent.size() && sent.get(at) != null ? sent.get(at) : new SaidInput(null, null))
                .toList();
    }

    VisitId visitId() {
        return new VisitId(RiskPath.id(visit));
    }

    /** What was heard; empty if something is wrong, and then it says what. */
    Optional<Heard> read(Fields fields, Written written) {
        Map<Question, Heard.Said> answers = new EnumMap<>(Question.class);
        for (var question : Question.values()) {
            answer(fields, question).ifPresent(one -> answers.put(question, one));
        }
        var more = besides.read(fields);
        var good = fields.words("helped", helped, Heard.Help.LONGEST);
        var bad = fields.words("didNot", didNot, Heard.Help.LONGEST);
        var promise = fields.words("promised", promised, Heard.Help.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Heard(visitId(), answers, more.orElseThrow(), new Heard.Help(good, bad, promise),
                        written));
    }

    private Optional<Heard.Said> answer(Fields fields, Question question) {
        var field = "said[" + question.place() + "]";
        var typed = said.get(question.place());
        var how = Fields.maybe(typed.how(), HowIs.class);
        if (how.isEmpty()) {
            fields.result().rejectValue(field + ".how", "followup.heard." + question + ".missing");
        }
        var words = fields.words(field + ".words", typed.words(), Heard.Said.LONGEST);
        return how.isEmpty() || fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Heard.Said(how.get(), words));
    }

    /** The day of the next contact, if one was typed. */
    Optional<LocalDate> next(Fields fields) {
        return next.isBlank() ? Optional.empty() : fields.day("next", next);
    }
}
