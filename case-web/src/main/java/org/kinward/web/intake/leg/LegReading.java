package org.kinward.web.intake.leg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.lists.FromList;
import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.choice.ListedAsked;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a leg and what may be chosen around it, and writes down in the same transaction that somebody looked. */
@Component
class LegReading {

    private final ReadFirstHour read;
    private final Legs legs;
    private final Talks talks;
    private final Grounds grounds;

    LegReading(ReadFirstHour read, Legs legs, Talks talks, Grounds grounds) {
        this.read = read;
        this.legs = legs;
        this.talks = talks;
        this.grounds = grounds;
    }

    /**
     * What one transaction saw.
     *
     * @param number
     *            which leg; of a new one the next number
     * @param leg
     *            empty for a new one
     */
    record Seen(Opened opened, Ground ground, int number, Optional<Leg> leg, List<Talk> talks) {

        IntakeId intake() {
            return opened.intake().id();
        }

        /** The page around a form. */
        LegPage page(LegForm form) {
            var choices = new HashMap<>(Choices.of(Leg.class, new Choices.From(ground.lists(), ground.region(),
                    ListedAsked.of(ground.listed().words(), form.q())), LocaleContextHolder.getLocale()));
            choices.put("talk", talks.stream().map(talk -> Option.said(Integer.toString(talk.number()),
                    talk.number() + " · " + new Days().written(talk.on()))).toList());
            var later = "/intake/" + intake().value() + "/later";
            return new LegPage(number, false, later + "/leg/" + number, later, Map.copyOf(choices));
        }

        /** Whether this is a talk that was held. */
        boolean isHeld(Leg said) {
            return said.head().talk().isEmpty()
                    || talks.stream().anyMatch(talk -> talk.number() == said.head().talk().getAsInt());
        }
    }

    /**
     * A leg of a record, for who works on the case.
     *
     * @throws NotThere
     *             if there is no such leg, or it is not for the acting person
     */
    @Transactional
    Seen open(IntakeId intake, int number, Actor actor) {
        var opened = read.page(intake, SexAndAge.class).filter(one -> !one.isDraft() && WhoLeads.is(actor, one))
                .orElseThrow(NotThere::new);
        var leg = Optional.ofNullable(legs.of(intake).get(number));
        if (leg.isEmpty() && (number != legs.written(intake) + 1 || number > Legs.MOST)) {
            throw new NotThere();
        }
        var lists = PageAnswers.questions(Leg.class).stream().flatMap(question -> question.list().stream())
                .map(FromList::value).collect(Collectors.toUnmodifiableSet());
        var ground = grounds.with(grounds.of(opened), opened.intake().home().agency(), lists);
        return new Seen(opened, ground, number, leg, talks.of(intake));
    }
}
