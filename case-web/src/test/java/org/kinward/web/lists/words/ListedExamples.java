package org.kinward.web.lists.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists.Line;

/** Lines of a short list: one that nobody has translated into French, one that is retired. */
public final class ListedExamples {

    public static final CodeList LIST = CodeList.ACTIVITY;

    public static final Line BEGGING = new Line(new Code("BEG-KORAN"), "begging for a Koranic teacher",
            "mendicité imposée par un maître coranique", Set.of("talibé (SN)", "almajiri (NG)"), false, "BEGGING");
    public static final Line COCOA = new Line(new Code("AGR-COCOA"), "cocoa, coffee", "cacao, café",
            Set.of("CI", "GH"), false, "LAND");
    public static final Line FUEL = new Line(new Code("FUEL-NIGHT"), "fuel at night", "FUEL-NIGHT", Set.of(), false);
    public static final Line GLASS = new Line(new Code("GLASS"), "glass", "verre", Set.of(), true);
    public static final Line NONE = new Line(new Code("NONE"), "no work", "aucun travail", Set.of(), false);
    public static final Line OTHER = new Line(Code.OTHER, "other (say)", "autre (préciser)", Set.of(), false);

    private ListedExamples() {
    }

    public static ListedWords words(Locale language, Line... lines) {
        return new ListedWords(Map.of(LIST, List.of(lines)), language);
    }

    public static ListedWords words(Locale language) {
        return words(language, BEGGING, COCOA, FUEL, GLASS, OTHER);
    }
}
