package org.kinward.web.consent.record;

import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.voice.Whose;
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
                .addObject("facts", Stream.concat(Stream.of(UseWords.may(read.permit(), read.at())),
                        UseWords.rows(consent.use(), read.at()).stream()).toList());
    }

    /** Somebody else wrote meanwhile: what stands there now is above what was typed. */
    public static ModelAndView stale(ModelAndView page, ConsentReading.Row now, Whose whose) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("stale", Stream.of(HubWords.voice("consent.row.now",
                VoiceWords.whole(now.consent().of(whose), now.at()))).toList());
    }
}
