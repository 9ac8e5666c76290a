package org.kinward.web.shell.form;

import org.jspecify.annotations.Nullable;

/** A day as typed into three boxes; the month may be a name in either language. */
public record DateInput(String day, String month, String year) {

    public static final DateInput EMPTY = new DateInput("", "", "");

    public DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = Typed.text(day);
        this.month = Typed.text(month);
        this.year = Typed.text(year);
    }

    public static DateInput orEmpty(@Nullable DateInput input) {
        return input == null ? EMPTY : input;
    }

    public boolean isBlank() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }
}
