package org.kinward.web.access.profile;

import org.jspecify.annotations.Nullable;

/** The password of today and the new one. */
record PasswordForm(String password, String newPassword) {

    PasswordForm(@Nullable String password, @Nullable String newPassword) {
        this.password = password == null ? "" : password;
        this.newPassword = newPassword == null ? "" : newPassword;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
