package org.kinward.web.journey;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.web.browser.Visitor;

/**
 * In what surroundings somebody works. A journey goes through two that have nothing in common; with
 * {@code -Dkinward.journeys=pairwise} through a covering array, in which each two of language, width and scripts come
 * together. With {@code -Dkinward.journeys=full} (or {@code -Pfull-journeys}) it goes through all.
 */
record Surroundings(String language, int width, boolean scripts) {

    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final List<Boolean> SCRIPTS = List.of(true, false);

    /** Language × width × scripts. */
    static List<Surroundings> full() {
        return LANGUAGES.stream().flatMap(language -> WIDTHS.stream().flatMap(
                width -> SCRIPTS.stream().map(scripts -> new Surroundings(language, width, scripts)))).toList();
    }

    /** Of any two choices the third follows, so each two come together once. */
    static List<Surroundings> pairwise() {
        return full().stream().filter(one -> {
            var language = LANGUAGES.indexOf(one.language);
            var width = WIDTHS.indexOf(one.width);
            return SCRIPTS.indexOf(one.scripts) == (language + width) % 2;
        }).toList();
    }

    /** Two that have nothing in common: each language, each width, with and without scripts. */
    static List<Surroundings> opposite() {
        return List.of(new Surroundings("en", 1280, true), new Surroundings("fr", 320, false));
    }

    /** What the journeys of this run go through. */
    static Stream<Surroundings> chosen() {
        return switch (System.getProperty("kinward.journeys", "opposite")) {
            case "full" -> full().stream();
            case "pairwise" -> pairwise().stream();
            default -> opposite().stream();
        };
    }

    /** Somebody who comes with a device of their own. */
    Visitor visitor(int port) {
        return Visitor.of(port, width, language, scripts);
    }
}
