package org.kinward.web.statistics.declare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.Pace;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.statistics.said.PlaceWords;
import org.kinward.web.statistics.typed.TypedPlaces;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/** A year, the tables that may leave the house, how often they go out, how their small counts are protected, and groups of places, as ticked and typed. */
record DeclareForm(String year, List<String> tables, String pace, String protection, String homeCountries,
        String homeRegions, String destinations) {

    DeclareForm(@Nullable String year, @Nullable List<String> tables, @Nullable String pace,
            @Nullable String protection, @Nullable String homeCountries, @Nullable String homeRegions,
            @Nullable String destinations) {
        this.year = orEmpty(year);
        this.tables = tables == null ? List.of() : List.copyOf(tables);
        this.pace = pace == null ? Pace.QUARTER.name() : pace;
        this.protection = protection == null ? Protection.SUPPRESSED.name() : protection;
        this.homeCountries = orEmpty(homeCountries);
        this.homeRegions = orEmpty(homeRegions);
        this.destinations = orEmpty(destinations);
    }

    /** A field for groups of places. */
    private record Field(Grouping of, TypedPlaces.Written typed) {
    }

    /** The pack for agencies with few children, of this year. */
    static DeclareForm suggested(int year) {
        return new DeclareForm(String.valueOf(year), OfferedTable.SMALL_AGENCY.stream().map(Enum::name).toList(),
                Pace.HALF_YEAR.name(), null, null, null, null);
    }

    /** The groups of places that the ticked tables need. */
    Map<RecordDimension, TypedPlaces.Written> places() {
        return ticked().stream().collect(Collectors.toMap(Grouping::dimension, this::typed));
    }

    /** What was typed as groups of places of such a dimension, and where. */
    TypedPlaces.Written typed(Grouping grouping) {
        return fields().stream().filter(field -> field.of() == grouping).map(Field::typed).findFirst().orElseThrow();
    }

    private List<Field> fields() {
        return List.of(
                new Field(Grouping.HOME_COUNTRY, new TypedPlaces.Written("homeCountries", homeCountries)),
                new Field(Grouping.HOME_REGION, new TypedPlaces.Written("homeRegions", homeRegions)),
                new Field(Grouping.DESTINATION, new TypedPlaces.Written("destinations", destinations)));
    }

    private List<Grouping> ticked() {
        return known().stream().flatMap(table -> table.by().stream()).filter(Grouping::isOwn).distinct().toList();
    }

    private List<OfferedTable> known() {
        return Arrays.stream(OfferedTable.values()).filter(table -> tables.contains(table.name())).toList();
    }

    /** What was ticked and typed; empty if something is wrong, and then it says what. */
    Optional<DeclareFamily.Wanted> read(TypedPlaces typed, BindingResult result) {
        var known = known();
        var read = Digits.read(year);
        var chosen = Arrays.stream(Protection.values()).filter(one -> one.name().equals(protection)).findFirst();
        if (read.isEmpty()) {
            result.rejectValue("year", "release.new.year.missing");
        }
        if (known.isEmpty()) {
            result.rejectValue("tables", "release.new.tables.missing");
        }
        var often = Arrays.stream(Pace.values()).filter(one -> one.name().equals(pace)).findFirst();
        if (often.isEmpty()) {
            result.rejectValue("pace", "release.new.pace.missing");
        }
        if (chosen.isEmpty()) {
            result.rejectValue("protection", "release.new.protection.missing");
        }
        rejectUnread(result);
        var own = typed.read(places(), result);
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(new DeclareFamily.Wanted(read.orElseThrow(), known, chosen.orElseThrow(),
                        own.orElseThrow(), often.orElseThrow()));
    }

    /** What is typed for a table that is not ticked would be lost, for good. */
    private void rejectUnread(BindingResult result) {
        var ticked = ticked();
        fields().stream().filter(field -> !field.typed().typed().isBlank() && !ticked.contains(field.of()))
                .forEach(field -> result.rejectValue("tables", "release.new.places.unread",
                        new Object[]{new DefaultMessageSourceResolvable(PlaceWords.key(field.of()))}, null));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
