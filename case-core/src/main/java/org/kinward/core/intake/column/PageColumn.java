package org.kinward.core.intake.column;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;

/**
 * One question of a page, as a column. A question of a group has the name of its group before its own.
 *
 * @param name
 *            as in the database, such as {@code mother_alive}
 * @param value
 *            what a known answer holds: a constant, a word, or a set of them
 * @param path
 *            from the page to the answer
 */
public record PageColumn(String name, Type value, List<RecordComponent> path) {

    public PageColumn {
        path = List.copyOf(path);
    }

    /** The questions of a page in their order; every one of them is an answer. */
    public static List<PageColumn> of(Class<? extends IntakePage> page) {
        return parts(page, List.of()).toList();
    }

    /** Whether several can be chosen. */
    public boolean isSeveral() {
        return value instanceof ParameterizedType;
    }

    /** What is chosen: of several, what each of them is. */
    public Class<?> chosen() {
        return value instanceof ParameterizedType several ? (Class<?>) several.getActualTypeArguments()[0]
                : (Class<?>) value;
    }

    /** The answer that a page gives to this question. */
    public Answer<?> in(IntakePage page) {
        Object found = page;
        for (var part : path) {
            found = read(part, found);
        }
        return (Answer<?>) found;
    }

    /** A page with this head and these answers. */
    public static <P extends IntakePage> P page(Class<P> page, IntakePage.Head head,
            Function<PageColumn, Answer<?>> answers) {
        return page.cast(made(page, List.of(), head, answers));
    }

    /** The word of a page: of its table, in the story and in the audit trail, such as {@code what_matters}. */
    public static String word(Class<? extends IntakePage> page) {
        return snake(page.getSimpleName());
    }

    private static Stream<PageColumn> parts(Class<?> group, List<RecordComponent> before) {
        return Arrays.stream(group.getRecordComponents()).filter(part -> part.getType() != IntakePage.Head.class)
                .flatMap(part -> part.getType().isRecord() ? parts(part.getType(), with(before, part))
                        : Stream.of(of(with(before, part))));
    }

    private static PageColumn of(List<RecordComponent> path) {
        var name = path.stream().map(part -> snake(part.getName())).collect(Collectors.joining("_"));
        if (path.getLast().getGenericType() instanceof ParameterizedType answer
                && answer.getRawType() == Answer.class) {
            return new PageColumn(name, answer.getActualTypeArguments()[0], path);
        }
        throw new IllegalArgumentException("a page of this kind holds answers only");
    }

    private static Object made(Class<?> group, List<RecordComponent> before, IntakePage.Head head,
            Function<PageColumn, Answer<?>> answers) {
        var parts = group.getRecordComponents();
        var values = new ArrayList<Object>();
        for (var part : parts) {
            var path = with(before, part);
            values.add(part.getType() == IntakePage.Head.class ? head
                    : part.getType().isRecord() ? made(part.getType(), path, head, answers) : answers.apply(of(path)));
        }
        try {
            return group.getConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("a page of the core can be made of its answers", never);
        }
    }

    private static Object read(RecordComponent part, Object group) {
        try {
            return part.getAccessor().invoke(group);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("a page of the core can be read", never);
        }
    }

    private static List<RecordComponent> with(List<RecordComponent> before, RecordComponent part) {
        return Stream.concat(before.stream(), Stream.of(part)).toList();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
