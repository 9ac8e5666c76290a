package org.kinward.web.child.before;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;
import org.kinward.reporting.story.OldAnswers;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the lists of the field that earlier answers were chosen from. */
@Component
class OldLists {

    private static final Map<String, CodeList> LISTS = OldTerms.columns()
            .filter(column -> column.chosen() == Listed.class)
            .collect(Collectors.toUnmodifiableMap(PageColumn::name,
                    column -> column.path().getLast().getAnnotation(FromList.class).value(), (one, same) -> one));

    /** Questions that are asked in another way now. */
    private static final Set<String> GONE_PAPERS = Set.of("where_here", "where_home", "where_asked", "where_not_real",
            "kept_papers");

    private final CodeLists lists;

    OldLists(CodeLists lists) {
        this.lists = lists;
    }

    /** The list of a question, or of what was said beside <em>other</em>. */
    static Optional<CodeList> list(String question) {
        var asked = question.replaceAll("_said$", "");
        return GONE_PAPERS.contains(asked) ? Optional.of(CodeList.PAPER) : Optional.ofNullable(LISTS.get(asked));
    }

    /** The lists that these answers need, in the words of the agency; nothing is read where they need none. */
    ListedWords of(Stream<OldAnswers> answers, Actor actor) {
        var asked = answers.flatMap(old -> old.answers().stream()).flatMap(answer -> list(answer.question()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return ListedWords.of(lists, asked, actor.agency(), LocaleContextHolder.getLocale());
    }
}
