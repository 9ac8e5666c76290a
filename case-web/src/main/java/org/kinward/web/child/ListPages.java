package org.kinward.web.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.child.Sex;
import org.kinward.reporting.child.AgeBand;
import org.kinward.reporting.child.ListPosition;
import org.kinward.reporting.child.ListSort;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the page of a list: cards, a table for managers, what narrows it, and the way to the next page. */
@Component
class ListPages {

    private final ChildCards cards;

    ListPages(ChildCards cards) {
        this.cards = cards;
    }

    /** What the template shows. */
    record ListPage(List<Card> cards, List<ChildCards.Row> rows, Choices choices, List<Link> chips,
            Doors doors, @Nullable String next, boolean table) {

        public boolean narrow() {
            return !chips.isEmpty();
        }

        public int shown() {
            return cards.size();
        }
    }

    /**
     * Where one can go from the list on the screen.
     *
     * @param house
     *            the house today, or null
     * @param roll
     *            where the roll is called, or null
     * @param numbers
     *            where its manager writes whom it calls at night, or null
     * @param labels
     *            where the sheets of labels of the place are, or null
     * @param events
     *            where many children are taken in at once, or null
     * @param start
     *            where this list begins, or null on its first page
     */
    record Doors(@Nullable String house, @Nullable String roll, @Nullable String numbers, @Nullable String labels,
            @Nullable String events,
            @Nullable String start) {
    }

    /** What can be chosen. */
    record Choices(List<Option> scopes, List<Option> sexes, List<Option> ages, List<Option> only, List<Option> sorts) {
    }

    ListPage of(ListForm form, ChildPages.Listed listed, Actor actor) {
        var choices = new Choices(Scopes.of(actor, listed.places()), Option.all(Sex.values()),
                Option.all(AgeBand.values()), only(actor), Option.all(ListSort.values()));
        var lines = listed.page().lines();
        var table = actor.is(Role.SHELTER_MANAGER);
        return new ListPage(cards.cards(lines), table ? cards.rows(lines) : List.of(), choices, chips(form),
                doors(form, actor), listed.page().next().map(position -> next(form, position)).orElse(null), table);
    }

    /** Roll and labels are for who cares for the children there now, the numbers are for the manager. */
    private static Doors doors(ListForm form, Actor actor) {
        var scope = ListReading.chosen(form.scope(), actor);
        var start = form.behind().file().isEmpty() ? null : path(form, "");
        if (ListReading.MINE.equals(scope) || ListReading.COVERED.equals(scope)) {
            return new Doors(null, null, null, null, null, start);
        }
        var manages = actor.places().managed().stream().anyMatch(place -> place.value().toString().equals(scope));
        return new Doors("/places/" + scope + "/house", "/places/" + scope + "/roll",
                manages ? "/places/" + scope + "/numbers" : null,
                "/places/" + scope + "/labels", "/places/" + scope + "/events", start);
    }

    private static List<Option> only(Actor actor) {
        var options = new ArrayList<Option>();
        options.add(Option.keyed(ListReading.HEARING, "child.only.hearing"));
        if (!actor.is(Role.DUTY_CARER)) {
            options.add(Option.keyed(ListReading.WITHOUT_WORKER, "child.only.without-worker"));
        }
        return options;
    }

    private static List<Link> chips(ListForm form) {
        var chips = new ArrayList<Link>();
        chip(form.sex(), "term.sex." + form.sex(), path(form, "sex")).ifPresent(chips::add);
        chip(form.age(), "term.ageBand." + form.age(), path(form, "age")).ifPresent(chips::add);
        chip(form.only(), "child.only." + form.only(), path(form, "only")).ifPresent(chips::add);
        if (!form.days().isBlank()) {
            chips.add(Link.to(path(form, "days"), "child.filter.days"));
        }
        return chips;
    }

    private static Optional<Link> chip(String value, String key, String without) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Link.to(without, key));
    }

    private static String next(ListForm form, ListPosition position) {
        return UriComponentsBuilder.fromUriString(path(form, "")).queryParam("behind.at", position.opened())
                .queryParam("behind.file", position.file()).build().encode().toUriString();
    }

    private static String path(ListForm form, String without) {
        var path = UriComponentsBuilder.fromPath("/children");
        add(path, "scope", form.scope(), without);
        add(path, "sex", form.sex(), without);
        add(path, "age", form.age(), without);
        add(path, "only", form.only(), without);
        add(path, "sort", form.sort(), without);
        if (!"days".equals(without)) {
            add(path, "days.from", form.days().from());
            add(path, "days.to", form.days().to());
        }
        return path.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder path, String name, DateInput day) {
        add(path, name + ".day", day.day(), "");
        add(path, name + ".month", day.month(), "");
        add(path, name + ".year", day.year(), "");
    }

    private static void add(UriComponentsBuilder path, String name, String value, String without) {
        if (!value.isEmpty() && !name.equals(without)) {
            path.queryParam(name, value);
        }
    }
}
