package org.kinward.web.statistics.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.web.statistics.said.LabelLines;

/**
 * Bands from left to right, each as thick as its figure; ends bear their words, and bands of one beginning have a pattern of their
 * own, so that it needs no legend and no colour. A hidden figure is an empty band with a broken line, always as thick. Nothing here
 * knows what is counted.
 *
 * @param height
 *            in units of which a line is 320 wide
 * @param isShortened
 *            whether the table has more than the picture
 */
public record FlowChart(int height, List<End> from, List<End> to, List<Band> bands, boolean isShortened) {

    private static final int MOST_BANDS = 30;
    private static final int ROOM_FOR_HIDDEN = 10;
    private static final int PATTERNS = 5;
    private static final int HIGHEST = 240;
    private static final int THINNEST = 2;
    private static final int HIDDEN = 8;
    private static final int READABLE = 16;
    private static final int WORDS = 14;
    private static final int BELOW_WORDS = 20;
    private static final int APART = 10;
    /** How many signs of 16 units half a line holds, how far lines are apart, and what is left for a figure. */
    private static final int SIGNS = 18;
    private static final int LINE = 18;
    private static final int FIGURE = 6;
    private static final int FIGURE_AND_HIDDEN = 16;

    public FlowChart {
        from = List.copyOf(from);
        to = List.copyOf(to);
        bands = List.copyOf(bands);
    }

    /** How many went from one to the other; empty where that is hidden. */
    public record Flow(String from, String to, OptionalInt figure) {

        private boolean isSomebody() {
            return figure.isEmpty() || figure.getAsInt() > 0;
        }
    }

    /**
     * One end of bands.
     *
     * @param figure
     *            of those of its bands that are shown
     * @param hasHidden
     *            whether one of its bands is hidden
     */
    public record End(String label, int figure, boolean hasHidden, Place place) {

        /** Its label, line by line, with room for its figure in the last one. */
        public List<String> words() {
            return lines(label, hasHidden);
        }
    }

    /** Where an end stands: the foot of its first line of words, and its block. */
    public record Place(int words, int y, int height) {
    }

    /** A band; its figure is said where there is room in it. */
    public record Band(Flow flow, int left, int right, int thick, int pattern) {

        public boolean isHidden() {
            return flow.figure().isEmpty();
        }

        public boolean hasRoom() {
            return !isHidden() && thick >= READABLE;
        }

        public int figure() {
            return flow.figure().orElse(0);
        }

        /** The line around it. */
        public String path() {
            return "M12 %d C160 %d 160 %d 308 %d V%d C160 %d 160 %d 12 %d Z".formatted(left, left, right, right,
                    right + thick, right + thick, left + thick, left + thick);
        }

        /** What fills it: nothing where it is hidden, else the pattern of its beginning. */
        public String fill() {
            return isHidden() ? "none" : pattern == 0 ? "currentColor" : "url(#flow-" + pattern + ")";
        }

        /** The foot of its figure. */
        public int words() {
            return left + thick / 2 + 5;
        }
    }

    /** Draws them in their order; of too many the largest that are shown, and some hidden ones beside them. */
    public static FlowChart of(List<Flow> all) {
        var flows = all.stream().filter(Flow::isSomebody).toList();
        var hidden = flows.stream().filter(flow -> flow.figure().isEmpty()).toList();
        var shown = flows.stream().filter(flow -> flow.figure().isPresent())
                .sorted(Comparator.comparingInt((Flow flow) -> flow.figure().orElse(0)).reversed())
                .limit(MOST_BANDS - Math.min(hidden.size(), ROOM_FOR_HIDDEN)).toList();
        var chosen = Stream.concat(shown.stream(), hidden.stream().limit(MOST_BANDS - shown.size())).toList();
        var drawn = flows.stream().filter(chosen::contains).toList();
        return new Drawing(drawn, drawn.size() < flows.size()).chart();
    }

    private static List<String> lines(String label, boolean hasHidden) {
        return LabelLines.of(label, SIGNS, hasHidden ? FIGURE_AND_HIDDEN : FIGURE);
    }

    /** Lays flows out. */
    private record Drawing(List<Flow> flows, boolean isShortened) {

        FlowChart chart() {
            var from = ends(Flow::from);
            var to = ends(Flow::to);
            var names = from.stream().map(End::label).toList();
            var left = tops(from);
            var right = tops(to);
            var bands = new ArrayList<Band>();
            for (var flow : flows) {
                int thick = thick(flow);
                int leftTop = left.merge(flow.from(), thick, Integer::sum) - thick;
                int rightTop = right.merge(flow.to(), thick, Integer::sum) - thick;
                bands.add(new Band(flow, leftTop, rightTop, thick, names.indexOf(flow.from()) % PATTERNS));
            }
            return new FlowChart(Math.max(foot(from), foot(to)), from, to, bands, isShortened);
        }

        private int thick(Flow flow) {
            long all = Math.max(1, flows.stream().mapToLong(one -> one.figure().orElse(0)).sum());
            return flow.figure().isEmpty() ? HIDDEN
                    : Math.max(THINNEST, Math.toIntExact((long) HIGHEST * flow.figure().getAsInt() / all));
        }

        private List<End> ends(Function<Flow, String> end) {
            var byName = new LinkedHashMap<String, List<Flow>>();
            flows.forEach(flow -> byName.computeIfAbsent(end.apply(flow), _ -> new ArrayList<>()).add(flow));
            var ends = new ArrayList<End>();
            int y = 0;
            for (var entry : byName.entrySet()) {
                var mine = entry.getValue();
                var hasHidden = mine.stream().anyMatch(flow -> flow.figure().isEmpty());
                int height = mine.stream().mapToInt(this::thick).sum();
                int below = BELOW_WORDS + (lines(entry.getKey(), hasHidden).size() - 1) * LINE;
                ends.add(new End(entry.getKey(), mine.stream().mapToInt(flow -> flow.figure().orElse(0)).sum(),
                        hasHidden, new Place(y + WORDS, y + below, height)));
                y += below + height + APART;
            }
            return ends;
        }

        private static Map<String, Integer> tops(List<End> ends) {
            var tops = new HashMap<String, Integer>();
            ends.forEach(end -> tops.put(end.label(), end.place().y()));
            return tops;
        }

        private static int foot(List<End> ends) {
            return ends.isEmpty() ? 0 : ends.getLast().place().y() + ends.getLast().place().height();
        }
    }
}
