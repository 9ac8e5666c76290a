package org.kinward.web.shell.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the browser did not send is empty, never null: a half-sent form is shown again, not answered by a failure. */
final class Typed {

    private Typed() {
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static List<String> texts(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : ticked.stream().map(Typed::text).toList();
    }
}
