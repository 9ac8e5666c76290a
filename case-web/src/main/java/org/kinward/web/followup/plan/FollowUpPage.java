package org.kinward.web.followup.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page about following a child up shows.
 *
 * @param decide
 *            that it is time to decide, or null
 */
record FollowUpPage(SafeContactWords safe, List<SummaryRow> now, @Nullable Words decide, Next next,
        List<Waiting> waiting,
        Happened happened, Rights rights) {

    /** So many contacts are shown with what can be done about them. */
    private static final int SHOWN = 4;

    /**
     * What comes next.
     *
     * @param more
     *            how many later ones are not shown
     */
    record Next(List<Planned> contacts, int more) {
    }

    /** A contact that is planned. */
    record Planned(String id, String on, List<Words> lines, boolean late) {
    }

    /**
     * A visit that waits for something.
     *
     * @param visit
     *            its id
     * @param heard
     *            where its ten questions are answered, or null if they are
     * @param back
     *            whether somebody has still to say that the way back was safe
     */
    record Waiting(String visit, String on, @Nullable String heard, boolean back) {
    }

    /** One of the ten questions, at the start and now. */
    record Beside(Words question, Words start, Words now) {
    }

    /** What has happened. */
    record Happened(List<Beside> beside, List<TimelineEntry> past, List<Card> sightings) {
    }

    /** What can be done. */
    record Rights(boolean running, boolean ends) {
    }

    static FollowUpPage of(WholeReading.Whole whole, Actor actor) {
        var running = whole.followUp().filter(FollowUp.Running.class::isInstance);
        var decide = running.map(one -> one.plan().timeToDecide(whole.at().today()))
                .filter(months -> months.isPresent())
                .map(months -> Words.keyed("followup.decide", months.getAsInt())).orElse(null);
        return new FollowUpPage(whole.safe(), PlanWords.rows(whole), decide, next(whole), waiting(whole),
                new Happened(beside(whole), PastWords.entries(whole), sightings(whole)),
                new Rights(running.isPresent(), running.isPresent() && whole.at().manages(actor)));
    }

    private static Next next(WholeReading.Whole whole) {
        var open = whole.lists().open();
        return new Next(open.stream().limit(SHOWN).map(one -> planned(one, whole)).toList(),
                Math.max(0, open.size() - SHOWN));
    }

    private static Planned planned(Contact contact, WholeReading.Whole whole) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(contact.need()));
        if (contact.ground() != Contact.Ground.SCHEDULE) {
            lines.add(Words.keyed("followup.ground." + contact.ground()));
        }
        return new Planned(contact.id().value().toString(), whole.at().written(contact.due()), lines,
                contact.due().isBefore(whole.at().today()));
    }

    private static List<Waiting> waiting(WholeReading.Whole whole) {
        return whole.lists().visits().stream().filter(one -> one.heard().isEmpty() || one.isOnTheWay())
                .map(one -> new Waiting(one.visit().id().value().toString(),
                        whole.at().written(one.visit().met().on()),
                        one.heard().isPresent() ? null
                                : FollowUpPath.of(whole.at().id(), "heard") + "?visit=" + one.visit().id().value(),
                        one.isOnTheWay()))
                .toList();
    }

    /** Nothing stands beside the first answers before there are others. */
    private static List<Beside> beside(WholeReading.Whole whole) {
        var start = WholeVisit.baseline(whole.lists().visits());
        var now = WholeVisit.newest(whole.lists().visits());
        return start.isEmpty() || start.equals(now) ? List.of()
                : beside(start.get(), now.orElseThrow());
    }

    static List<Beside> beside(Heard start, Heard now) {
        return Arrays.stream(Question.values())
                .map(one -> new Beside(Words.of(one), Words.of(start.how(one)), Words.of(now.how(one)))).toList();
    }

    private static List<Card> sightings(WholeReading.Whole whole) {
        return whole.lists().sightings().stream().map(one -> sighting(one, whole)).toList();
    }

    private static Card sighting(Sighting one, WholeReading.Whole whole) {
        var lines = Stream.of(Words.of(one.told().by()), Words.of(one.told().sure()), Words.said(one.told().words()));
        var href = FollowUpPath.of(whole.at().id(), "check") + "?sighting=" + one.id().value();
        return new Card(whole.at().written(one.told().on()), href, lines.toList(), switch (one) {
            case Sighting.Open _ -> new Tag("followup.sighting.open", "yellow");
            case Sighting.Checked checked -> new Tag("term.came." + checked.found().came(),
                    checked.opensNewFile() ? "red" : "grey");
        });
    }

    /** The newest first. */
    static final Comparator<TimelineEntry> NEWEST = Comparator.comparing(TimelineEntry::at).reversed();
}
