package org.kinward.web.erasure;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Why an administrator refuses a request. */
record RefuseForm(String request, String words) {

    RefuseForm(@Nullable String request, @Nullable String words) {
        this.request = Objects.requireNonNullElse(request, "");
        this.words = Objects.requireNonNullElse(words, "");
    }

    @Override
    public String toString() {
        return "RefuseForm[hidden]";
    }
}
