package org.kinward.web.intake.choice;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What is so on nearly every night and is filled in before anybody answers, to be changed like any answer: the child
 * sleeps where it was taken in, who writes stays near, who answers for the place is responsible, and what we are told is
 * told today. Nothing about the child is ever filled in.
 */
public final class Usual {

    private Usual() {
    }

    /** The fields of a sheet that nobody has saved yet. */
    public static Map<String, List<String>> answers(SheetKind kind, Opened opened, Ground ground, Actor actor) {
        var fields = new TreeMap<String, List<String>>();
        var lists = ground.lists();
        switch (kind) {
            case TONIGHT -> {
                put(fields, "place.value", opened.intake().home().place().value().toString());
                if (lists.isHere(actor.person().value())) {
                    put(fields, "staysNear.value", actor.person().value().toString());
                }
            }
            case RESPONSIBLE -> put(fields, "person.value", responsible(lists, actor));
            case ACCOUNTS -> today(fields, ground);
            default -> {
                // what the child is or needs is asked, never assumed
            }
        }
        return fields;
    }

    /** A manager on shift, else whoever is on shift, else who is writing. */
    private static String responsible(Choosable lists, Actor actor) {
        return lists.onDuty().map(Choosable.Line::id).orElse(actor.person().value()).toString();
    }

    private static void today(Map<String, List<String>> fields, Ground ground) {
        var today = ground.today();
        var language = LocaleContextHolder.getLocale();
        put(fields, "accounts[0].on.day", Integer.toString(today.getDayOfMonth()));
        put(fields, "accounts[0].on.month", month(today.getMonth(), language));
        put(fields, "accounts[0].on.year", Integer.toString(today.getYear()));
    }

    private static String month(Month month, Locale language) {
        return month.getDisplayName(TextStyle.FULL, language);
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(Reading.QUESTIONS + name, List.of(value));
    }
}
