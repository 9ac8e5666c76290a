package org.kinward.web.intake.words;

import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.web.intake.sheet.SheetKind;

/** The lists of the field that a sheet takes its words from. */
public final class PageLists {

    private PageLists() {
    }

    /** Those of its answers, and of what the vault keeps of it. */
    public static Set<CodeList> of(SheetKind kind) {
        return kind == SheetKind.ETHNICITY ? Set.of(CodeList.ETHNICITY)
                : PageAnswers.questions(kind.page()).stream().flatMap(question -> question.list().stream())
                        .map(FromList::value).collect(Collectors.toUnmodifiableSet());
    }
}
