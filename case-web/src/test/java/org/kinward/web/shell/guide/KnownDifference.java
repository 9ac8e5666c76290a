package org.kinward.web.shell.guide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Where a fragment of ours is built differently on purpose: since when, and why. */
enum KnownDifference {

    LEGEND("> legend\\.govuk-fieldset__legend(\\.govuk-fieldset__legend--s)?$", "2026-11-22",
            "many questions stand under one heading, so their legends are bold"),

    MONTH_NAMES("ours in date-input: .*govuk-input--width-10", "2026-11-22", "a month may be typed as its name"),

    CONDITIONAL_GROUP("in radios: div\\.govuk-(radios__conditional|form-group).* > "
            + "(div\\.govuk-form-group|input|label)", "2026-11-22", "what opens is a whole fragment with its group"),

    NO_HINT("in input: div\\.govuk-form-group > (div\\.govuk-hint|input.*--width-3)", "2026-11-28",
            "the example of this width has a hint, ours has none"),

    DETAILS_TEXT("ours in details: .* > p$", "2026-11-22", "the example holds bare text, ours a paragraph"),

    OTHER_SCRIPTS("ours in summary-list: dd\\.govuk-summary-list__value > (bdi|br)$", "2026-11-22",
            "names in any script stand by themselves, several answers in lines"),

    NO_ARROWS(
            "in pagination: .*(--block|svg|visually-hidden|--decorated|> p|nav\\.govuk-pagination\\[aria-label\\]$|link-title$|nav.*> div)",
            "2026-11-22", "words alone, which need not be mirrored from right to left, and how many are shown");

    private final Pattern line;

    private final LocalDate since;

    private final String why;

    KnownDifference(String line, String since, String why) {
        this.line = Pattern.compile(line);
        this.since = LocalDate.parse(since);
        this.why = why;
    }

    /** What is different and not known here. */
    static List<String> without(Collection<String> differences) {
        return differences.stream().filter(found -> List.of(values()).stream().noneMatch(known -> known.is(found)))
                .toList();
    }

    /** What stands here although nothing is different any more. */
    static List<KnownDifference> unused(Collection<String> differences) {
        return List.of(values()).stream().filter(known -> differences.stream().noneMatch(known::is)).toList();
    }

    private boolean is(String difference) {
        return line.matcher(difference).find();
    }

    @Override
    public String toString() {
        return name() + " since " + since + ": " + why;
    }
}
