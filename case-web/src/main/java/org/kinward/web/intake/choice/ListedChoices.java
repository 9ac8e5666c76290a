package org.kinward.web.intake.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.intake.later.HealthWorkersTick;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeLists.Line;
import org.kinward.core.lists.FromList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.Option;

/**
 * What can be chosen at a question that takes its words from a list: the lines that the agency offers, in its order,
 * <em>other</em> with room for words, and of several also that it is none of them.
 */
final class ListedChoices {

    /** Up to so many are read at one look; a longer list has parts and can be searched (SCREENS 6.2). */
    static final int FEW = 15;

    private static final String LONG = ".long";

    private static final Code NONE = new Code(Reading.NONE);

    private final String question;
    private final FromList from;
    private final boolean several;
    private final ListedAsked asked;

    /** A question, and whether several lines may be chosen. */
    ListedChoices(String question, FromList from, boolean several, ListedAsked asked) {
        this.question = question;
        this.from = from;
        this.several = several;
        this.asked = asked;
    }

    /** All lines under the name of the question; of a long list also its parts, as far as they were looked for. */
    Map<String, List<Option>> options() {
        var lines = lines();
        var flat = Stream.concat(lines.stream().map(this::option), noneOf()).toList();
        return lines.size() <= FEW ? Map.of(question, flat) : Map.of(question, flat, question + LONG, parts(lines));
    }

    private List<Line> lines() {
        var chosen = asked.chosen(question);
        return asked.words().lines(from.value()).stream().filter(line -> !several || !line.code().equals(NONE))
                .filter(line -> !HealthWorkersTick.isFor(line.code()))
                .filter(line -> !line.isRetired() || chosen.contains(line.code().word())).toList();
    }

    private List<Option> parts(List<Line> lines) {
        var sought = asked.sought(question);
        var chosen = asked.chosen(question);
        var plain = new ArrayList<Option>();
        var parts = new LinkedHashMap<String, List<Option>>();
        lines.stream().filter(line -> line.code().equals(Code.OTHER) || chosen.contains(line.code().word())
                || sought.fits(List.of(line.english(), line.french()), line.localWords()))
                .forEach(line -> (line.heading().isEmpty() ? plain
                        : parts.computeIfAbsent("lists.heading." + line.heading(), _ -> new ArrayList<>()))
                        .add(option(line)));
        return Stream.of(parts.entrySet().stream().map(part -> Option.part(part.getKey(), part.getValue())),
                plain.stream(), noneOf()).flatMap(lists -> lists).toList();
    }

    private Option option(Line line) {
        var label = asked.words().label(line);
        var option = Option.said(line.code().word(), label.text()).in(label.lang());
        if (line.code().equals(Code.OTHER)) {
            return option.revealing("intake/part/listed :: said('" + question + "')");
        }
        return line.isRetired() ? option.withHint("intake.listed.retired") : option;
    }

    private Stream<Option> noneOf() {
        if (!several) {
            return Stream.empty();
        }
        return Stream.of(asked.words().line(from.value(), NONE).map(line -> own(asked.words().label(line)))
                .orElseGet(() -> Option.keyed(Reading.NONE, "term.listed.NONE")));
    }

    private static Option own(ListedWords.Label label) {
        return Option.said(Reading.NONE, label.text()).in(label.lang());
    }
}
