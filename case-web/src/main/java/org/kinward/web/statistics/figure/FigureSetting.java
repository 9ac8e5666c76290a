package org.kinward.web.statistics.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.reporting.access.AgencyPlaces;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Where somebody asks: the clock of the agency, the places whose figures that person sees, and the words of lists. */
@Component
public class FigureSetting {

    private final AgencyZones zones;
    private final AgencyPlaces places;
    private final CodeLists lists;
    private final Clock clock;

    FigureSetting(AgencyZones zones, AgencyPlaces places, CodeLists lists, Clock clock) {
        this.zones = zones;
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    /** What stands around a question. */
    public record Here(ZoneId zone, LocalDate today, List<AgencyPlaces.Named> places, ListedWords words) {

        public Here {
            places = List.copyOf(places);
        }

        /**
         * The place that was chosen; empty for all of them.
         *
         * @throws NotThere
         *             if it is none of these
         */
        public Optional<PlaceId> place(String typed) {
            return typed.isEmpty() ? Optional.empty()
                    : Optional.of(places.stream().map(AgencyPlaces.Named::id)
                            .filter(place -> place.value().toString().equals(typed)).findFirst()
                            .orElseThrow(NotThere::new));
        }

        /** Whether it may be asked of the places that were chosen; where not, it says so there (F72). */
        public boolean isRight(Wish wish, Errors errors) {
            var never = wish.isOfPlaceThoughNeverByPlace();
            if (never) {
                errors.rejectValue("place", "statistics.place.never");
            }
            return !never;
        }
    }

    /** Reads it with the lines of these lists. */
    @Transactional
    public Here of(Actor actor, Set<CodeList> asked) {
        var zone = zones.zone(actor.agency());
        var own = places.of(actor.agency()).stream()
                .filter(place -> OwnFigures.seesAll(actor) || actor.places().managed().contains(place.id())).toList();
        return new Here(zone, LocalDate.ofInstant(clock.instant(), zone), own,
                ListedWords.of(lists, asked, actor.agency(), LocaleContextHolder.getLocale()));
    }
}
