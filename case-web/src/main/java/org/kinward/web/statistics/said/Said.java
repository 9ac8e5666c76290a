package org.kinward.web.statistics.said;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.Rate;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.MessageSource;

/** Dimensions and categories of records in the words of the page. */
public record Said(MessageSource messages, ListedWords listed) {

    private static final String OLDER = "+";
    private static final String BETWEEN = "-";
    private static final String WENT_MISSING = "WENT_MISSING";

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

    /** Its label; where others of the list are called the same, such as regions of two countries, with its code. */
    private String line(CodeList list, String code) {
        return listed.line(list, new Code(code)).map(line -> listed.label(line).text())
                .map(label -> isShared(list, label) ? "%s (%s)".formatted(begun(label), code) : begun(label))
                .orElse(code);
    }

    private boolean isShared(CodeList list, String label) {
        return listed.lines(list).stream().filter(line -> listed.label(line).text().equalsIgnoreCase(label)).limit(2)
                .count() > 1;
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
        return switch (dimension) {
            case ORIGIN_COUNTRY, DESTINATION_COUNTRY -> Locale.of("", code).getDisplayCountry(listed.language());
            case SEX -> key("term.sex." + code);
            case AGE_BASIS -> key("term.ageBasis." + code);
            case STATUS -> key("term.stands." + code);
            case NEED -> key("term.needArea." + code);
            case FIRST_OR_AGAIN -> key("term.firstOrAgain." + code);
            case GOING_OUT -> key("term.goingOut." + code);
            case RETURN_TO -> key("term.durable." + code);
            case CONTACT_MISSED -> key("term.notDone." + code);
            case LAW -> key("term.lawUsed." + code);
            case INCIDENT -> code.equals(WENT_MISSING) ? key("statistics.wentMissing")
                    : key("term.incidentKind." + code);
            default -> key("statistics." + alike(dimension) + "." + code);
        };
    }

    /** Dimensions that ask alike have their words in common. */
    private static String alike(RecordDimension dimension) {
        return switch (dimension) {
            case WAIT_BED, WAIT_HEALTH, WAIT_ASSESSMENT, WAIT_PLAN, WAIT_SERVICE -> "WAIT";
            case SCHOOL_START, SCHOOL_NOW, SCHOOL_END, SCHOOL_AFTER_SIX, SCHOOL_AFTER_TWELVE -> "SCHOOLING";
            case WORK_START, WORK_NOW, WORK_END, PAPERS_START, PAPERS_NOW, PAPERS_END -> "GOES";
            case PAY_NOW, HELP_START, HELP_NOW, HELP_END -> "REACHED";
            case HOME_SEEN -> RecordDimension.DISABILITY.name();
            case RETURN_BORDER -> RecordDimension.BORDER.name();
            default -> dimension.name();
        };
    }
}
