package org.kinward.web.consent.record;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.shell.page.SummaryRow;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What stands on every page about one use. */
public final class RowPage {

    private RowPage() {
    }

    public static ModelAndView of(String view, ConsentReading.Row read, Actor actor) {
        var consent = read.consent();
        return new ModelAndView(view).addObject("bar", read.at().bar(actor))
                .addObject("row", consent.id().value()).addObject("use", UseWords.title(consent.use()))
                .addObject("facts", facts(read)).addObject("told", told(read));
    }

    /** Whether it may be done, and what exactly; that a child is protected is asked of nobody. */
    private static List<SummaryRow> facts(ConsentReading.Row read) {
        var use = read.consent().use();
        var may = UseWords.Kind.of(use).isGroup() ? Stream.of(UseWords.may(read.permit(), read.at()))
                : Stream.<SummaryRow>empty();
        return Stream.concat(may, UseWords.rows(use, read.at()).stream()).toList();
    }

    /** Where it stands what the child thinks of it, if it stands elsewhere. */
    private static @Nullable String told(ConsentReading.Row read) {
        return read.consent().asks(Whose.CHILD) ? null : read.at().toldPage();
    }

    /** Somebody else wrote meanwhile: what stands there now is above what was typed, in a form that has seen it. */
    public static ModelAndView stale(ModelAndView page, ConsentReading.Row now, Whose whose, Object form) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("form", form).addObject("stale", Stream.of(HubWords.voice("consent.row.now",
                VoiceWords.whole(now.consent().of(whose), now.at()))).toList());
    }
}
