package org.kinward.web.intake.sent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** What a browser sent, by name; rows of a list count up and stay few, or no page of ours sent them. */
public record Parameters(Map<String, List<String>> sent) {

    /** Nothing was sent. */
    public static final Parameters NONE = new Parameters(Map.of());

    private static final Pattern ROW = Pattern.compile("\\[([^\\]]*)]");

    private static final Pattern SMALL = Pattern.compile("[0-9]|[1-3][0-9]");

    public static Parameters of(Map<String, String[]> request) {
        var sent = new HashMap<String, List<String>>();
        request.forEach((name, values) -> sent.put(name, List.of(values)));
        sent.keySet().forEach(Parameters::refuseFarRows);
        return new Parameters(Map.copyOf(sent));
    }

    private static void refuseFarRows(String name) {
        if (!ROW.matcher(name).results().allMatch(row -> SMALL.matcher(row.group(1)).matches())) {
            throw new UnreadableForm("row");
        }
    }

    public String one(String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }

    public Parameters only(Predicate<String> name) {
        var some = new HashMap<>(sent);
        some.keySet().removeIf(name.negate());
        return new Parameters(Map.copyOf(some));
    }

    public Parameters and(Parameters others) {
        var all = new HashMap<>(sent);
        all.putAll(others.sent);
        return new Parameters(Map.copyOf(all));
    }

    /** Makes a record of them, all of its parts as typed. */
    public <T> T as(Class<T> type, String prefix) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(new Under(prefix));
        var made = binder.getBindingResult().getTarget();
        if (!type.isInstance(made)) {
            throw new UnreadableForm(prefix);
        }
        return type.cast(made);
    }

    /** Names below a prefix, as Spring asks for them. */
    private final class Under implements DataBinder.ValueResolver {

        private final String prefix;

        Under(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var values = sent.get(prefix + name);
            return values == null ? null : values.size() == 1 ? values.getFirst() : values.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return sent.keySet().stream().filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length())).collect(Collectors.toSet());
        }
    }
}
