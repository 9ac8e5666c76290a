package org.kinward.web.shell.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.AnswerInput;

/** Questions whose lines come from a list: a short one, a long one, several of a long one. */
record GuideLists(AnswerInput room, One work, Several means) {

    static final GuideLists EMPTY = new GuideLists(AnswerInput.EMPTY, One.EMPTY, Several.EMPTY);

    static final GuideLists FILLED = new GuideLists(new AnswerInput("2", ""), new One("COCOA", "SAID_BY_CHILD", "", ""),
            new Several(List.of("THREATS", "OTHER"), "", "locked in at night", ""));

    GuideLists {
        room = AnswerInput.orEmpty(room);
        work = work == null ? One.EMPTY : work;
        means = means == null ? Several.EMPTY : means;
    }

    static GuideLists orEmpty(@Nullable GuideLists lists) {
        return lists == null ? EMPTY : lists;
    }

    /** One line, with the words beside other and what is looked for. */
    record One(String value, String standing, String said, String find) {

        static final One EMPTY = new One("", "", "", "");

        One(@Nullable String value, @Nullable String standing, @Nullable String said, @Nullable String find) {
            this.value = text(value);
            this.standing = text(standing);
            this.said = text(said);
            this.find = text(find);
        }
    }

    /** Several lines, likewise. */
    record Several(List<String> value, String standing, String said, String find) {

        static final Several EMPTY = new Several(List.of(), "", "", "");

        Several(@Nullable List<String> value, @Nullable String standing, @Nullable String said,
                @Nullable String find) {
            this.value = value == null ? List.of() : List.copyOf(value);
            this.standing = text(standing);
            this.said = text(said);
            this.find = text(find);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
