package org.kinward.web.intake.choice;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.Option;

/** What can be chosen at each question of a page, read from the type of its answer. */
public final class Choices {

    private Choices() {
    }

    /**
     * Where the lists come from that no type knows.
     *
     * @param listed
     *            the lists of the field that the page asks for, and how its questions stand
     */
    public record From(Choosable lists, Region region, ListedAsked listed) {

        /** Of a page that asks nothing of a list of the field. */
        public From(Choosable lists, Region region) {
            this(lists, region, ListedAsked.NONE);
        }
    }

    public static Map<String, List<Option>> of(Class<? extends IntakePage> page, From from, Locale language) {
        var choices = new HashMap<String, List<Option>>();
        for (var question : PageAnswers.questions(page)) {
            if (question.type() instanceof ParameterizedType answer) {
                var type = answer.getActualTypeArguments()[0];
                choices.putAll(question.list()
                        .map(list -> list.value().isOfTheWorld()
                                ? new SpotChoices(question.name(), list.value(), from.listed(), language).options()
                                : new ListedChoices(question.name(), list, type instanceof ParameterizedType,
                                        from.listed()).options())
                        .orElseGet(() -> Map.of(question.name(), options(type, from, language))));
            }
        }
        choices.put("toldBy", Arrays.stream(IntakePage.ToldBy.values()).filter(by -> by != IntakePage.ToldBy.EVENT)
                .map(Option::of).toList());
        choices.putAll(MoreChoices.of(page));
        if (page == LanguageChosen.class) {
            choices.putAll(MoreChoices.languages(from.region()));
        }
        return choices;
    }

    private static List<Option> options(Type type, From from, Locale language) {
        if (type instanceof ParameterizedType several && several.getRawType() == Set.class
                && several.getActualTypeArguments()[0] instanceof Class<?> constants && constants.isEnum()) {
            return orNone(constants);
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return all(constants);
        }
        if (type == Boolean.class) {
            return List.of(Option.keyed("YES", "intake.yes"), Option.keyed("NO", "intake.no"));
        }
        if (type == SpokenLanguage.class) {
            return MoreChoices.languages(PointingList.in(from.region()));
        }
        return type == Country.class ? CountryList.in(language, from.region()) : named(type, from.lists());
    }

    private static List<Option> named(Type type, Choosable lists) {
        var lines = type == PersonId.class ? lists.people()
                : type == RoomId.class ? lists.rooms()
                        : type == PlaceId.class ? lists.places() : List.<Choosable.Line>of();
        return lines.stream().map(line -> Option.said(line.id().toString(), line.shown())).toList();
    }

    static List<Option> all(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(constant -> Option.of((Enum<?>) constant)).toList();
    }

    private static List<Option> orNone(Class<?> constants) {
        var name = constants.getSimpleName();
        var options = new ArrayList<>(all(constants));
        options.add(Option.keyed(Reading.NONE,
                "term." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".NONE"));
        return options;
    }
}
