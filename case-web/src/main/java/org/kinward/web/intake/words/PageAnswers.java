package org.kinward.web.intake.words;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.intake.firsthour.FirstHourPage;

/**
 * The answers of any page of the first hour by their names, read from the record itself: a new question appears on every
 * page that lists answers without being listed a second time.
 */
public final class PageAnswers {

    private static final String HEAD = "head";

    private PageAnswers() {
    }

    /** The questions of a page, in their order. */
    public static List<RecordComponent> questions(Class<? extends FirstHourPage> page) {
        return Arrays.stream(page.getRecordComponents()).filter(part -> !part.getName().equals(HEAD)).toList();
    }

    /** Each question with what was answered. */
    public static Map<String, Object> of(FirstHourPage page) {
        var answers = new LinkedHashMap<String, Object>();
        questions(page.getClass()).forEach(part -> answers.put(part.getName(), read(part, page)));
        return answers;
    }

    /** The questions that two versions of a page answer differently. */
    public static List<String> differing(FirstHourPage one, FirstHourPage other) {
        var others = of(other);
        return of(one).entrySet().stream()
                .filter(answer -> !Objects.equals(answer.getValue(), others.get(answer.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    /** Whether two versions of a page say the same, on the same day, from the same source. */
    public static boolean same(FirstHourPage one, FirstHourPage other) {
        return one.head().toldBy() == other.head().toldBy() && one.head().toldOn().equals(other.head().toldOn())
                && differing(one, other).isEmpty();
    }

    private static Object read(RecordComponent part, FirstHourPage page) {
        try {
            return part.getAccessor().invoke(page);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("a page of the core can be read", never);
        }
    }
}
