package org.kinward.web.intake.sent;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** A form record as the parameters that a browser would send for it. */
public final class Flat {

    private Flat() {
    }

    public static Parameters of(Record form, String prefix) {
        Map<String, List<String>> sent = new HashMap<>();
        parts(form, prefix, sent);
        return new Parameters(Map.copyOf(sent));
    }

    private static void parts(Record form, String prefix, Map<String, List<String>> sent) {
        for (RecordComponent part : form.getClass().getRecordComponents()) {
            var accessor = part.getAccessor();
            ReflectionUtils.makeAccessible(accessor);
            put(prefix + part.getName(), ReflectionUtils.invokeMethod(accessor, form), sent);
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, List<String>> sent) {
        switch (value) {
            case null -> {
            }
            case Record record -> parts(record, name + ".", sent);
            case List<?> list -> list(name, list, sent);
            default -> sent.put(name, List.of(value.toString()));
        }
    }

    private static void list(String name, List<?> list, Map<String, List<String>> sent) {
        var words = new ArrayList<String>();
        for (int row = 0; row < list.size(); row++) {
            if (list.get(row) instanceof Record record) {
                parts(record, name + "[" + row + "].", sent);
            } else {
                words.add(String.valueOf(list.get(row)));
            }
        }
        if (!words.isEmpty()) {
            sent.put(name, List.copyOf(words));
        }
    }
}
