package org.kinward.web.intake.putaway;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfNote;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfRecord;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.reporting.intake.RecordedBefore;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which sheet of paper it is, by what was typed from it and never by what it says; and where the record tells of it. */
@Component
class SheetWords {

    private final RecordedBefore records;
    private final MessageSource messages;

    SheetWords(RecordedBefore records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    /** Whether the record tells this person of the sheet; the database asks the same of what was typed from it. */
    static boolean isFor(Actor actor, Opened opened, Paper paper) {
        return switch (paper) {
            case OfFirstHour _,OfTalk _ -> true;
            case OfNote _ -> WhoLeads.is(actor, opened);
            case OfPage(_, var word, _) ->
                PaperPage.of(word).filter(page -> page.isFor(actor, opened)).isPresent();
        };
    }

    Words title(TypedSheet sheet, ZoneId zone) {
        return switch (sheet.paper()) {
            case OfFirstHour _ -> Words.keyed("intake.hub.title");
            case OfTalk(_, var number) -> Words.keyed("days.talk.title", number);
            case OfPage(_, var word, _) -> page(word).title(sheet.stands());
            case OfNote _ -> Words.keyed("paper.note", new Days()
                    .written(LocalDateTime.ofInstant(sheet.stands().typed().orElseThrow(), zone)));
        };
    }

    /** To where the record tells of it. */
    String back(TypedSheet sheet) {
        return switch (sheet.paper()) {
            case OfFirstHour(var intake) -> IntakePath.hub(intake);
            case OfTalk(var intake, _) -> IntakePath.of(intake, "days");
            case OfPage(var intake, var word, _) -> IntakePath.of(intake, page(word).path(sheet.stands()));
            case OfNote(var intake, _) ->
                "/c/" + records.file(intake).orElseThrow(NotThere::new) + "/story";
        };
    }

    private static PaperPage page(String word) {
        return PaperPage.of(word).orElseThrow(NotThere::new);
    }

    /** As a box that can be ticked. */
    Optional<Option> box(TypedSheet sheet, ZoneId zone) {
        return sheet.paper() instanceof OfRecord paper
                ? SheetKey.of(paper).map(key -> Option.said(key, named(sheet, zone)))
                : Optional.empty();
    }

    /** Several in a sentence. */
    String named(List<TypedSheet> sheets, ZoneId zone) {
        return sheets.stream().map(one -> named(one, zone)).collect(Collectors.joining(", "));
    }

    private String named(TypedSheet sheet, ZoneId zone) {
        var title = in(title(sheet, zone));
        return sheet.stands().isReplaced() ? in(Words.keyed("paper.also.before", title)) : title;
    }

    private String in(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }
}
