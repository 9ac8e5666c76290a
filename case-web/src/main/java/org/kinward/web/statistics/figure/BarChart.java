package org.kinward.web.statistics.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import org.kinward.web.statistics.said.LabelLines;

/**
 * Bars from left to right, each with its words and its figure above it, so that it needs no legend and no colour. A hidden figure
 * has a pattern of its own and is always as long, and how long the others are hangs on shown figures alone. Nothing here knows what
 * is counted.
 *
 * @param height
 *            in units of which a line is 320 wide
 * @param isShortened
 *            whether the table has more lines than the chart
 */
public record BarChart(int height, List<Group> groups, boolean isShortened) {

    private static final int MOST_BARS = 40;
    private static final int PATTERNS = 5;
    private static final int WIDEST = 318;
    private static final int HEADING = 24;
    private static final int BAR = 32;
    private static final int APART = 10;
    /** How long whatever is hidden is. */
    private static final int HIDDEN = 40;
    /** From the top of a bar's place to the foot of its words, and to the bar. */
    private static final int WORDS = 14;
    private static final int BELOW_WORDS = 18;
    /** How many signs of 16 units a line holds, how far lines are apart, and what is left for a figure. */
    private static final int SIGNS = 36;
    private static final int LINE = 18;
    private static final int FIGURE = 12;

    public BarChart {
        groups = List.copyOf(groups);
    }

    /** Whether a figure is hidden. */
    public boolean isPartlyHidden() {
        return groups.stream().flatMap(group -> group.bars().stream()).anyMatch(Bar::isHidden);
    }

    /** What is drawn: lines with their parts, or with one figure, empty where it is hidden. */
    public record Line(String label, OptionalInt whole, List<Part> parts) {

        public Line {
            parts = List.copyOf(parts);
        }

        public Line(String label, int whole, List<Part> parts) {
            this(label, OptionalInt.of(whole), parts);
        }

        private Line withoutParts() {
            return new Line(label, whole, List.of());
        }
    }

    /** A part of a line, its figure empty where it is hidden. */
    public record Part(String label, OptionalInt figure) {

        public Part(String label, int figure) {
            this(label, OptionalInt.of(figure));
        }
    }

    /** A line as it is drawn; one without parts has no heading. */
    public record Group(String label, int y, List<Bar> bars) {

        /** Its heading, line by line. */
        public List<String> words() {
            return LabelLines.of(label, SIGNS, 0);
        }

        public Group {
            bars = List.copyOf(bars);
        }
    }

    /** One bar. */
    public record Bar(Part part, Place place, int pattern) {

        public String label() {
            return part.label();
        }

        /** Its label, line by line, with room for its figure in the last one. */
        public List<String> words() {
            return LabelLines.of(label(), SIGNS, FIGURE);
        }

        public boolean isHidden() {
            return part.figure().isEmpty();
        }

        public int figure() {
            return part.figure().orElse(0);
        }

        /** What fills it: its colour if it is the first, a pattern of this drawing otherwise. */
        public String fill(String drawing) {
            var own = isHidden() ? "hidden" : String.valueOf(pattern);
            return pattern == 0 && !isHidden() ? "currentColor" : "url(#%s-%s)".formatted(drawing, own);
        }
    }

    /** Where a bar and the first line of its words stand. */
    public record Place(int words, int y, int width) {
    }

    /** Draws lines; where there are too many bars only whole lines, and of those the longest. */
    public static BarChart of(List<Line> lines) {
        var drawn = lines;
        if (bars(drawn) > MOST_BARS) {
            drawn = lines.stream().map(Line::withoutParts).toList();
        }
        var isShortened = drawn.size() > MOST_BARS;
        if (isShortened) {
            drawn = drawn.stream().sorted(Comparator.comparingInt(BarChart::whole).reversed()).limit(MOST_BARS)
                    .toList();
        }
        return drawn(drawn, isShortened);
    }

    private static int bars(List<Line> lines) {
        return lines.stream().mapToInt(line -> Math.max(1, line.parts().size())).sum();
    }

    private static BarChart drawn(List<Line> lines, boolean isShortened) {
        int longest = Math.max(1, lines.stream().mapToInt(BarChart::longest).max().orElse(1));
        var groups = new ArrayList<Group>();
        int y = 0;
        for (var line : lines) {
            var hasParts = !line.parts().isEmpty();
            int at = y;
            if (hasParts) {
                y += HEADING + further(LabelLines.of(line.label(), SIGNS, 0));
            }
            var bars = new ArrayList<Bar>();
            for (var part : hasParts ? line.parts() : List.of(new Part(line.label(), line.whole()))) {
                int more = further(LabelLines.of(part.label(), SIGNS, FIGURE));
                bars.add(new Bar(part, new Place(y + WORDS, y + more + BELOW_WORDS, width(part, longest)),
                        bars.size() % PATTERNS));
                y += BAR + more;
            }
            groups.add(new Group(hasParts ? line.label() : "", at + WORDS, bars));
            y += hasParts ? APART : 0;
        }
        return new BarChart(y, groups, isShortened);
    }

    /** What lines take below the first one. */
    private static int further(List<String> words) {
        return (words.size() - 1) * LINE;
    }

    private static int longest(Line line) {
        return line.parts().isEmpty() ? whole(line)
                : line.parts().stream().mapToInt(part -> part.figure().orElse(0)).max().orElse(0);
    }

    private static int whole(Line line) {
        return line.whole().orElse(0);
    }

    private static int width(Part part, int longest) {
        return part.figure().isPresent() ? WIDEST * part.figure().getAsInt() / longest : HIDDEN;
    }
}
