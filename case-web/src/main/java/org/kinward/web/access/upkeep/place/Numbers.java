package org.kinward.web.access.upkeep.place;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.facts.WhomToCall;

/** The six boxes for telephone numbers; an empty box is a number that nobody has. */
record Numbers(String thePlace, String manager, String nurse, String ambulance, String police, String childHelpline) {

    Numbers(@Nullable String thePlace, @Nullable String manager, @Nullable String nurse, @Nullable String ambulance,
            @Nullable String police, @Nullable String childHelpline) {
        this.thePlace = orEmpty(thePlace);
        this.manager = orEmpty(manager);
        this.nurse = orEmpty(nurse);
        this.ambulance = orEmpty(ambulance);
        this.police = orEmpty(police);
        this.childHelpline = orEmpty(childHelpline);
    }

    static Numbers of(Map<WhomToCall, String> kept) {
        return new Numbers(kept.get(WhomToCall.THE_PLACE), kept.get(WhomToCall.MANAGER), kept.get(WhomToCall.NURSE),
                kept.get(WhomToCall.AMBULANCE), kept.get(WhomToCall.POLICE), kept.get(WhomToCall.CHILD_HELPLINE));
    }

    String of(WhomToCall whom) {
        return switch (whom) {
            case THE_PLACE -> thePlace;
            case MANAGER -> manager;
            case NURSE -> nurse;
            case AMBULANCE -> ambulance;
            case POLICE -> police;
            case CHILD_HELPLINE -> childHelpline;
        };
    }

    /** The name of the box. */
    static String box(WhomToCall whom) {
        return switch (whom) {
            case THE_PLACE -> "to.thePlace";
            case MANAGER -> "to.manager";
            case NURSE -> "to.nurse";
            case AMBULANCE -> "to.ambulance";
            case POLICE -> "to.police";
            case CHILD_HELPLINE -> "to.childHelpline";
        };
    }

    /** The boxes that are not empty. */
    Map<WhomToCall, String> given() {
        var given = new EnumMap<WhomToCall, String>(WhomToCall.class);
        for (var whom : WhomToCall.values()) {
            if (!of(whom).isBlank()) {
                given.put(whom, of(whom).strip());
            }
        }
        return given;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
