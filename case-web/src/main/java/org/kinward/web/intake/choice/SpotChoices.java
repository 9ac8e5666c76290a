package org.kinward.web.intake.choice;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists.Line;
import org.kinward.core.lists.WorldCode;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.Option;

/**
 * The regions of the country that was chosen beside it, and the districts of the region or else of the country. Nothing can
 * be chosen before there is a country, nor where the agency has no district: then the place is said in words.
 */
final class SpotChoices {

    /** Beside the name of a question: there are so many that one looks for them. */
    static final String MANY = ".many";

    private final String question;
    private final CodeList list;
    private final ListedAsked asked;
    private final Locale language;

    SpotChoices(String question, CodeList list, ListedAsked asked, Locale language) {
        this.question = question;
        this.list = list;
        this.asked = asked;
        this.language = language;
    }

    Map<String, List<Option>> options() {
        var country = typed("country");
        var region = typed("region");
        var lines = country.isEmpty() ? List.<Line>of()
                : list == CodeList.DISTRICT && WorldCode.isRegion(region) && WorldCode.country(region).equals(country)
                        ? lines(region) : lines(country);
        if (lines.isEmpty()) {
            return Map.of(question, List.of());
        }
        var parts = parts(lines);
        return lines.size() <= ListedChoices.FEW || list == CodeList.REGION ? Map.of(question, parts)
                : Map.of(question, parts, question + MANY, parts);
    }

    private String typed(String level) {
        var group = question.substring(0, question.lastIndexOf('.') + 1);
        return asked.form().one(Reading.QUESTIONS + group + level + ".value").strip();
    }

    private List<Line> lines(String where) {
        var chosen = asked.chosen(question);
        return asked.words().lines(list).stream()
                .filter(line -> line.heading().equals(where)
                        || (list == CodeList.DISTRICT && line.heading().startsWith(where + "-")))
                .filter(line -> !line.isRetired() || chosen.contains(line.code().word())).toList();
    }

    /** What was looked for, by name; districts of several regions stand under them; other is last. */
    private List<Option> parts(List<Line> lines) {
        var sought = asked.sought(question);
        var chosen = asked.chosen(question);
        var shown = lines.stream().filter(line -> chosen.contains(line.code().word())
                || sought.fits(List.of(line.english(), line.french()), line.localWords())).toList();
        var headings = new TreeMap<>(shown.stream().collect(Collectors.groupingBy(Line::heading)));
        var options = new ArrayList<Option>();
        if (headings.size() > 1) {
            headings.forEach((heading, some) -> options.add(Option.partSaid(name(heading), sorted(some))));
        } else {
            options.addAll(sorted(shown));
        }
        other().forEach(options::add);
        return options;
    }

    private List<Option> sorted(List<Line> lines) {
        var order = Collator.getInstance(language);
        return lines.stream().sorted(Comparator.comparing(line -> asked.words().label(line).text(), order))
                .map(this::option).toList();
    }

    private Option option(Line line) {
        var label = asked.words().label(line);
        return Option.said(line.code().word(), label.text()).in(label.lang());
    }

    private String name(String region) {
        return asked.words().line(CodeList.REGION, new Code(region)).map(line -> asked.words().label(line).text())
                .orElse(region);
    }

    private Stream<Option> other() {
        return asked.words().line(list, Code.OTHER).map(this::option).stream();
    }
}
