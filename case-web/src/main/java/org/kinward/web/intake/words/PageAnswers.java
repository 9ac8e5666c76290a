package org.kinward.web.intake.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.lists.FromList;
import org.kinward.web.shell.page.Words;

/**
 * The answers of any page of the first hour by their names, read from the record itself: a new question appears on every
 * page that lists answers without being listed a second time.
 */
public final class PageAnswers {

    private static final String HEAD = "head";

    private PageAnswers() {
    }

    /**
     * One question.
     *
     * @param name
     *            as in the core; a question of a group has the group's name and a point before its own
     */
    public record Question(String name, Type type, List<RecordComponent> path) {

        /** What it is called when nothing of its list is ticked, such as {@code term.nearby.NONE}. */
        public Words none() {
            var name = listed(type).getSimpleName();
            return Words.keyed("term." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".NONE");
        }

        /** The list that the answer is chosen from, if it is chosen from one. */
        public Optional<FromList> list() {
            return Optional.ofNullable(path.getLast().getAnnotation(FromList.class));
        }

        private static Class<?> listed(Type type) {
            return type instanceof ParameterizedType of ? listed(of.getActualTypeArguments()[0]) : (Class<?>) type;
        }
    }

    /** The questions of a page, in their order; a group of questions is a record of its own. */
    public static List<Question> questions(Class<? extends IntakePage> page) {
        return parts(page).flatMap(part -> part.getType().isRecord()
                ? parts(part.getType()).map(one -> new Question(part.getName() + "." + one.getName(),
                        one.getGenericType(), List.of(part, one)))
                : Stream.of(new Question(part.getName(), part.getGenericType(), List.of(part)))).toList();
    }

    /** Each question with what was answered. */
    public static Map<String, Object> of(IntakePage page) {
        var answers = new LinkedHashMap<String, Object>();
        questions(page.getClass()).forEach(question -> answers.put(question.name(), read(question, page)));
        return answers;
    }

    /** The questions that two versions of a page answer differently. */
    public static List<String> differing(IntakePage one, IntakePage other) {
        var others = of(other);
        return of(one).entrySet().stream()
                .filter(answer -> !Objects.equals(answer.getValue(), others.get(answer.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    /** Whether two versions of a page say the same, on the same day, from the same source and paper. */
    public static boolean same(IntakePage one, IntakePage other) {
        return one.head().toldBy() == other.head().toldBy() && one.head().toldOn().equals(other.head().toldOn())
                && one.head().talk().equals(other.head().talk())
                && one.head().paper().map(PagePaper::says).equals(other.head().paper().map(PagePaper::says))
                && differing(one, other).isEmpty();
    }

    private static Stream<RecordComponent> parts(Class<?> group) {
        return Arrays.stream(group.getRecordComponents()).filter(part -> !part.getName().equals(HEAD));
    }

    private static Object read(Question question, IntakePage page) {
        try {
            Object found = page;
            for (var part : question.path()) {
                found = part.getAccessor().invoke(found);
            }
            return found;
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("a page of the core can be read", never);
        }
    }
}
