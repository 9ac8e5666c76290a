package org.kinward.web.child.before;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.reporting.intake.PaperMarks.Earlier;
import org.kinward.reporting.intake.PaperMarks.Mark;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What papers say of themselves that a page or a line had before, each in a sentence. */
@Component
public class EarlierPapers {

    private final MessageSource messages;

    EarlierPapers(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The paper of what was said before.
     *
     * @param says
     *            what it says of itself, and what became of it where somebody has said so
     * @param typed
     *            when it was typed
     * @param entered
     *            the same in words
     * @param isGone
     *            whether it is destroyed: there is nothing more to say
     */
    public record OnPaper(List<Words> says, Instant typed, String entered, boolean isGone) {

        public OnPaper {
            says = List.copyOf(says);
        }
    }

    /** One of them. */
    public OnPaper of(Earlier paper) {
        var mark = paper.mark();
        var says = Stream.concat(Stream.of(onPaper(mark)), mark.putAway().map(this::became).stream()).map(Words::said);
        return new OnPaper(says.toList(), paper.typed(), new Days().written(mark.entered().at()),
                mark.putAway().filter(put -> put.became() == Became.DESTROYED).isPresent());
    }

    private String became(Mark.PutAway put) {
        return in(Words.keyed("intake.before.paper.became", in(Words.of(put.became())), new Days().written(put.at()),
                put.by()));
    }

    /** Told on, told to, entered on and entered by. */
    private String onPaper(Mark mark) {
        var told = mark.told();
        var days = new Days();
        var whom = told.colleague().orElseGet(() -> in(Words.of(told.stranger())));
        var by = mark.entered().by().isEmpty() ? in(Words.keyed("intake.somebody")) : mark.entered().by();
        return in(Words.keyed("intake.before.paper",
                told.at().map(days::written).orElseGet(() -> days.written(told.on())), whom,
                days.written(mark.entered().at()), by));
    }

    private String in(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }
}
