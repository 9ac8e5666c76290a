package org.kinward.web.demo.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.followup.Solution;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.factor.FactorLevel;
import org.kinward.core.risk.factor.FactorState;

/** What one invented child has told, and what its worker saw; each child has another story. */
public record DemoStory(Cells cells) {

    /** What opened the door, and how it stands with it now. */
    public record Door(Listed what, FactorLevel level, FactorState state) {

        private static Door of(String text) {
            var slash = text.indexOf('/');
            var code = text.substring(0, slash);
            var prefix = code.substring(0, code.indexOf('-'));
            var level = Arrays.stream(FactorLevel.values()).filter(one -> one.name().startsWith(prefix)).findAny();
            return new Door(Listed.of(new Code(code)), level.orElseThrow(),
                    FactorState.valueOf(text.substring(slash + 1)));
        }
    }

    /** How great the danger is, from where, and why its worker thinks so. */
    public record Danger(DangerLevel level, DangerFrom from, String why) {
    }

    public Danger danger() {
        return new Danger(DangerLevel.valueOf(cells.said("danger")), DangerFrom.valueOf(cells.said("from")),
                cells.said("said"));
    }

    public List<Door> doors() {
        return cells.several("doors").stream().map(Door::of).toList();
    }

    public String tipped() {
        return cells.said("tipped");
    }

    public Listed protects() {
        return Listed.of(new Code(cells.said("protects")));
    }

    /** What it needs, in the order of the page. */
    public List<Map.Entry<NeedArea, NeedDegree>> needs() {
        return pairs("needs").entrySet().stream()
                .map(one -> Map.entry(NeedArea.valueOf(one.getKey()), NeedDegree.valueOf(one.getValue())))
                .sorted(Map.Entry.comparingByKey()).toList();
    }

    public Kin kin() {
        return Kin.valueOf(cells.said("kin"));
    }

    public Solution solution() {
        return Solution.valueOf(cells.said("solution"));
    }

    /** How it is with one of the questions of a visit: well, unless something else is said; of work nobody knows. */
    public HowIs answer(Question question) {
        return Optional.ofNullable(pairs("questions").get(question.name())).map(HowIs::valueOf)
                .orElse(question == Question.WORK ? HowIs.NOT_KNOWN : HowIs.WELL);
    }

    private Map<String, String> pairs(String column) {
        return cells.several(column).stream().collect(
                Collectors.toMap(text -> text.substring(0, text.indexOf('=')),
                        text -> text.substring(text.indexOf('=') + 1)));
    }
}
