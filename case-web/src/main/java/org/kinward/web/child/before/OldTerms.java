package org.kinward.web.child.before;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.Sex;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.web.shell.page.Words;

/** The code words of questions, as they are kept, and the messages that say them. */
final class OldTerms {

    /** Every code word of the first hour and the message that says it. */
    private static final Map<String, Map<String, String>> FIRST_HOUR = terms(Map.ofEntries(
            Map.entry("safe_here", SafetyNow.SafeHere.values()), Map.entry("nearby", SafetyNow.Nearby.values()),
            Map.entry("signs", HealthSeen.HealthSign.values()),
            Map.entry("help_needed", HealthSeen.HelpNeeded.values()),
            Map.entry("interpreter", LanguageChosen.Interpreter.values()),
            Map.entry("interpreter_checks", LanguageChosen.InterpreterCheck.values()),
            Map.entry("in_the_room", LanguageChosen.InTheRoom.values()),
            Map.entry("prefers", LanguageChosen.PrefersToTalkTo.values()),
            Map.entry("prefers_interpreter", LanguageChosen.PrefersToTalkTo.values()),
            Map.entry("told", ToldChild.ToldItem.values()), Map.entry("response", ToldChild.ChildsResponse.values()),
            Map.entry("why_not_yet", ToldChild.WhyNotYet.values()),
            Map.entry("told_through", WhoInterpreted.values()), Map.entry("explained", HowExplained.values()),
            Map.entry("offered", ToldChild.Offered.values()),
            Map.entry("service", Escort.HowCame.values()), Map.entry("paper", Escort.EscortPaper.values()),
            Map.entry("says_to_be", AdultWithChild.Relation.values()),
            Map.entry("child_says", AdultWithChild.Relation.values()),
            Map.entry("seen_together", AdultWithChild.SeenTogether.values()),
            Map.entry("papers", AdultWithChild.AdultsPaper.values()),
            Map.entry("checked_by", AdultWithChild.CheckedBy.values()),
            Map.entry("kept_apart", AdultWithChild.KeptApart.values()),
            Map.entry("accounts", accounts()), Map.entry("interviewed_by", AccountsTold.Interviewer.values()),
            Map.entry("sex", Sex.values()),
            Map.entry("age_basis", AgeBasis.values()), Map.entry("found_with", OthersFound.Companion.values()),
            Map.entry("shared", Tonight.RoomShared.values()), Map.entry("kept_away", ContactRules.KeptAway.values()),
            Map.entry("safe_contact", ContactRules.SafeContact.values()),
            Map.entry("care", ContactRules.ContactCare.values()), Map.entry("told_by", IntakePage.ToldBy.values())));

    /** The same for the first days, whose columns have the names of their questions. */
    private static final Map<String, Map<String, String>> OF_RECORD = terms(columns().filter(column -> column.chosen()
            .isEnum()).collect(Collectors.toUnmodifiableMap(PageColumn::name,
                    column -> (Enum<?>[]) column.chosen().getEnumConstants())));

    /** Questions that are asked in another way now. */
    private static final Map<String, Map<String, String>> GONE = terms(
            Map.of("kept_by", ChildPaper.PaperKeeper.values()));

    private OldTerms() {
    }

    /** The words of a question that is answered with constants; nothing of any other. */
    static Map<String, String> of(String question) {
        return FIRST_HOUR.getOrDefault(question,
                OF_RECORD.getOrDefault(question, GONE.getOrDefault(question, Map.of())));
    }

    /** The questions of the first days that are answered with this. */
    static Set<String> named(Class<?> kind) {
        return columns().filter(column -> column.chosen() == kind).map(PageColumn::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every question of the first days. */
    static Stream<PageColumn> columns() {
        return RecordPages.ALL.stream().flatMap(page -> PageColumn.of(page).stream());
    }

    private static Enum<?>[] accounts() {
        return Stream.<Enum<?>[]>of(Escort.HowCame.values(), AccountsTold.ToldHow.values(),
                AccountsTold.ToldAbout.values()).flatMap(Arrays::stream).toArray(Enum<?>[]::new);
    }

    private static Map<String, Map<String, String>> terms(Map<String, Enum<?>[]> constants) {
        return constants.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> Arrays.stream(entry.getValue()).collect(Collectors.toUnmodifiableMap(Enum::name,
                        constant -> String.valueOf(Words.of(constant).key())))));
    }
}
