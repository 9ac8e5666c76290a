package org.kinward.web.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.child.Sex;
import org.kinward.reporting.child.AgeBand;
import org.kinward.reporting.child.ListAsked;
import org.kinward.reporting.child.ListFilter;
import org.kinward.reporting.child.ListPosition;
import org.kinward.reporting.child.ListScope;
import org.kinward.reporting.child.ListSort;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Makes a question for the list out of what was typed; a place of somebody else is a page that is not there. */
@Component
class ListReading {

    static final String MINE = "mine";

    static final String COVERED = "covered";

    static final String HEARING = "hearing";

    static final String WITHOUT_WORKER = "without-worker";

    private static final Set<String> ONLY = Set.of(HEARING, WITHOUT_WORKER);

    private final Days days;

    ListReading(Days days) {
        this.days = days;
    }

    /** The form without words that are on no list: nothing that somebody wrote into an address is carried on. */
    static ListForm known(ListForm form) {
        return new ListForm(form.scope(), word(Sex.values(), form.sex()), word(AgeBand.values(), form.age()),
                form.days(), ONLY.contains(form.only()) ? form.only() : "", word(ListSort.values(), form.sort()),
                form.behind());
    }

    ListAsked read(ListForm form, BindingResult result, Actor actor) {
        var filter = new ListFilter(constant(Sex.values(), form.sex()), constant(AgeBand.values(), form.age()),
                day(form.days().from(), "days.from", result),
                day(form.days().to(), "days.to", result), HEARING.equals(form.only()),
                WITHOUT_WORKER.equals(form.only()));
        if (filter.createdFrom().isPresent() && filter.createdTo().isPresent()
                && filter.createdTo().get().isBefore(filter.createdFrom().get())) {
            result.rejectValue("days.to.day", "child.filter.turned");
        }
        return new ListAsked(scope(form.scope(), actor), result.hasErrors() ? ListFilter.NONE : filter,
                constant(ListSort.values(), form.sort()).orElse(ListSort.NEWEST), position(form.behind()));
    }

    /**
     * The scope that was chosen. Without a choice it is where the person is at work: a manager's first place, a carer's
     * place on shift, a worker's own children.
     */
    static String chosen(String typed, Actor actor) {
        if (!typed.isEmpty()) {
            return typed;
        }
        var managed = actor.is(Role.SHELTER_MANAGER) ? actor.places().managed() : Set.<PlaceId>of();
        return first(managed).or(() -> Scopes.hasOwn(actor) ? Optional.of(MINE) : first(actor.places().inCare()))
                .orElse(MINE);
    }

    private static Optional<String> first(Set<PlaceId> places) {
        return places.stream().map(place -> place.value().toString()).sorted().findFirst();
    }

    private static Optional<ListPosition> position(ListForm.Behind behind) {
        return Cursor.read(behind.at(), behind.file()).map(from -> new ListPosition(from.at(), from.behind()));
    }

    private static ListScope scope(String typed, Actor actor) {
        var chosen = chosen(typed, actor);
        if (MINE.equals(chosen)) {
            return new ListScope.Mine(actor.person());
        }
        if (COVERED.equals(chosen)) {
            return new ListScope.Covered(actor.person());
        }
        return actor.places().inCare().stream().filter(place -> place.value().toString().equals(chosen)).findFirst()
                .<ListScope>map((PlaceId place) -> new ListScope.AtPlace(place)).orElseThrow(NotThere::new);
    }

    private Optional<LocalDate> day(DateInput typed, String field, BindingResult result) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (days.read(typed)) {
            case ReadDay.Day(var day) -> Optional.of(day);
            case ReadDay.Wrong wrong -> {
                wrong.reject(result, field + ".day");
                yield Optional.empty();
            }
        };
    }

    private static <E extends Enum<E>> String word(E[] constants, String name) {
        return constant(constants, name).map(Enum::name).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
    }
}
