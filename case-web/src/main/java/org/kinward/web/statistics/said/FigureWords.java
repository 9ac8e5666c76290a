package org.kinward.web.statistics.said;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words that the answer to a wish needs, with the lists of the agency. */
@Component
public class FigureWords {

    private final CodeLists lists;
    private final MessageSource messages;

    FigureWords(CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    public Said of(Wish wish, Actor actor) {
        return of(wish.dimensions(), actor);
    }

    /** The words for the groups of places that a family was declared with. */
    public PlaceWords of(BaseCube cube, Actor actor) {
        var own = OwnBands.of(cube);
        return new PlaceWords(own, of(own.groups().keySet(), actor));
    }

    /** The words of these dimensions. */
    public Said of(Collection<RecordDimension> dimensions, Actor actor) {
        Set<CodeList> asked = dimensions.stream().map(RecordDimension::list).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Said(messages, ListedWords.of(lists, asked, actor.agency(), LocaleContextHolder.getLocale()));
    }
}
