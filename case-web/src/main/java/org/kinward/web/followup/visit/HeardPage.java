package org.kinward.web.followup.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the second page of a visit shows: the questions, the promises, and what stands there when somebody was faster. */
final class HeardPage {

    private HeardPage() {
    }

    /** One question, and what was said to it last time: it is shown, not lost. */
    record Asked(int at, String key, Words before) {
    }

    /**
     * A promise that the form asks about.
     *
     * @param given
     *            when it was promised, and by when
     */
    record Promised(int at, String words, Words given) {
    }

    /** What was typed on the page. */
    record Typed(Heard heard, List<PromiseAnswer> promises) {
    }

    static ModelAndView of(HeardReading.At one, HeardForm form, Actor actor) {
        return new ModelAndView("followup/heard").addObject("bar", one.at().bar(actor)).addObject("form", form)
                .addObject("questions", asked(one)).addObject("hows", Option.all(HowIs.values()))
                .addObject("promised", promised(one, form)).addObject("states", Option.all(PromiseState.values()))
                .addObject("yesNo", Option.all(YesNo.values()));
    }

    /** Sent twice it is one answer; other ones than stand there are shown beside them, and nothing is lost. */
    static ModelAndView before(HeardReading.At one, HeardForm form, Typed typed, Actor actor) {
        var stands = one.visit().heard().orElseThrow();
        if (stands.answers().equals(typed.heard().answers()) && stands.help().equals(typed.heard().help())
                && typed.promises().stream().allMatch(said -> promise(one, said).filter(
                        promise -> said.isIn(promise, stands.written().at())).isPresent())) {
            return new ModelAndView("redirect:" + FollowUpPath.of(one.at().id()));
        }
        return conflict(of(one, form, actor)
                .addObject("stands", Stream.concat(rows(stands), standing(one, typed.promises().stream())).toList())
                .addObject("typed", Stream.concat(rows(typed.heard()), said(one, typed.promises().stream())).toList()));
    }

    /** Somebody has written what came of a promise since: that is shown, and the rest of the form is as it was typed. */
    static ModelAndView moved(HeardReading.At one, HeardForm form, Typed typed, Actor actor) {
        var others = typed.promises().stream().filter(said -> promise(one, said)
                .filter(promise -> promise.revision().equals(said.seen())).isEmpty()).toList();
        return conflict(of(one, form.without(others.stream().map(PromiseAnswer::id).toList()), actor)
                .addObject("moved", standing(one, others.stream()).toList())
                .addObject("typed", said(one, others.stream()).toList()));
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Optional<Promise> promise(HeardReading.At one, PromiseAnswer said) {
        return one.promises().stream().filter(promise -> promise.id().equals(said.id())).findFirst();
    }

    private static Stream<SummaryRow> standing(HeardReading.At one, Stream<PromiseAnswer> said) {
        return said.map(answer -> promise(one, answer)).flatMap(Optional::stream)
                .map(promise -> row(promise, promise.state(), promise.last().told()));
    }

    private static Stream<SummaryRow> said(HeardReading.At one, Stream<PromiseAnswer> said) {
        return said.flatMap(answer -> promise(one, answer).stream()
                .map(promise -> row(promise, answer.state(), answer.told())));
    }

    private static SummaryRow row(Promise promise, PromiseState state, String told) {
        return new SummaryRow("followup.heard.promises.one",
                Stream.of(Words.said(promise.words()), Words.of(state), Words.said(told))
                        .filter(words -> !"".equals(words.text())).toList(),
                null, "shell.change");
    }

    private static Stream<SummaryRow> rows(Heard heard) {
        var help = heard.help();
        return Stream.concat(Arrays.stream(Question.values()).map(question -> row(question, heard)),
                Stream.of(row("helped", help.helped()), row("didNot", help.didNot()), row("promised", help.promised()))
                        .flatMap(Optional::stream));
    }

    private static SummaryRow row(Question question, Heard heard) {
        return heard.said(question).words().isEmpty()
                ? SummaryRow.of(Option.termKey(question), Words.of(heard.how(question)))
                : SummaryRow.of(Option.termKey(question), Words.of(heard.how(question)),
                        Words.said(heard.said(question).words()));
    }

    private static Optional<SummaryRow> row(String field, String words) {
        return words.isEmpty() ? Optional.empty()
                : Optional.of(SummaryRow.of("followup.heard." + field, Words.said(words)));
    }

    private static List<Asked> asked(HeardReading.At one) {
        return Arrays.stream(Question.values()).map(question -> new Asked(question.place(),
                "followup.heard." + question, one.before().map(then -> Words.of(then.how(question)))
                        .orElseGet(() -> Words.keyed("followup.heard.first"))))
                .toList();
    }

    private static List<Promised> promised(HeardReading.At one, HeardForm form) {
        return one.promises().reversed().stream().flatMap(promise -> form.besides().place(promise.id()).stream()
                .mapToObj(at -> new Promised(at, promise.words(), given(one, promise)))).toList();
    }

    private static Words given(HeardReading.At one, Promise promise) {
        var on = one.at().written(promise.lines().getFirst().on());
        return promise.due()
                .map(due -> Words.keyed("followup.heard.promises.given.by", on, one.at().written(due.day())))
                .orElseGet(() -> Words.keyed("followup.heard.promises.given", on));
    }
}
