package org.kinward.web.child;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Country;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firstdays.FirstDaysPage;
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
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.Listed;
import org.kinward.reporting.story.OldAnswers.OldAnswer;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An answer as it was before, in words. Where an answer was a surrogate (a room, a person of the staff) or a day worked
 * out for the tables, this only says that the page changed.
 */
@Component
public class OldAnswerWords {

    private static final String STANDING = "_standing";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> ONLY_THAT_IT_CHANGED = Set.of("place_id", "room_id", "stays_near_id", "person_id",
            "statement_id", "birth_earliest", "birth_latest", "age_form", "age_on", "told_on", "talk");

    /** Every code word of the first hour and the message that says it. */
    private static final Map<String, Map<String, String>> TERMS = terms(Map.ofEntries(
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
    private static final Map<String, Map<String, String>> OF_DAYS = terms(columns().filter(column -> column.chosen()
            .isEnum()).collect(Collectors.toUnmodifiableMap(PageColumn::name,
                    column -> (Enum<?>[]) column.chosen().getEnumConstants())));

    /** Chosen from a list of the field: said with the words of its agency, see {@link #lines(OldAnswer, CodeList, ListedWords)}. */
    private static final Set<String> LISTED = named(Listed.class);

    private static final Set<String> LANGUAGES = named(SpokenLanguage.class);

    private static final Set<String> COUNTRIES = named(Country.class);

    private final Days days;

    OldAnswerWords(Days days) {
        this.days = days;
    }

    /** One or several lines; none where there was no answer, or nothing that can be said of it. */
    public List<Words> lines(OldAnswer answer) {
        var question = answer.question();
        if (question.endsWith(STANDING)) {
            return answer.codes().stream().flatMap(OldAnswerWords::standing).toList();
        }
        if (answer.codes().isEmpty() || ONLY_THAT_IT_CHANGED.contains(question)
                || LISTED.contains(question.replaceAll("_said$", ""))) {
            return List.of();
        }
        var terms = TERMS.getOrDefault(question, OF_DAYS.get(question));
        return terms == null ? List.of(said(question, String.join(" ", answer.codes())))
                : answer.codes().stream().map(code -> term(terms, code)).toList();
    }

    /** The same for an answer that was chosen from a list of the field. */
    public static List<Words> lines(OldAnswer answer, CodeList list, ListedWords listed) {
        return answer.codes().stream().map(code -> Code.isCode(code) ? listed.words(list, new Code(code))
                : Words.said(code)).toList();
    }

    /** What is no code word: yes or no, a language, a country, a moment, a number, a few words that were typed. */
    private Words said(String question, String value) {
        if (LANGUAGES.contains(question)) {
            return Words.keyed("term.spokenLanguage." + value);
        }
        return COUNTRIES.contains(question) ? country(value) : kept(question, value);
    }

    private Words kept(String question, String value) {
        return switch (question) {
            case "language", "statement_language" -> Words.keyed("term.spokenLanguage." + value);
            case "in_danger_country" -> country(value);
            case "try_again_at", "wants_back_at", "heard_next_at" ->
                Words.said(days.written(LocalDateTime.parse(value)));
            default -> switch (value) {
                case "true" -> Words.keyed("intake.yes");
                case "false" -> Words.keyed("intake.no");
                default -> Words.said(value);
            };
        };
    }

    private static Words country(String code) {
        return Words.said(Locale.of("", code).getDisplayCountry(LocaleContextHolder.getLocale()));
    }

    private static Stream<PageColumn> columns() {
        return FirstDaysPage.ALL.stream().flatMap(page -> PageColumn.of(page).stream());
    }

    private static Set<String> named(Class<?> kind) {
        return columns().filter(column -> column.chosen() == kind).map(PageColumn::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Between the code words of an account stands its day. */
    private Words term(Map<String, String> terms, String code) {
        if (terms.containsKey(code)) {
            return Words.keyed(terms.get(code));
        }
        return Words.said(DAY.matcher(code).matches() ? days.written(LocalDate.parse(code)) : code);
    }

    private static Enum<?>[] accounts() {
        return Stream.<Enum<?>[]>of(Escort.HowCame.values(), AccountsTold.ToldHow.values(),
                AccountsTold.ToldAbout.values()).flatMap(Arrays::stream).toArray(Enum<?>[]::new);
    }

    private static Stream<Words> standing(String code) {
        return Stream.concat(Arrays.stream(Reason.values()), Arrays.stream(Certainty.values()))
                .filter(constant -> constant.name().equals(code)).map(Words::of);
    }

    private static Map<String, Map<String, String>> terms(Map<String, Enum<?>[]> constants) {
        return constants.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> Arrays.stream(entry.getValue()).collect(Collectors.toUnmodifiableMap(Enum::name,
                        constant -> String.valueOf(Words.of(constant).key())))));
    }
}
