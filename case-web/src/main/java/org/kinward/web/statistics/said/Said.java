package org.kinward.web.statistics.said;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.question.AgreedUse;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.Rate;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.MessageSource;

/** Dimensions and categories of records in the words of one page. */
public final class Said {

    private static final String OLDER = "+";
    private static final String BETWEEN = "-";
    private static final String WENT_MISSING = "WENT_MISSING";
    /** Whose categories are constants that are asked with these words elsewhere. */
    private static final Map<RecordDimension, String> TERMS = Map.ofEntries(Map.entry(RecordDimension.SEX, "sex"),
            Map.entry(RecordDimension.AGE_BASIS, "ageBasis"), Map.entry(RecordDimension.STATUS, "stands"),
            Map.entry(RecordDimension.NEED, "needArea"), Map.entry(RecordDimension.FIRST_OR_AGAIN, "firstOrAgain"),
            Map.entry(RecordDimension.GOING_OUT, "goingOut"), Map.entry(RecordDimension.RETURN_TO, "durable"),
            Map.entry(RecordDimension.CONTACT_MISSED, "notDone"), Map.entry(RecordDimension.LAW, "lawUsed"),
            Map.entry(RecordDimension.BEGAN_BY, "beganBy"), Map.entry(RecordDimension.FAMILY_PART, "familyPart"),
            Map.entry(RecordDimension.PAID_HOW, "paidHow"), Map.entry(RecordDimension.PAID_TO, "paidTo"),
            Map.entry(RecordDimension.DANGER_AT_WORK, "workDanger"), Map.entry(RecordDimension.DANGER, "dangerLevel"),
            Map.entry(RecordDimension.IDENTIFIED_BY, "identifyingAuthority"),
            Map.entry(RecordDimension.IDENTIFYING, "step"),
            Map.entry(RecordDimension.HOME_LANGUAGE, "spokenLanguage"),
            Map.entry(RecordDimension.SERVICE_BY, "recipientKind"),
            Map.entry(RecordDimension.FACTORS_AFTER_SIX, "factorState"),
            Map.entry(RecordDimension.FACTORS_AFTER_TWELVE, "factorState"));

    private final MessageSource messages;
    private final ListedWords listed;
    /** Worked out once a list: a list may have thousands of lines, and a table nearly as many categories. */
    private final Map<CodeList, Map<Code, String>> called = new EnumMap<>(CodeList.class);

    public Said(MessageSource messages, ListedWords listed) {
        this.messages = messages;
        this.listed = listed;
    }

    public ListedWords listed() {
        return listed;
    }

    /** A message. */
    public String key(String key, Object... values) {
        return messages.getMessage(key, values, listed.language());
    }

    public String dimension(RecordDimension dimension) {
        return key("term.recordDimension." + dimension.name());
    }

    /** What its answers mean, in a sentence. */
    public String meaning(RecordDimension dimension) {
        return key("statistics.means." + dimension.name());
    }

    public String category(RecordDimension dimension, String code) {
        if (Missing.is(code)) {
            return key("term.reason." + code);
        }
        if (code.equals(Missing.OTHER)) {
            return key("statistics.other");
        }
        if (code.equals(RecordDimension.NONE)) {
            return key("statistics.none." + dimension.name());
        }
        if (dimension.kind() == RecordDimension.Kind.AGE) {
            return age(code);
        }
        return dimension.list().map(list -> line(list, code)).orElseGet(() -> fixed(dimension, code));
    }

    /** A figure as it is written. */
    public String number(int figure) {
        return NumberFormat.getIntegerInstance(listed.language()).format(figure);
    }

    /** A share, never without its whole; none of nobody. */
    public Optional<String> share(Rate rate) {
        var percent = NumberFormat.getPercentInstance(listed.language());
        return rate.share().stream().mapToObj(percent::format)
                .map(share -> key("statistics.share", share, rate.whole())).findFirst();
    }

    private String line(CodeList list, String code) {
        return called.computeIfAbsent(list, this::called).getOrDefault(new Code(code), code);
    }

    /** The label of each line; where others of the list are called the same, such as regions of two countries, with its code. */
    private Map<Code, String> called(CodeList list) {
        var lines = listed.lines(list);
        var alike = lines.stream().collect(Collectors.groupingBy(this::compared, Collectors.counting()));
        return lines.stream().collect(Collectors.toMap(CodeLists.Line::code,
                line -> alike.getOrDefault(compared(line), 0L) > 1
                        ? "%s (%s)".formatted(begun(listed.label(line).text()), line.code().word())
                        : begun(listed.label(line).text()),
                (first, _) -> first));
    }

    private String compared(CodeLists.Line line) {
        return listed.label(line).text().toLowerCase(listed.language());
    }

    /** Labels of lists stand in the middle of sentences elsewhere; here each begins a row. */
    private String begun(String label) {
        var second = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
        return label.substring(0, second).toUpperCase(listed.language()) + label.substring(second);
    }

    private String age(String code) {
        if (code.endsWith(OLDER)) {
            return key("statistics.age.older", code.replace(OLDER, ""));
        }
        return code.contains(BETWEEN) ? key("statistics.age.between", (Object[]) code.split(BETWEEN, -1))
                : key("statistics.age.years", code);
    }

    private String fixed(RecordDimension dimension, String code) {
        if (TERMS.containsKey(dimension)) {
            return key("term." + TERMS.get(dimension) + "." + code);
        }
        return switch (dimension) {
            case ORIGIN_COUNTRY, DESTINATION_COUNTRY -> Locale.of("", code).getDisplayCountry(listed.language());
            case INCIDENT -> code.equals(WENT_MISSING) ? key("statistics.wentMissing")
                    : key("term.incidentKind." + code);
            case CONSENT -> AgreedUse.all().stream().filter(one -> one.code().equals(code)).findFirst()
                    .map(one -> key("statistics.agreed", use(one.use()), key("statistics.said." + one.said())))
                    .orElse(code);
            default -> key("statistics." + alike(dimension) + "." + code);
        };
    }

    /** What a use of consent is called. */
    public String use(AgreedUse.Use use) {
        return key((use.isExtra() ? "term.extraUse." : "statistics.use.") + use);
    }

    /** Dimensions that ask alike have their words in common. */
    private static String alike(RecordDimension dimension) {
        return switch (dimension) {
            case WAIT_BED, WAIT_HEALTH, WAIT_ASSESSMENT, WAIT_PLAN, WAIT_SERVICE -> "WAIT";
            case SCHOOL_START, SCHOOL_NOW, SCHOOL_END, SCHOOL_AFTER_SIX, SCHOOL_AFTER_TWELVE -> "SCHOOLING";
            case WORK_START, WORK_NOW, WORK_END, PAPERS_START, PAPERS_NOW, PAPERS_END -> "GOES";
            case PAY_NOW, HELP_START, HELP_NOW, HELP_END -> "REACHED";
            case HOME_SEEN, VIOLENCE, SERVED -> RecordDimension.DISABILITY.name();
            case RETURN_BORDER -> RecordDimension.BORDER.name();
            default -> dimension.name();
        };
    }
}
