package org.kinward.web.child;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;

/**
 * What narrows the list, as typed, and where the page begins. It travels in the address, because it holds code words,
 * days and surrogates only: never a name and never what somebody searched for (ADR 108).
 */
record ListForm(String scope, String sex, String age, Days days, String only, String sort, Behind behind) {

    /** First and last day of recording. */
    record Days(DateInput from, DateInput to) {

        Days(@Nullable DateInput from, @Nullable DateInput to) {
            this.from = DateInput.orEmpty(from);
            this.to = DateInput.orEmpty(to);
        }

        boolean isBlank() {
            return from.isBlank() && to.isBlank();
        }
    }

    /** The last child of the page before. */
    record Behind(String at, String file) {

        Behind(@Nullable String at, @Nullable String file) {
            this.at = orEmpty(at);
            this.file = orEmpty(file);
        }
    }

    ListForm(@Nullable String scope, @Nullable String sex, @Nullable String age, @Nullable Days days,
            @Nullable String only, @Nullable String sort, @Nullable Behind behind) {
        this.scope = orEmpty(scope);
        this.sex = orEmpty(sex);
        this.age = orEmpty(age);
        this.days = days == null ? new Days(null, null) : days;
        this.only = orEmpty(only);
        this.sort = orEmpty(sort);
        this.behind = behind == null ? new Behind(null, null) : behind;
    }

    /** The same with the list that is really shown, so that the page says which it is. */
    ListForm at(String shown) {
        return new ListForm(shown, sex, age, days, only, sort, behind);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
