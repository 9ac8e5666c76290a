package org.kinward.web.intake.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.child.Sex;
import org.kinward.core.intake.event.EventLine;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.shell.form.Option;
import org.springframework.web.servlet.ModelAndView;

/** What can be chosen in the short form; the languages of the region first. */
record FastPage(EventReading.Opened opened) {

    ModelAndView on(String template) {
        return new ModelAndView(template).addObject("page", this).addObject("path", opened.path());
    }

    public List<Option> sexes() {
        return Option.all(Sex.values());
    }

    public List<Option> languages() {
        return PointingList.in(Region.around(opened.around().country())).stream()
                .map(code -> Option.keyed(code, "term.spokenLanguage." + code)).toList();
    }

    /** A baby is a line of its own, and says by itself who has it. */
    public List<Option> signs() {
        var options = new ArrayList<Option>();
        options.add(Option.keyed(Reading.NONE, "term.healthSign.NONE"));
        Arrays.stream(HealthSign.values()).filter(sign -> sign != HealthSign.WITH_A_BABY).map(Option::of)
                .forEach(options::add);
        return options;
    }

    public List<Option> ties() {
        return Option.all(EventLine.Tie.Kind.values());
    }

    public List<Option> rooms() {
        return opened.around().rooms().stream().map(room -> Option.said(room.id().toString(), room.name())).toList();
    }

    public List<EventRows.Row> rows() {
        return EventRows.rows(opened);
    }

    public String title() {
        return opened.came();
    }

    public String placePath() {
        return "/places/" + opened.event().home().place().value() + "/events";
    }
}
