package org.kinward.web.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.choice.MyPlaces;
import org.kinward.web.intake.label.LabelStart;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Page 0: has this child been recorded before? "Nothing to search with" is a first-class answer (F53). */
@Controller
class StartController {

    private static final List<Option> KNOWNS = List.of(
            Option.keyed(StartForm.NOTHING, "intake.start.known.NOTHING"),
            Option.keyed(StartForm.NUMBER, "intake.start.known.NUMBER").revealing("intake/part/start :: number"),
            Option.keyed(StartForm.LABEL, "intake.start.known.LABEL").revealing("intake/part/start :: label"));

    private final Starting start;
    private final NumberSearch numbers;
    private final MyPlaces places;
    private final Clock clock;

    /** With a fresh number, or with the one on a label. */
    @Component
    record Starting(StartIntake plain, LabelStart labelled) {
    }

    StartController(Starting start, NumberSearch numbers, MyPlaces places, Clock clock) {
        this.start = start;
        this.numbers = numbers;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/intake")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER})
    String ask(Actor actor, Refill refill, Model model) {
        if (actor.mustSignOn()) {
            return "redirect:/shift";
        }
        model.addAttribute("form", refill.form(StartForm.class, "/intake")
                .orElseGet(() -> StartForm.at(usual(actor), null)));
        return page(actor, model);
    }

    @PostMapping("/intake")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_STARTED, AuditAction.RECORD_SEARCHED})
    String start(@ModelAttribute("form") StartForm form, BindingResult wrong, Actor actor, Model model) {
        var place = place(form, wrong, actor);
        switch (form.known()) {
            case StartForm.NOTHING -> {
                if (form.hasNewNumber()) {
                    wrong.rejectValue("known", "intake.start.known.number");
                } else if (form.hasLabel()) {
                    wrong.rejectValue("known", "intake.start.known.label");
                }
            }
            case StartForm.LABEL -> {
                return place.flatMap(at -> start.labelled().begin(form.label(), request(form, at), wrong, actor))
                        .orElseGet(() -> again(actor, model));
            }
            case StartForm.NUMBER -> {
                return search(form, wrong, actor, model);
            }
            default -> wrong.rejectValue("known", "intake.start.known.missing");
        }
        return wrong.hasErrors() ? again(actor, model) : begin(form, place.orElseThrow(NotThere::new), actor);
    }

    private String begin(StartForm form, PlaceId place, Actor actor) {
        var asked = request(form, place);
        return switch (start.plain().start(asked.child(), asked.stamp(), actor, clock.instant())) {
            case StartIntake.Outcome.Started(var intake) -> "redirect:" + IntakePath.of(intake, "safety");
            case StartIntake.Outcome.NotYourPlace _,StartIntake.Outcome.EnteredBefore _ -> throw new NotThere();
        };
    }

    private static LabelStart.Asked request(StartForm form, PlaceId place) {
        return new LabelStart.Asked(new StartIntake.Request(place, foundWith(form)),
                new OnceKey(form.stamp().idempotencyKey(),
                        "start intake " + place.value() + " " + form.foundWith() + " " + form.label()));
    }

    private String search(StartForm form, BindingResult wrong, Actor actor, Model model) {
        switch (ReferenceNumber.read(form.number())) {
            case ReferenceReading.NotANumber _ -> wrong.rejectValue("number", "intake.start.number.wrong");
            case ReferenceReading.CheckDoesNotFit _ -> wrong.rejectValue("number", "intake.start.number.check");
            case ReferenceReading.Valid(var number) -> {
                var wait = numbers.wait(actor);
                if (wait.isPresent()) {
                    model.addAllAttributes(waiting(form, wrong, wait.get().toSeconds() + 1).getModel());
                    return again(actor, model);
                }
                var found = numbers.find(number, actor);
                model.addAttribute("searched", true);
                found.ifPresent(one -> model.addAttribute("found",
                        one.file().map(file -> "/c/" + file).orElseGet(() -> IntakePath.hub(one.intake()))));
                model.addAttribute("form", form.asSearched());
                return page(actor, model);
            }
        }
        return again(actor, model);
    }

    /** Nobody has to wait with a child beside her: the number counts as looked for, and the child can be added. */
    private static BindingResult waiting(StartForm form, BindingResult wrong, long seconds) {
        var told = new BeanPropertyBindingResult(form.asSearched(), "form");
        told.addAllErrors(wrong);
        told.rejectValue("number", "intake.start.number.wait", new Object[]{seconds}, null);
        return told;
    }

    /** With what is wrong in it. */
    private String again(Actor actor, Model model) {
        start.plain().notStarted();
        return page(actor, model);
    }

    private Optional<PlaceId> place(StartForm form, BindingResult wrong, Actor actor) {
        var mine = places.of(actor);
        var chosen = mine.stream().filter(place -> mine.size() == 1 || place.value().equals(form.place())).findFirst()
                .map(place -> new PlaceId(UUID.fromString(place.value())));
        if (mine.isEmpty()) {
            wrong.reject(actor.mustSignOn() ? "intake.start.off-shift" : "intake.start.no-place");
        } else if (chosen.isEmpty()) {
            wrong.rejectValue("place", "intake.start.place.missing");
        }
        return chosen;
    }

    /** Where the person is on shift now. */
    private @Nullable String usual(Actor actor) {
        return actor.places().onShift().isEmpty() ? null
                : places.of(actor).stream().findFirst().map(Option::value).orElse(null);
    }

    private static Optional<IntakeId> foundWith(StartForm form) {
        try {
            return form.foundWith().isBlank() ? Optional.empty()
                    : Optional.of(new IntakeId(UUID.fromString(form.foundWith())));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("foundWith");
        }
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("places", places.of(actor));
        model.addAttribute("knowns", KNOWNS);
        return "intake/start";
    }
}
