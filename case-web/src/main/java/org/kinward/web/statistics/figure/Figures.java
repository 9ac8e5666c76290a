package org.kinward.web.statistics.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts what somebody wants to see, writes down that it was seen, and says it in words. */
@Component
public class Figures {

    private final OwnFigures own;
    private final FigureTrail trail;
    private final CodeLists lists;
    private final MessageSource messages;

    Figures(OwnFigures own, FigureTrail trail, CodeLists lists, MessageSource messages) {
        this.own = own;
        this.trail = trail;
        this.lists = lists;
        this.messages = messages;
    }

    /**
     * What is asked.
     *
     * @param kind
     *            a small word for the audit trail
     * @param caption
     *            message key of what stands above the table
     */
    public record Asked(String kind, String caption, Wish wish) {
    }

    public Shown shown(Asked asked, FigureSetting.Here here, Actor actor) {
        var outcome = own.count(asked.wish(), actor);
        trail.seen(asked.kind(), outcome instanceof TableOutcome.Counted(var table) ? OwnFigures.cells(table) : 0,
                actor);
        return switch (outcome) {
            case TableOutcome.NoSnapshot _ -> Shown.trouble("statistics.trouble.no-snapshot");
            case TableOutcome.TooManyCells _ -> Shown.trouble("statistics.trouble.too-many");
            case TableOutcome.Counted(var table) when table.isEmpty() -> Shown.trouble("statistics.trouble.nobody");
            case TableOutcome.Counted(var table) -> new Shown(null,
                    new SheetWriting(table, said(asked.wish(), actor), here, actor).sheet(asked.caption()));
        };
    }

    /** A page without figures, because its question cannot be read; that is written down too. */
    public Shown nothing(String kind, Actor actor) {
        trail.seen(kind, 0, actor);
        return Shown.NOTHING;
    }

    /** Words for these dimensions. */
    private Said said(Wish wish, Actor actor) {
        var dimensions = Stream.concat(wish.by().stream().map(Criterion::dimension),
                wish.populations().getFirst().only().stream().map(Narrowing::dimension));
        Set<CodeList> asked = dimensions.map(RecordDimension::list).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Said(messages,
                ListedWords.of(lists, asked, actor.agency(), LocaleContextHolder.getLocale()));
    }
}
