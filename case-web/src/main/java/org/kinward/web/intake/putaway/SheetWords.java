package org.kinward.web.intake.putaway;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.access.NotThere;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfNote;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfRecord;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.core.intake.putaway.TypedSheet.Still;
import org.kinward.reporting.intake.RecordedBefore;
import org.kinward.web.intake.reading.IntakePath;
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

    Words title(TypedSheet sheet, ZoneId zone) {
        return switch (sheet.paper()) {
            case OfFirstHour _ -> Words.keyed("intake.hub.title");
            case OfTalk(_, var number) -> Words.keyed("days.talk.title", number);
            case OfPage(_, var word, _) -> line(page(word).title(sheet.stands()), sheet.stands().still());
            case OfNote _ -> Words.keyed("paper.note", new Days()
                    .written(LocalDateTime.ofInstant(sheet.stands().typed().orElseThrow(), zone)));
        };
    }

    private Words line(Words title, Still still) {
        return still == Still.MISTAKE ? Words.keyed("paper.also.mistake", in(title)) : title;
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

    private static SheetOwner page(String word) {
        return SheetOwner.of(word).orElseThrow(NotThere::new);
    }

    /** Those that can be said besides the first one, as boxes: what is destroyed stands there only where it was ticked. */
    List<Option> boxes(List<TypedSheet> sheets, ZoneId zone, List<String> ticked) {
        var names = names(sheets, zone);
        return sheets.stream().skip(1).flatMap(one -> key(one)
                .filter(key -> !one.isDestroyed() || ticked.contains(key))
                .map(key -> Option.said(key, filed(one, names.getOrDefault(one.paper(), "")))).stream()).toList();
    }

    private static Optional<String> key(TypedSheet sheet) {
        return sheet.paper() instanceof OfRecord paper ? SheetKey.of(paper) : Optional.empty();
    }

    private String filed(TypedSheet sheet, String name) {
        return sheet.isFiled() ? in(Words.keyed("paper.also.filed", name)) : name;
    }

    /** Some of them in a sentence. */
    String named(List<TypedSheet> some, List<TypedSheet> all, ZoneId zone) {
        var names = names(all, zone);
        return some.stream().map(one -> names.getOrDefault(one.paper(), "")).collect(Collectors.joining(", "));
    }

    /** What each is called; where two would be called the same, also by when it was entered. */
    private Map<Paper, String> names(List<TypedSheet> sheets, ZoneId zone) {
        var often = sheets.stream().collect(Collectors.groupingBy(one -> named(one, zone), Collectors.counting()));
        return sheets.stream().collect(Collectors.toMap(TypedSheet::paper, one -> {
            var name = named(one, zone);
            return often.getOrDefault(name, 1L) == 1 ? name : entered(one, name, zone);
        }));
    }

    private String entered(TypedSheet sheet, String name, ZoneId zone) {
        return sheet.stands().typed().map(at -> in(Words.keyed("paper.also.entered", name,
                new Days().exact(LocalDateTime.ofInstant(at, zone))))).orElse(name);
    }

    private String named(TypedSheet sheet, ZoneId zone) {
        var title = in(title(sheet, zone));
        return sheet.stands().still() == Still.REPLACED ? in(Words.keyed("paper.also.before", title)) : title;
    }

    private String in(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }
}
