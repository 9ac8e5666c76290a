package org.kinward.web.access.signin;

import org.jspecify.annotations.Nullable;

/** What is typed on the sign-in page. The form that could not be sent before comes along sealed. */
record SignInForm(String name, String password, String kept) {

    SignInForm(@Nullable String name, @Nullable String password, @Nullable String kept) {
        this.name = name == null ? "" : name;
        this.password = password == null ? "" : password;
        this.kept = kept == null ? "" : kept;
    }

    static SignInForm empty(String kept) {
        return new SignInForm("", "", kept);
    }

    @Override
    public String toString() {
        return "SignInForm";
    }
}
