package org.kinward.web.consent.emergency;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.ReviewEmergency;
import org.kinward.core.story.TellingSearch;
import org.kinward.reporting.casefile.UrgentShares;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.EmergencyWords;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody else looks again at what was shared without consent; managers see how often that was, and how late. */
@Controller
class ReviewController {

    private static final String REVIEW = ConsentPath.CONSENT + "/review";

    private final ReviewReading reading;

    private final ReviewEmergency review;

    private final TellingSearch search;

    ReviewController(ReviewReading reading, ReviewEmergency review, TellingSearch search) {
        this.reading = reading;
        this.review = review;
        this.search = search;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/emergencies")
    ModelAndView all(Actor actor) {
        var all = reading.all(actor);
        return new ModelAndView("consent/emergencies")
                .addObject("cards", all.shared().lines().stream().map(ReviewController::card).toList())
                .addObject("undecided", all.undecided().stream()
                        .map(one -> card(one, ConsentPath.of(one.file()), "consent.emergencies.since")).toList())
                .addObject("untold", all.untold().stream()
                        .map(one -> card(one, ConsentPath.of(one.file(), "authority"), "consent.authority.late"))
                        .toList())
                .addObject("shared", all.shared())
                .addObject("days", ReviewReading.BACK.toDays());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(REVIEW)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String of, Actor actor,
            Refill refill) {
        if (of.isEmpty()) {
            reading.head(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var one = reading.one(id, ConsentPath.id(of), actor);
        if (!(one.emergency() instanceof Emergency.Waiting waiting) || !waiting.mayBeReviewedBy(actor.person())) {
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        return page(one, actor).addObject("form", refill
                .form(ReviewForm.class, ConsentPath.of(id, "review")).orElseGet(() -> new ReviewForm(of, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.EMERGENCY_REVIEWED)
    @PostMapping(REVIEW)
    ModelAndView review(@PathVariable UUID id, @ModelAttribute("form") ReviewForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, ConsentPath.id(form.of()), actor);
        var found = form.read(new Fields(result, search, field -> "consent.review." + field), actor.person(),
                one.at().now());
        if (found.isEmpty()) {
            return page(one, actor);
        }
        return switch (review.review(new EmergencyId(ConsentPath.id(form.of())), found.get(), actor)) {
            case REVIEWED -> new ModelAndView("redirect:" + ConsentPath.of(id));
            case REVIEWED_BEFORE -> before(reading.one(id, ConsentPath.id(form.of()), actor), found.get(), actor);
            case DECIDED_BY_THE_SAME_PERSON -> {
                result.reject("consent.review.same");
                var page = page(one, actor);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is one finding; another finding than the one that stands is shown beside it, and nothing is lost. */
    private static ModelAndView before(ReviewReading.One one, Emergency.Review typed, Actor actor) {
        if (one.emergency() instanceof Emergency.Reviewed(_, _, _, _, _, var stands) && stands.isOf(typed)) {
            return new ModelAndView("redirect:" + ConsentPath.of(one.at().file().value()));
        }
        var page = page(one, actor).addObject("before", List.of(SummaryRow.of("consent.review.typed",
                Words.of(typed.finding()), Words.said(typed.words()))));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Card card(UrgentShares.Line line) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(line.reason()));
        lines.add(Words.keyed("consent.emergencies.decided", written(line.decided())));
        lines.add(line.reviewed().map(at -> Words.keyed("consent.emergencies.reviewed", written(at)))
                .orElseGet(() -> Words.keyed("consent.emergencies.not-reviewed")));
        if (line.late()) {
            lines.add(Words.keyed("consent.emergency.late"));
        }
        return new Card(line.reference().shown(), ConsentPath.of(line.file()), lines, null);
    }

    private static Card card(UrgentShares.Undecided one, String href, String key) {
        return new Card(one.reference().shown(), href, List.of(Words.keyed(key, written(one.since()))), null);
    }

    private static String written(LocalDateTime at) {
        return new Days().written(at.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static ModelAndView page(ReviewReading.One one, Actor actor) {
        return new ModelAndView("consent/review").addObject("bar", one.at().bar(actor))
                .addObject("facts", EmergencyWords.rows(one.emergency(), one.at(), one.names()))
                .addObject("findings", Option.all(Emergency.Finding.values()));
    }
}
