package org.kinward.web.access.signin;

import org.jspecify.annotations.Nullable;

/** The first sign-in: a password of one's own, the language, and the tick under the code of conduct. */
record FirstForm(String password, String language, Boolean agreed) {

    FirstForm(@Nullable String password, @Nullable String language, @Nullable Boolean agreed) {
        this.password = password == null ? "" : password;
        this.language = language == null ? "" : language;
        this.agreed = agreed != null && agreed;
    }

    @Override
    public String toString() {
        return "FirstForm";
    }
}
