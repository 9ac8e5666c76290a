package org.kinward.web.child.before;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.reporting.story.OldAnswers;
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
            "statement_id", "statement_sound_id", "birth_earliest", "birth_latest", "age_form", "age_on", "told_on",
            "talk");

    private static final String SAID = "_said";

    private static final Set<String> LANGUAGES = OldTerms.named(SpokenLanguage.class);

    private static final Set<String> COUNTRIES = OldTerms.named(Country.class);

    private final Days days;

    private final OldLists lists;

    OldAnswerWords(Days days, OldLists lists) {
        this.days = days;
        this.lists = lists;
    }

    /** With the lists that these answers were chosen from, in the words of the agency of who reads. */
    public ReadBack of(Stream<OldAnswers> answers, Actor actor) {
        return new ReadBack(this, lists.of(answers, actor));
    }

    List<Words> lines(OldAnswer answer, ListedWords listed) {
        var question = answer.question();
        if (question.endsWith(STANDING)) {
            return answer.codes().stream().flatMap(OldAnswerWords::standing).toList();
        }
        if (answer.codes().isEmpty() || ONLY_THAT_IT_CHANGED.contains(question)) {
            return List.of();
        }
        var list = OldLists.list(question);
        if (list.isPresent()) {
            return listed(answer, list.get(), listed);
        }
        var terms = OldTerms.of(question);
        return terms.isEmpty() ? List.of(said(question, String.join(" ", answer.codes())))
                : answer.codes().stream().map(code -> term(terms, code)).toList();
    }

    /** Of <em>other</em> what was said, which is kept beside it. */
    private static List<Words> listed(OldAnswer answer, CodeList list, ListedWords listed) {
        if (answer.question().endsWith(SAID)) {
            return List.of(Words.keyed("lists.other.said", String.join(" ", answer.codes())));
        }
        return answer.codes().stream().map(Code::new).filter(code -> !code.equals(Code.OTHER))
                .map(code -> listed.words(list, code)).toList();
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
                default -> Words.said(DAY.matcher(value).matches() ? days.written(LocalDate.parse(value)) : value);
            };
        };
    }

    private static Words country(String code) {
        return Words.said(Locale.of("", code).getDisplayCountry(LocaleContextHolder.getLocale()));
    }

    /** Between the code words of an account stands its day. */
    private Words term(Map<String, String> terms, String code) {
        if (terms.containsKey(code)) {
            return Words.keyed(terms.get(code));
        }
        return Words.said(DAY.matcher(code).matches() ? days.written(LocalDate.parse(code)) : code);
    }

    private static Stream<Words> standing(String code) {
        return Stream.concat(Arrays.stream(Reason.values()), Arrays.stream(Certainty.values()))
                .filter(constant -> constant.name().equals(code)).map(Words::of);
    }
}
