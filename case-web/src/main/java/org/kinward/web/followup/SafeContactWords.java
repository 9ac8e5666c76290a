package org.kinward.web.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firstdays.SafeToContact.CallRule;
import org.kinward.core.intake.firstdays.SafeToContact.VisitRule;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * How a child is reached without harm, as it stands over everything by which somebody reaches it (FIELD F18).
 *
 * @param ask
 *            where the child is asked, if nobody has; else null
 * @param stop
 *            what forbids this way altogether, or null
 */
public record SafeContactWords(List<SummaryRow> rows, @Nullable String ask, @Nullable Words stop, String all) {

    public SafeContactWords {
        rows = List.copyOf(rows);
    }

    /** Of the record that came from this intake. */
    public static SafeContactWords of(Optional<SafeToContact> safe, UUID intake) {
        var page = "/intake/" + intake + "/days/safe-to-contact";
        return safe.map(one -> new SafeContactWords(rows(one), null, stop(one), page))
                .orElseGet(() -> new SafeContactWords(List.of(), page, null, page));
    }

    private static @Nullable Words stop(SafeToContact safe) {
        var noVisit = has(safe.visits().rules(), VisitRule.NO_VISIT);
        var noCall = has(safe.calls().rules(), CallRule.NEVER_CALL);
        if (noVisit) {
            return Words.keyed(noCall ? "followup.safe.neither" : "followup.safe.no-visit");
        }
        return noCall ? Words.keyed("followup.safe.no-call") : null;
    }

    private static <E> boolean has(Answer<Set<E>> answer, E wanted) {
        return answer instanceof Answer.Known<Set<E>> known && known.value().contains(wanted);
    }

    private static List<SummaryRow> rows(SafeToContact safe) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("followup.safe.know", several(safe.whoMayKnow(), "mayKnowUs")));
        rows.add(row("followup.safe.say", text(safe.weSay())));
        rows.add(row("followup.safe.calls", several(safe.calls().rules(), "callRule")));
        rows.add(row("followup.safe.hours", text(safe.calls().hours())));
        rows.add(row("followup.safe.visits", several(safe.visits().rules(), "visitRule")));
        rows.add(row("followup.safe.hidden", several(safe.visits().hiddenFrom(), "hiddenFrom")));
        rows.add(row("followup.safe.danger", yesNo(safe.visits().danger())));
        return rows;
    }

    private static SummaryRow row(String key, List<Words> words) {
        return new SummaryRow(key, words, null, "shell.change");
    }

    private static <E extends Enum<E>> List<Words> several(Answer<Set<E>> answer, String term) {
        return switch (answer) {
            case Answer.Known<Set<E>>(var chosen, _) ->
                chosen.isEmpty() ? List.of(Words.keyed("term." + term + ".NONE"))
                        : chosen.stream().sorted().map(one -> Words.of((Enum<?>) one)).toList();
            case Answer.Missing<Set<E>>(var reason) -> List.of(Words.of(reason));
        };
    }

    private static List<Words> text(Answer<String> answer) {
        return List.of(switch (answer) {
            case Answer.Known<String>(var said, _) -> Words.said(said);
            case Answer.Missing<String>(var reason) -> Words.of(reason);
        });
    }

    private static List<Words> yesNo(Answer<Boolean> answer) {
        return List.of(switch (answer) {
            case Answer.Known<Boolean>(var yes, _) ->
                Words.keyed(yes ? "followup.safe.go-in-two" : "followup.safe.no-danger");
            case Answer.Missing<Boolean>(var reason) -> Words.of(reason);
        });
    }
}
