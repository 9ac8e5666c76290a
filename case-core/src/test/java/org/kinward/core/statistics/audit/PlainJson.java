package org.kinward.core.statistics.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads as much JSON as fixtures need: objects, lists, text without escapes, numbers. */
final class PlainJson {

    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new PlainJson(text).value();
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> word();
            default -> number();
        };
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private boolean goesOn(char end) {
        if (next() == ',') {
            at++;
        }
        if (next() == end) {
            at++;
            return false;
        }
        return true;
    }

    private Map<String, Object> object() {
        at++;
        var found = new LinkedHashMap<String, Object>();
        while (goesOn('}')) {
            next();
            var name = word();
            if (next() != ':') {
                throw new IllegalStateException("no colon at " + at);
            }
            at++;
            found.put(name, value());
        }
        return found;
    }

    private List<Object> list() {
        at++;
        var found = new ArrayList<>();
        while (goesOn(']')) {
            found.add(value());
        }
        return found;
    }

    private String word() {
        int end = text.indexOf('"', at + 1);
        var found = text.substring(at + 1, end);
        at = end + 1;
        return found;
    }

    private Double number() {
        int start = at;
        while ("+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(text.substring(start, at));
    }
}
