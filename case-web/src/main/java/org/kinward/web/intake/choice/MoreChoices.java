package org.kinward.web.intake.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.HealthApart.ApartTick;
import org.kinward.core.child.SealedHealthSigns.SealedSign;
import org.kinward.core.child.SealedSex;
import org.kinward.core.child.Sex;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.intake.typed.AgeInput;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.Option;

/** Choices that the type of the answer does not say: sealed ticks, who to call, the ways to tell an age, what is asked next. */
public final class MoreChoices {

    /** The question that takes a line of the agency's groups; its answer is sealed and so on no page. */
    public static final String GROUP = "fromList";

    /** Says under each tick who to call now (F55). */
    private static final String CALL = "intake.health.call.";

    private MoreChoices() {
    }

    static Map<String, List<Option>> of(Class<? extends IntakePage> page) {
        if (page == HealthSeen.class) {
            return Map.of("signs", signs(), "sealed", sealed());
        }
        if (page == SexAndAge.class) {
            return Map.of("sex", sexes(), "age", ages(), "basis", Option.all(AgeBasis.values()));
        }
        if (page == AdultWithChild.class) {
            // no first: without scripts everything that a yes opens stands below it
            return Map.of("present", List.of(Option.keyed("NO", "intake.no"),
                    Option.keyed("YES", "intake.yes").revealing("intake/sheet/adult :: with")));
        }
        if (page == HealthCheck.class) {
            return Map.of("found", found());
        }
        return page == AccountsTold.class ? Map.of("by", Option.all(Escort.HowCame.values()),
                "how", Option.all(AccountsTold.ToldHow.values()), "about", Option.all(AccountsTold.ToldAbout.values()))
                : Map.of();
    }

    /** The groups that the agency offers. */
    public static List<Option> groups(ListedWords words) {
        return words.offered(CodeList.ETHNICITY).stream()
                .map(line -> Option.said(line.value(), line.text()).in(line.lang())).toList();
    }

    /** What a child points at: the languages of these parts at once, the others when none of them is right. */
    static Map<String, List<Option>> languages(Region region) {
        var all = PointingList.in(region);
        int known = (int) region.languages().stream().filter(PointingList.CODES::contains).count();
        int near = known == 0 ? all.size() : known;
        return Map.of("language.near", languages(all.subList(0, near)), "language.far",
                languages(all.subList(near, all.size())));
    }

    static List<Option> languages(List<String> codes) {
        return codes.stream().map(code -> Option.keyed(code, "term.spokenLanguage." + code)).toList();
    }

    private static List<Option> signs() {
        var options = new ArrayList<>(Arrays.stream(HealthSign.values())
                .map(sign -> Option.of(sign).withHint(CALL + sign)).toList());
        options.add(Option.keyed(Reading.NONE, "term.healthSign.NONE"));
        return options;
    }

    private static List<Option> sealed() {
        return Arrays.stream(SealedSign.values()).map(sign -> Option.of(sign).withHint(CALL + sign)).toList();
    }

    /** What a health worker says of sexual violence: everything but that it is possible, which whoever sees the child first ticks. */
    private static List<Option> found() {
        return Arrays.stream(ApartTick.values()).filter(tick -> tick != ApartTick.POSSIBLE).map(Option::of).toList();
    }

    private static List<Option> sexes() {
        var options = new ArrayList<>(Option.all(Sex.values()));
        options.add(Option.of(SealedSex.OTHER_OR_INTERSEX).withHint("intake.sex-age.sex.sealed"));
        return options;
    }

    private static List<Option> ages() {
        return List.of(Option.keyed(AgeInput.YEARS, "intake.sex-age.way.YEARS").revealing("intake/part/age :: years"),
                Option.keyed(AgeInput.RANGE, "intake.sex-age.way.RANGE").revealing("intake/part/age :: range"),
                Option.keyed(AgeInput.DATE, "intake.sex-age.way.DATE").revealing("intake/part/age :: born"));
    }
}
