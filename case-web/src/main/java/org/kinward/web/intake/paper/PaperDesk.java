package org.kinward.web.intake.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.OnceKey;
import org.kinward.reporting.access.Surroundings;
import org.kinward.web.intake.choice.MyPlaces;
import org.kinward.web.intake.label.LabelStart;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Begins the first hour of a paper: with the number that is on it, or with a fresh one. */
@Component
public class PaperDesk {

    private final Starting start;
    private final MyPlaces places;
    private final Clock clock;

    PaperDesk(Starting start, MyPlaces places, Clock clock) {
        this.start = start;
        this.places = places;
        this.clock = clock;
    }

    /** With a fresh number, or with the one on a label. */
    @Component
    record Starting(StartIntake plain, LabelStart labelled) {
    }

    /** What somebody can choose: where they take children in, and to whom something can have been told. */
    public record Ground(List<Option> places, List<Option> people, Optional<PaperClock> clock) {

        public Ground {
            places = List.copyOf(places);
            people = List.copyOf(people);
        }

        /** The same with somebody to whom it was told before, who may have left since. */
        Ground with(Option person) {
            return people.stream().anyMatch(one -> one.value().equals(person.value())) ? this
                    : new Ground(places, Stream.concat(people.stream(), Stream.of(person)).toList(), clock);
        }

        /** The place of a form; where there is one only, nobody is asked. */
        Optional<PlaceId> place(String chosen) {
            return places.stream().filter(place -> places.size() == 1 || place.value().equals(chosen)).findFirst()
                    .map(place -> new PlaceId(UUID.fromString(place.value())));
        }
    }

    /** What this person can choose. */
    public Ground ground(Actor actor) {
        var mine = places.around(actor);
        var around = mine.surroundings();
        return new Ground(mine.places(),
                around.map(Surroundings::people).orElse(List.of()).stream()
                        .map(person -> Option.said(person.id().toString(), person.name())).toList(),
                around.map(one -> new PaperClock(one.zone(), clock.instant())));
    }

    /** The page, with what the questions about a paper can be answered with, where the form asks them. */
    public ModelAndView asking(ModelAndView page, PaperInput paper, Actor actor) {
        return paper.isFirst() ? page.addAllObjects(choices(ground(actor))) : page;
    }

    /** What the questions about a paper can be answered with. */
    public static Map<String, List<Option>> choices(Ground ground) {
        return Map.of("whoms", ToldToInput.choices(PaperInput.FIELD), "people", ground.people(), "roles",
                Option.all(ToldTo.StrangerRole.values()), "reasons", Option.all(WhyPaper.values()));
    }

    /** Where the first hour begins; empty when the form says why it does not. */
    Optional<String> enter(PaperForm form, Ground ground, BindingResult wrong, Actor actor) {
        var place = ground.place(form.where().place());
        if (ground.places().isEmpty()) {
            wrong.reject(actor.mustSignOn() ? "intake.start.off-shift" : "intake.start.no-place");
        } else if (place.isEmpty()) {
            wrong.rejectValue("where.place", "intake.start.place.missing");
        }
        var paper = ground.clock().flatMap(now -> form.read(now, ground.people(), wrong));
        if (place.isEmpty() || paper.isEmpty()) {
            return Optional.empty();
        }
        var child = new StartIntake.Request(place.get(), form.found(),
                paper.map(mark -> new StartIntake.Paper(mark, form.isAnother())));
        var stamp = new OnceKey(form.stamp().idempotencyKey(), "enter paper " + place.get().value() + " "
                + form.where().foundWith() + " " + form.label() + " " + paper.get());
        return form.hasLabel() ? start.labelled().begin(form.label(), new LabelStart.Asked(child, stamp), wrong, actor)
                : plain(child, stamp, wrong, actor);
    }

    private Optional<String> plain(StartIntake.Request child, OnceKey stamp, BindingResult wrong, Actor actor) {
        return switch (start.plain().start(child, stamp, actor, clock.instant())) {
            case StartIntake.Outcome.Started(var intake) -> Optional.of("redirect:" + IntakePath.of(intake, "safety"));
            case StartIntake.Outcome.EnteredBefore _ -> {
                wrong.rejectValue("another", "paper.another.same");
                yield Optional.empty();
            }
            case StartIntake.Outcome.NotYourPlace _ -> throw new NotThere();
        };
    }

    /** The form came back; that somebody wanted to enter a paper is written down. */
    void notEntered() {
        start.plain().notEntered();
    }
}
