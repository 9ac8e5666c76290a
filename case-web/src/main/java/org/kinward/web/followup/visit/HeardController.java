package org.kinward.web.followup.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.keeping.HearChild;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second page of a visit: the ten questions, the same at start and end, with what was said last time beside them. */
@Controller
class HeardController {

    private static final String HEARD = FollowUpPath.FOLLOW_UP + "/heard";

    private final Reading reading;
    private final NamelessFields fields;
    private final HearChild hear;

    HeardController(Reading reading, NamelessFields fields, HearChild hear) {
        this.reading = reading;
        this.fields = fields;
        this.hear = hear;
    }

    /** A visit and the answers before it. */
    record At(FollowUpCase at, WholeVisit visit, Optional<Heard> before) {
    }

    /** Reads a visit of the case at hand. */
    @Component
    static class Reading {

        private final FollowUpReading cases;
        private final Visits visits;

        Reading(FollowUpReading cases, Visits visits) {
            this.cases = cases;
            this.visits = visits;
        }

        @Transactional
        public FollowUpCase at(UUID file, Actor actor) {
            return cases.at(file, actor);
        }

        @Transactional
        public At visit(UUID file, VisitId id, Actor actor) {
            var at = cases.at(file, actor);
            var all = visits.of(at.file());
            var visit = all.stream().filter(one -> one.visit().id().equals(id)).findFirst().orElseThrow(NotThere::new);
            return new At(at, visit,
                    WholeVisit.newest(all.stream().filter(one -> !one.visit().id().equals(id)).toList()));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(HEARD)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String visit, Actor actor,
            Refill refill) {
        if (visit.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var one = reading.visit(id, new VisitId(RiskPath.id(visit)), actor);
        if (one.visit().heard().isPresent()) {
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        return page(one, actor).addObject("form", refill.form(HeardForm.class, FollowUpPath.of(id, "heard"))
                .orElseGet(() -> HeardForm.begin(one.visit().visit().id().value())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.VISIT_RECORDED)
    @PostMapping(HEARD)
    ModelAndView hear(@PathVariable UUID id, @ModelAttribute("form") HeardForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var said = fields.of(result, "followup.heard");
        var next = form.next(said);
        var heard = form.read(said, at.written(actor));
        if (heard.isEmpty() || !fields.hold(result, at.at(), actor, words(heard.get()))) {
            return again(id, form, actor);
        }
        return switch (hear.hear(new HearChild.Said(at.file(), heard.get(), next), actor, at.by(actor))) {
            case KEPT -> new ModelAndView("redirect:" + FollowUpPath.of(id));
            case HEARD_BEFORE -> before(reading.visit(id, form.visitId(), actor), heard.get(), actor);
            case NO_SUCH_DAY -> refused(result, "followup.heard.next.wrong", again(id, form, actor));
            case NEXT_MISSING -> refused(result, "followup.heard.next.missing", again(id, form, actor));
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView again(UUID id, HeardForm form, Actor actor) {
        return page(reading.visit(id, form.visitId(), actor), actor);
    }

    private static ModelAndView refused(BindingResult result, String key, ModelAndView page) {
        result.rejectValue("next", key);
        return page;
    }

    private static NamelessFields.Said[] words(Heard heard) {
        return Stream.concat(Stream.of(new NamelessFields.Said("helped", heard.help().helped()),
                new NamelessFields.Said("didNot", heard.help().didNot()),
                new NamelessFields.Said("promised", heard.help().promised())),
                Arrays.stream(Question.values()).map(one -> new NamelessFields.Said("said[" + one.place() + "].words",
                        heard.said(one).words())))
                .toArray(NamelessFields.Said[]::new);
    }

    /** Sent twice it is one answer; other ones than stand there are shown beside them, and nothing is lost. */
    private static ModelAndView before(At one, Heard typed, Actor actor) {
        var stands = one.visit().heard().orElseThrow();
        if (stands.answers().equals(typed.answers()) && stands.help().equals(typed.help())) {
            return new ModelAndView("redirect:" + FollowUpPath.of(one.at().id()));
        }
        var page = page(one, actor).addObject("stands", rows(stands)).addObject("typed", rows(typed));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static List<SummaryRow> rows(Heard heard) {
        var help = heard.help();
        return Stream.concat(Arrays.stream(Question.values()).map(question -> row(question, heard)),
                Stream.of(row("helped", help.helped()), row("didNot", help.didNot()), row("promised", help.promised()))
                        .flatMap(Optional::stream))
                .toList();
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

    private static ModelAndView page(At one, Actor actor) {
        return new ModelAndView("followup/heard").addObject("bar", one.at().bar(actor))
                .addObject("questions", asked(one)).addObject("hows", Option.all(HowIs.values()))
                .addObject("yesNo", Option.all(YesNo.values()));
    }

    /** One question, and what was said to it last time: it is shown, not lost. */
    record Asked(int at, String key, Words before) {
    }

    private static List<Asked> asked(At one) {
        return Arrays.stream(Question.values()).map(question -> new Asked(question.place(),
                "followup.heard." + question, one.before().map(then -> Words.of(then.how(question)))
                        .orElseGet(() -> Words.keyed("followup.heard.first"))))
                .toList();
    }
}
