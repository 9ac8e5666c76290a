package org.kinward.core.plan.family;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * One help for the family of a child, with every look at it.
 *
 * @param lines
 *            the oldest first; it begins by going on, and nothing follows its end
 */
public record FamilyHelp(HelpId id, CaseFileId file, HelpWhat what, List<HelpLine> lines) {

    public FamilyHelp {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a help begins");
        }
        for (int i = 0; i < lines.size(); i++) {
            var before = i == 0 ? null : lines.get(i - 1);
            var follows = before == null ? lines.get(i).said() instanceof HelpLine.Said.GoesOn
                    : before.said() instanceof HelpLine.Said.GoesOn && !lines.get(i).on().isBefore(before.on());
            if (!follows || !fits(what, lines.get(i), i == 0)) {
                throw new IllegalArgumentException("a look has the answers of its kind, and nothing follows an end");
            }
        }
    }

    private static boolean fits(HelpWhat what, HelpLine line, boolean first) {
        if (!(line.said() instanceof HelpLine.Said.GoesOn on)) {
            return true;
        }
        return switch (what) {
            case HelpWhat.Livelihood _ -> on.answers().filter(HelpAnswers.OfLivelihood.class::isInstance).isPresent();
            case HelpWhat.Money _ -> on.answers().isEmpty() ? first : on.answers().get() instanceof HelpAnswers.OfMoney;
        };
    }

    /** The last entry; it holds. */
    public HelpLine last() {
        return lines.getLast();
    }

    public boolean goesOn() {
        return last().said() instanceof HelpLine.Said.GoesOn;
    }

    public Revision revision() {
        return new Revision(lines.size());
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException
     *             if it has ended, or the entry has not the answers of its kind
     */
    public FamilyHelp moved(HelpLine line) {
        return new FamilyHelp(id, file, what, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
