package org.kinward.web.journey;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.web.browser.Visitor;

/**
 * In what surroundings somebody works. The journeys of the first hour go through a covering array, in which each two of
 * language, width and scripts come together. Each other journey goes through one of the four that the array leaves out, and
 * not all through the same one: over a run each of the eight is met. With {@code -Dkinward.journeys=opposite} each journey
 * goes through two that have nothing in common, with {@code pairwise} through the array, with {@code full} (or
 * {@code -Pfull-journeys}) through all.
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

    /** The array, for what is done at night more often than anything else. */
    static Stream<Surroundings> eachTwo() {
        return "full".equals(chosen()) ? full().stream() : pairwise().stream();
    }

    /** English on a desk; its opposite is French on a small phone without scripts. */
    static Stream<Surroundings> deskAndPlainPhone() {
        return with(new Surroundings("en", 1280, true));
    }

    /** French on a desk without scripts; its opposite is English on a small phone. */
    static Stream<Surroundings> phoneAndPlainDesk() {
        return with(new Surroundings("en", 320, true));
    }

    /** French on a small phone; its opposite is English on a desk without scripts. */
    static Stream<Surroundings> plainDeskAndPhone() {
        return with(new Surroundings("en", 1280, false));
    }

    /** English on a small phone without scripts; its opposite is French on a desk. */
    static Stream<Surroundings> plainPhoneAndDesk() {
        return with(new Surroundings("en", 320, false));
    }

    private static Stream<Surroundings> with(Surroundings one) {
        return switch (chosen()) {
            case "full" -> full().stream();
            case "pairwise" -> pairwise().stream();
            case "opposite" -> Stream.of(one, one.opposite());
            // of any two that have nothing in common one stands in the array
            default -> Stream.of(one, one.opposite()).filter(where -> !pairwise().contains(where));
        };
    }

    /** What has nothing in common with it. */
    private Surroundings opposite() {
        return new Surroundings(language.equals("en") ? "fr" : "en", width == 320 ? 1280 : 320, !scripts);
    }

    private static String chosen() {
        return System.getProperty("kinward.journeys", "one");
    }

    /** Somebody who comes with a device of their own. */
    Visitor visitor(int port) {
        return Visitor.of(port, width, language, scripts);
    }
}
