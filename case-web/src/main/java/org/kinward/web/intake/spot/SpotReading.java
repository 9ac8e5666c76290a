package org.kinward.web.intake.spot;

import java.util.List;
import java.util.function.Function;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Country;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.core.lists.WorldCode;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.lists.words.LineSearch;

/**
 * Reads country, region and district. Words that are just what a line is called there are that line; a district that was
 * chosen says its region and its country, where nobody has said anything about them.
 */
final class SpotReading {

    private final Reading reading;
    private final String group;

    SpotReading(Reading reading, String group) {
        this.reading = reading;
        this.group = group;
    }

    Origin.Spot read(SpotInput input) {
        var country = reading.chosen(group + "country", input.country(), CountryList::find);
        var land = country instanceof Answer.Known<Country>(var known, _) ? known.code() : "";
        var region = level("region", input.region(), CodeList.REGION, land);
        var part = code(region);
        var district = level("district", input.district(), CodeList.DISTRICT, part.isEmpty() ? land : part);
        var landmark = reading.words(group + "landmark", input.landmark(), Origin.Spot.LANDMARK_MOST);
        var regionSaid = said(region, code(district).isEmpty() ? ""
                : WorldCode.in(CodeList.DISTRICT, code(district)).orElse(""), word -> Listed.of(new Code(word)));
        return new Origin.Spot(said(country, WorldCode.country(code(regionSaid)), Country::new), regionSaid, district,
                landmark);
    }

    /** A region in a country, or a district in a region or a country. */
    private Answer<Listed> level(String level, ListedInput input, CodeList list, String where) {
        var name = group + level;
        var answer = reading.listed(name, called(input, list, where), list);
        var code = code(answer);
        if (code.isEmpty() || Origin.Spot.liesIn(list, code, where)) {
            return answer;
        }
        reading.reject(name + ".value",
                list == CodeList.REGION ? "intake.spot.region.elsewhere" : "intake.spot.district.elsewhere");
        return Answer.notAsked();
    }

    /** Words alone are those of other, unless exactly one line there is called so. */
    private ListedInput called(ListedInput input, CodeList list, String where) {
        if (!input.value().isBlank() || input.said().isBlank()) {
            return input;
        }
        var search = LineSearch.of(input.said());
        var found = reading.ground().listed().words().lines(list).stream()
                .filter(line -> !line.isRetired() && !where.isEmpty() && !line.code().equals(Code.OTHER)
                        && Origin.Spot.liesIn(list, line.code().word(), where)
                        && search.names(List.of(line.english(), line.french()), line.localWords()))
                .map(CodeLists.Line::code).toList();
        return found.size() == 1 ? new ListedInput(found.getFirst().word(), input.standing(), "", input.find())
                : new ListedInput(Code.OTHER.word(), input.standing(), input.said(), input.find());
    }

    private <T> Answer<T> said(Answer<T> answer, String word, Function<String, T> made) {
        return answer.equals(Answer.missing(Reason.NOT_ASKED_YET)) && !word.isEmpty()
                ? Answer.known(made.apply(word), reading.usual()) : answer;
    }

    /** The code of a line; empty for words, and where there is no answer. */
    private static String code(Answer<Listed> answer) {
        return answer instanceof Answer.Known<Listed>(var line, _) && !line.code().equals(Code.OTHER)
                ? line.code().word() : "";
    }
}
