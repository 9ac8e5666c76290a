package org.kinward.web.screens;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page in one state, and how somebody comes to it.
 *
 * @param page
 *            method and address as the access plan prints them
 * @param state
 *            in a word, or why it is no page of its own
 * @param way
 *            who, address, form and fields; empty if it is no page of its own
 */
record PageState(String page, String state, List<String> way) {

    static PageState of(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new PageState(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }

    boolean isShown() {
        return !way.isEmpty();
    }

    String who() {
        return way.get(0);
    }

    String address() {
        return way.get(1);
    }

    boolean isPressed() {
        return way.size() > 2;
    }

    String form() {
        return way.get(2);
    }

    /** What is typed or ticked before the form is pressed. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        if (way.size() > 3) {
            Arrays.stream(way.get(3).split(";")).map(field -> field.split("=", 2))
                    .forEach(field -> typed.put(field[0], field[1]));
        }
        return typed;
    }

    /** What the program may answer. */
    List<Integer> answers() {
        return switch (state) {
            case "not found" -> List.of(404);
            case "conflict" -> List.of(409);
            case "refused" -> List.of(422);
            default -> isError() ? List.of(400, 422) : List.of(200);
        };
    }

    /** A form that comes back with what is wrong: "error", and on which occasion. */
    boolean isError() {
        return state.startsWith("error");
    }

    /** The same with ids in it. */
    PageState with(Map<String, String> ids) {
        return new PageState(page, state, way.stream().map(text -> filled(text, ids)).toList());
    }

    private static String filled(String text, Map<String, String> ids) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return page + ", " + state + (isShown() ? ", " + who() : "");
    }
}
