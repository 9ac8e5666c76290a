package org.kinward.web.statistics.figure;

import java.util.Arrays;
import java.util.Locale;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.MessageSource;

/** Dimensions and categories of records in the words of the page. */
public record Said(MessageSource messages, ListedWords listed) {

    private static final String OLDER = "+";
    private static final String BETWEEN = "-";

    /** A message. */
    public String key(String key, Object... values) {
        return messages.getMessage(key, values, listed.language());
    }

    public String dimension(RecordDimension dimension) {
        return key("term.recordDimension." + dimension.name());
    }

    /** What its answers mean, in a sentence. */
    String meaning(RecordDimension dimension) {
        return key("statistics.means." + dimension.name());
    }

    public String category(RecordDimension dimension, String code) {
        if (Arrays.stream(Missing.values()).anyMatch(missing -> missing.name().equals(code))) {
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

    private String line(CodeList list, String code) {
        return listed.lines(list).stream().filter(line -> line.code().equals(new Code(code))).findFirst()
                .map(line -> listed.label(line).text()).orElse(code);
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
            default -> key("statistics." + dimension.name() + "." + code);
        };
    }
}
