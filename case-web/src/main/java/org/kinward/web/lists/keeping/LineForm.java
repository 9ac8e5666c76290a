package org.kinward.web.lists.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListRefusal;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** A line as typed; a local word on each line of its field. */
record LineForm(String code, String english, String french, String local, String heading, FormStamp stamp) {

    LineForm(@Nullable String code, @Nullable String english, @Nullable String french, @Nullable String local,
            @Nullable String heading, @Nullable FormStamp stamp) {
        this.code = text(code);
        this.english = text(english);
        this.french = text(french);
        this.local = text(local);
        this.heading = text(heading);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** For a line more; of places one that lies there. */
    static LineForm empty(OwnList list, String heading) {
        return new LineForm(list.list() == CodeList.REGION && !heading.isEmpty() ? heading + "-" : "", "", "", "",
                heading, FormStamp.fresh(list.revision()));
    }

    static LineForm of(OwnLine line, Revision revision) {
        var words = line.words();
        return new LineForm(line.code().word(), words.english(), words.french(),
                String.join("\n", words.localWords()), line.heading(), FormStamp.fresh(revision));
    }

    /** What was typed, for somebody who has seen the list as it is now. */
    LineForm seen(Revision now) {
        return new LineForm(code, english, french, local, heading, FormStamp.fresh(now));
    }

    /** The words; empty if something is wrong, and then it says what. */
    Optional<LineWords> read(Errors errors) {
        var words = local.lines().toList();
        var problem = LineWords.problem(english, french, words);
        problem.ifPresent(why -> reject(why, errors));
        return problem.isPresent() ? Optional.empty() : Optional.of(new LineWords(english, french, words));
    }

    /** Says at its field why the line is refused. */
    void reject(ListRefusal why, Errors errors) {
        errors.rejectValue(switch (why) {
            case CODE_WRONG, CODE_RESERVED, CODE_TAKEN, NO_SUCH_REGION -> "code";
            case LOCAL_WORDS_LONG -> "local";
            case NO_SUCH_HEADING -> "heading";
            case LABEL_LONG -> english.length() > LineWords.LONGEST ? "english" : "french";
            case LABEL_MISSING, LABEL_TAKEN, SIGNS, FULL, NO_SUCH_LINE, OTHER_STAYS, AT_THE_END, ROWS_WRONG ->
                "english";
        }, "lists.refused." + why);
    }

    /** What is saved now, where it is not what was typed. */
    List<SummaryRow> differing(LineForm saved) {
        return Stream.of(row("lists.english", english, saved.english()), row("lists.french", french, saved.french()),
                row("lists.local", String.join(", ", local.lines().toList()),
                        String.join(", ", saved.local().lines().toList())))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<SummaryRow> row(String key, String typed, String saved) {
        return typed.strip().equals(saved.strip()) ? Optional.empty() : Optional.of(SummaryRow.of(key, said(saved)));
    }

    private static Words said(String typed) {
        return typed.isBlank() ? Words.keyed("lists.untranslated") : Words.said(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
