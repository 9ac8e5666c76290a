package org.kinward.web.consent.asking;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.RowPage;
import org.kinward.web.consent.record.Which;
import org.kinward.web.consent.record.WhoWords;
import org.kinward.web.intake.typed.Fields;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down what the child, or who answers for the child, said to one use. */
@Controller
class AnswerController {

    private static final String ANSWER = ConsentPath.CONSENT + "/answer";

    private final ConsentReading reading;

    private final AnswerChoices choices;

    private final WriteAnswer write;

    private final Typing typing;

    /** What was typed is searched, and what is known stands there at first. */
    @Component
    record Typing(TellingSearch search, ToldIn told) {
    }

    AnswerController(ConsentReading reading, AnswerChoices choices, WriteAnswer write, Typing typing) {
        this.reading = reading;
        this.choices = choices;
        this.write = write;
        this.typing = typing;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(ANSWER)
    ModelAndView page(@PathVariable UUID id, @ModelAttribute("which") Which which, Actor actor, Refill refill) {
        if (which.none()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var read = reading.row(id, ConsentPath.id(which.row()), actor);
        var form = refill.form(AnswerForm.class, ConsentPath.of(id, "answer")).orElseGet(() -> {
            if (which.later() && read.consent().of(which.side()) instanceof Voice.Unsettled) {
                return AnswerForm.notNow(which.row(), which.side(), read.consent().revision());
            }
            var start = new AnswerForm.Start(read.at().today(), choices.current(),
                    which.side() == Whose.CHILD ? typing.told().language(read.at()) : "", read.consent().revision());
            return AnswerForm.begin(which.row(), which.side(), start);
        });
        return page(read, form, actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_ANSWERED)
    @PostMapping(ANSWER)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult result,
            Actor actor) {
        var read = reading.row(id, ConsentPath.id(form.row()), actor);
        var fields = new Fields(result, typing.search(), field -> "consent.answer." + field);
        var answer = new AnswerReading(form, fields, read.at().now(), choices.recorded(form)).read();
        if (answer.isEmpty()) {
            return page(read, form, actor);
        }
        try {
            return write(new Press(read, form, result, actor), answer.get());
        } catch (StaleRevision faster) {
            var now = reading.row(id, ConsentPath.id(form.row()), actor);
            return RowPage.stale(page(now, form, actor), now, form.side(),
                    form.seen(now.consent().revision()));
        }
    }

    /** A form as it was sent, by whom, and the use as it stands. */
    private record Press(ConsentReading.Row read, AnswerForm form, BindingResult result, Actor actor) {
    }

    private ModelAndView write(Press press, Answer answer) {
        var read = press.read();
        var form = press.form();
        var stamp = new OnceKey(form.stamp().idempotencyKey(), form.wish());
        var request = new WriteAnswer.Request(read.consent().id(), form.stamp().shownRevision(), form.side(), answer,
                stamp);
        var file = read.at().head().ids().file();
        return switch (write.write(request, days(read, answer), press.actor(), read.at().moment())) {
            case WriteAnswer.Outcome.Written _ ->
                new ModelAndView("redirect:" + ConsentPath.row(file, read.consent().id().value()));
            case WriteAnswer.Outcome.Refused(var problem) -> {
                press.result().rejectValue(field(problem), "consent.problem." + problem.name());
                yield page(read, form, press.actor());
            }
            case WriteAnswer.Outcome.NotNow _ -> {
                press.result().rejectValue("state", contested(read.consent()) ? "consent.answer.contested"
                        : "consent.answer.covered");
                yield page(read, form, press.actor());
            }
            case WriteAnswer.Outcome.TakeBack _ -> new ModelAndView("redirect:" + ConsentPath.of(file, "withdraw")
                    + "?row=" + form.row() + "&whose=" + form.side());
            case WriteAnswer.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    private static boolean contested(Consent consent) {
        return consent.whoAnswers() instanceof Voice.Contested;
    }

    private static String field(AskedProblem problem) {
        return switch (problem) {
            case IN_THE_FUTURE, BEFORE_THE_RECORD, BEFORE_THE_STATEMENT, BEFORE_WHAT_STANDS -> "asked.on";
            case USE_IS_OVER, NEVER_ASKED_TWICE -> "state";
            case NOT_RECORDED -> "asked.how";
            case NOBODY_ANSWERS, SOMEBODY_ANSWERS, ONLY_EVERYDAY, NOT_THIS_ANSWERER, CHILD_HAS_NOT_AGREED,
                    NOT_THIS_SIDE ->
                "by.who";
        };
    }

    private AskedProblem.Days days(ConsentReading.Row read, Answer answer) {
        var at = read.at();
        var statement = answer.how().map(asked -> asked.statement().value())
                .orElseGet(() -> UUID.fromString(choices.current()));
        return new AskedProblem.Days(at.head().openedOn(),
                choices.publishedOn(statement, at.zone()).orElseThrow(NotThere::new), at.today());
    }

    private ModelAndView page(ConsentReading.Row read, AnswerForm form, Actor actor) {
        return RowPage.of("consent/answer", read, actor).addAllObjects(choices.of(form, read))
                .addObject("whose", form.side().name()).addObject("advice", choices.advice(read.at()).orElse(null))
                .addObject("who", WhoWords.rows(read.who(), read.at())).addObject("answering", read.who())
                .addObject("canBeAsked", read.who().canBeAsked(read.at().today()));
    }
}
