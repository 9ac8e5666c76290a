package org.kinward.web.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.transfer.asked.AnswerAsked;
import org.kinward.core.transfer.asked.AskedStep;
import org.kinward.reporting.transfer.AskedOfUs;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What other agencies ask of the own one for children that go home: a number, what, until when; and saying what came of it. */
@Controller
class AskedController {

    private static final String ASKED = TransferPath.ALL + "/asked";
    private static final String ONE = ASKED + "/one";

    private final AskedReading reading;
    private final NamelessFields fields;
    private final AnswerAsked answer;

    AskedController(AskedReading reading, NamelessFields fields, AnswerAsked answer) {
        this.reading = reading;
        this.fields = fields;
        this.answer = answer;
    }

    /** Which of them, and what came of it, as typed. */
    record SaidForm(String step, String came, String words) {

        SaidForm(@Nullable String step, @Nullable String came, @Nullable String words) {
            this.step = Fields.orEmpty(step);
            this.came = Fields.orEmpty(came);
            this.words = Fields.orEmpty(words);
        }

        Optional<AskedStep.Answer> read(Fields fields, AskedStep.By by) {
            var what = fields.one("came", came, ReturnStep.StepCame.class);
            var said = fields.words("words", words, AskedStep.Answer.LONGEST);
            if (what.filter(ReturnStep.StepCame.NOT_DONE::equals).isPresent()
                    && said.length() < AskedStep.Answer.SHORTEST) {
                fields.missing("words");
            }
            return fields.result().hasErrors() ? Optional.empty()
                    : Optional.of(new AskedStep.Answer(what.orElseThrow(), said, by));
        }
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ASKED)
    ModelAndView all(Actor actor) {
        var all = reading.all(actor);
        return new ModelAndView("transfer/asked")
                .addObject("open", all.open().stream().map(line -> card(line, all)).toList())
                .addObject("answered", all.answered().stream().map(line -> card(line, all)).toList());
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ONE)
    ModelAndView one(@RequestParam(defaultValue = "") String step, Actor actor, Refill refill) {
        if (step.isEmpty()) {
            reading.all(actor);
            return new ModelAndView("redirect:" + ASKED);
        }
        return page(reading.one(new StepId(RiskPath.id(step)), actor)).addObject("form",
                refill.form(SaidForm.class, ONE).orElseGet(() -> new SaidForm(step, null, null)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(ONE)
    ModelAndView say(@ModelAttribute("form") SaidForm form, BindingResult result, Actor actor) {
        var read = reading.one(new StepId(RiskPath.id(form.step())), actor);
        var now = read.moments().now();
        var said = form.read(fields.of(result, "transfer.asked"), new AskedStep.By(actor.person(), now));
        var about = new NamelessFields.About(read.step().about().reference(), now);
        if (said.isEmpty() || !fields.hold(result, about, actor, new NamelessFields.Said("words", form.words()))) {
            return page(read);
        }
        return switch (answer.answer(read.step().step(), said.get(), actor)) {
            case SAID -> new ModelAndView("redirect:" + ASKED);
            case SAID_BEFORE -> {
                var page = page(reading.one(read.step().step(), actor)).addObject("stale", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(AskedReading.One read) {
        var step = read.step();
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("transfer.asked.number", Words.said(step.about().reference().shown())));
        facts.add(SummaryRow.of("transfer.asked.from", Words.said(read.from())));
        facts.add(SummaryRow.of("transfer.asked.what", Words.of(step.about().what())));
        facts.add(SummaryRow.of("transfer.asked.until", Words.said(read.moments().lastDay(step.due()))));
        step.answer().ifPresent(said -> facts.add(SummaryRow.of("transfer.asked.came",
                said.words().isEmpty() ? new Words[]{Words.of(said.came())}
                        : new Words[]{Words.of(said.came()), Words.said(said.words())})));
        return new ModelAndView("transfer/asked-one").addObject("facts", facts)
                .addObject("late", step.isLate(read.moments().now())).addObject("waits", step.answer().isEmpty())
                .addObject("cames", Option.all(ReturnStep.StepCame.values()));
    }

    private static Card card(AskedOfUs.Line line, AskedReading.All all) {
        var stands = line.stands();
        return new Card(line.reference().shown(), ONE + "?step=" + line.step(),
                List.of(Words.of(line.what()), Words.said(all.names().getOrDefault(line.from(), "")),
                        Words.keyed("returning.step.until", all.moments().written(stands.lastDay()))),
                stands.late() ? new Tag("transfer.asked.late", "red")
                        : stands.came().map(came -> new Tag(Option.termKey(came), "green")).orElse(null));
    }
}
