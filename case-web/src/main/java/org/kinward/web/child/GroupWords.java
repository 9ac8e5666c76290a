package org.kinward.web.child;

import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the vault keeps of a child’s group: the child’s own words, or a line of the agency’s list. */
@Component
public class GroupWords {

    private final CodeLists lists;

    GroupWords(CodeLists lists) {
        this.lists = lists;
    }

    /** The label of a line, also of one that is retired; anything else as it was said. */
    public Words of(String clear, Actor actor) {
        if (!Code.isCode(clear)) {
            return Words.said(clear);
        }
        return ListedWords.of(lists, Set.of(CodeList.ETHNICITY), actor.agency(), LocaleContextHolder.getLocale())
                .words(CodeList.ETHNICITY, new Code(clear));
    }
}
