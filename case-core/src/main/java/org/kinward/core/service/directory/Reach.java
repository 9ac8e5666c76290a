package org.kinward.core.service.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kinward.core.child.Sex;

/**
 * Whom a provider takes.
 *
 * @param places
 *            from where, as people say it, at most {@link #MOST} names; empty for from everywhere
 * @param sexes
 *            girls, boys or both; never neither
 * @param languages
 *            spoken there, as people call them, at most {@link #MOST}
 */
public record Reach(List<String> places, Ages ages, Set<Sex> sexes, List<String> languages) {

    public static final int MOST = 10;

    public static final int SHORTEST = 2;

    public static final int LONGEST = 60;

    /** Everybody, from everywhere, in languages that nobody wrote down. */
    public static final Reach EVERYBODY = new Reach(List.of(), Ages.ALL, EnumSet.allOf(Sex.class), List.of());

    public Reach {
        places = List.copyOf(places);
        languages = List.copyOf(languages);
        sexes = Set.copyOf(sexes);
        if (sexes.isEmpty() || !fit(places) || !fit(languages)) {
            throw new IllegalArgumentException("ten names of 2 to 60 signs at most, and somebody is taken");
        }
    }

    /** Whether these can be names of places or languages. */
    public static boolean fit(List<String> names) {
        return names.size() <= MOST && names.stream()
                .allMatch(name -> name.length() >= SHORTEST && name.length() <= LONGEST && name.indexOf(';') < 0);
    }
}
