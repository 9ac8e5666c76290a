package org.kinward.web.intake.choice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.story.TellingSearch;
import org.kinward.reporting.access.Surroundings;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Day, clock and lists of the place that an intake belongs to. */
@Component
public class Grounds {

    /** A child of the room who has no call word yet. */
    private static final String WITHOUT_WORD = "?";

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SurroundingsFinder finder;
    private final CodeLists lists;
    private final TellingSearch search;
    private final Clock clock;

    Grounds(SurroundingsFinder finder, CodeLists lists, TellingSearch search, Clock clock) {
        this.finder = finder;
        this.lists = lists;
        this.search = search;
        this.clock = clock;
    }

    /** The same ground with these lists of the field, in one reading; none is read for none. */
    public Ground with(Ground ground, AgencyId agency, Set<CodeList> asked) {
        return asked.isEmpty() ? ground
                : ground.with(new Ground.FromLists(
                        ListedWords.of(lists, asked, agency, LocaleContextHolder.getLocale()), search));
    }

    /** With the rooms of the place where the child sleeps, as far as that page was read. */
    public Ground of(Opened opened) {
        var intake = opened.intake();
        return ground(finder.of(new SurroundingsFinder.Asked(intake.home().agency(), intake.home().place(),
                sleeps(opened), null)));
    }

    /** With the rooms of this place, and who else sleeps in them. */
    public Ground ofNight(Intake intake, PlaceId place) {
        return ground(finder.of(new SurroundingsFinder.Asked(intake.home().agency(), intake.home().place(), place,
                intake.id().value())));
    }

    /** The place where the child sleeps; while nobody has said so, the place that took the child in. */
    public static PlaceId sleeps(Opened opened) {
        return opened.page(Tonight.class).map(Tonight::place)
                .map(place -> place instanceof Answer.Known<PlaceId>(var known, _) ? known : null)
                .orElse(opened.intake().home().place());
    }

    /** The place whose id was typed, if an id was. */
    public static Optional<PlaceId> typed(String place) {
        return UUID_SHAPE.matcher(place.strip()).matches() ? Optional.of(new PlaceId(UUID.fromString(place.strip())))
                : Optional.empty();
    }

    private Ground ground(Surroundings around) {
        var beds = around.tonight().beds();
        var choosable = new Choosable(lines(around.people()),
                around.rooms().stream().map(room -> line(room, sleepers(beds, room.id()))).toList(),
                lines(around.places()));
        return new Ground(LocalDate.ofInstant(clock.instant(), around.zone()), around.zone(), choosable,
                Region.around(around.country()), around.statement(),
                new Ground.AtHand(around.tonight().numbers(), around.tonight().sounds()), Ground.FromLists.NONE);
    }

    private static List<String> sleepers(List<Surroundings.Bed> beds, UUID room) {
        return beds.stream().filter(bed -> bed.room().equals(room))
                .map(bed -> bed.callWord().isEmpty() ? WITHOUT_WORD : bed.callWord()).sorted().toList();
    }

    private static List<Choosable.Line> lines(List<Surroundings.Named> named) {
        return named.stream().map(one -> line(one, List.of())).toList();
    }

    private static Choosable.Line line(Surroundings.Named one, List<String> beside) {
        return new Choosable.Line(one.id(), one.name(), one.here(), beside);
    }
}
