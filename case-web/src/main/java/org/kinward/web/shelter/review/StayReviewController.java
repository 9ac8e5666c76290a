package org.kinward.web.shelter.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.review.ReviewStay;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Why is the child still here, and may it go out: asked after two weeks, then every four. */
@Controller
class StayReviewController {

    private static final String REVIEW = HousePath.STAY + "/review";

    private final StayReviewReading reading;

    private final NamelessFields fields;

    private final ReviewStay review;

    StayReviewController(StayReviewReading reading, NamelessFields fields, ReviewStay review) {
        this.reading = reading;
        this.fields = fields;
        this.review = review;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(REVIEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var looks = reading.looks(id, actor);
        return looks.read().here().isEmpty() ? new ModelAndView("redirect:" + HousePath.stay(id))
                : page(looks, actor).addObject("form", refill.form(ReviewForm.class, HousePath.stay(id, "review"))
                        .orElseGet(() -> ReviewForm.empty(looks.reviews().size())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_REVIEWED,
            AuditAction.STAY_VIEWED})
    @PostMapping(REVIEW)
    ModelAndView review(@PathVariable UUID id, @ModelAttribute("form") ReviewForm form, BindingResult result,
            Actor actor) {
        var looks = reading.looks(id, actor);
        var here = looks.read().here();
        if (here.isEmpty()) {
            return new ModelAndView("redirect:" + HousePath.stay(id));
        }
        var look = form.read(fields.of(result, "shelter.review"), here.get().id(), looks.read().house(),
                actor.person());
        if (look.isEmpty() || !isNameless(look.get(), looks, result, actor)) {
            return page(looks, actor);
        }
        try {
            return switch (review.review(look.get(), form.stamp().idempotencyKey(), actor)) {
                case REVIEWED, LEFT -> new ModelAndView("redirect:" + HousePath.stay(id));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherLook) {
            return since(id, form, actor);
        }
    }

    private ModelAndView since(UUID id, ReviewForm form, Actor actor) {
        var now = reading.looks(id, actor);
        var page = page(now, actor).addObject("form", form.seen(now.reviews().size())).addObject("since", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private boolean isNameless(StayReview look, StayReviewReading.Looks looks, BindingResult result, Actor actor) {
        var read = looks.read();
        return fields.hold(result, new NamelessFields.About(read.head().reference(), read.house().now()), actor,
                new NamelessFields.Said("words", look.still().words()),
                new NamelessFields.Said("out.ground", look.out().ground()),
                new NamelessFields.Said("out.conditions", look.out().conditions()));
    }

    private static ModelAndView page(StayReviewReading.Looks looks, Actor actor) {
        var rows = looks.reviews().stream().flatMap(one -> List.of(
                SummaryRow.of("shelter.review.row", Words.of(one.still().why()), Words.said(one.still().words())),
                new SummaryRow("shelter.review.out.row", out(one, looks), null, "shell.change")).stream()).toList();
        return new ModelAndView("shelter/review").addObject("bar", looks.read().bar(actor)).addObject("rows", rows)
                .addObject("whys", Option.all(StayReview.Why.values()))
                .addObject("deciders", Option.all(StayReview.OutDecided.values()))
                .addObject("outs", Option.all(StayReview.GoingOut.values()));
    }

    private static List<Words> out(StayReview one, StayReviewReading.Looks looks) {
        var house = looks.read().house();
        var words = new ArrayList<Words>();
        words.add(Words.of(one.out().how()));
        one.out().decided().map(Words::of).ifPresent(words::add);
        Stream.of(one.out().ground(), one.out().conditions()).filter(said -> !said.isEmpty()).map(Words::said)
                .forEach(words::add);
        words.add(Words.keyed("shelter.review.by", looks.names().getOrDefault(one.by(), "…"), house.written(one.at())));
        words.add(Words.keyed("shelter.review.next", house.written(one.next())));
        return words;
    }
}
