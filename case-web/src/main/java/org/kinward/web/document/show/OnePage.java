package org.kinward.web.document.show;

import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.access.Actor;
import org.kinward.core.document.Document;
import org.kinward.core.document.keeping.ShowPurpose;
import org.kinward.web.document.DocumentReading;
import org.kinward.web.document.DocumentRows;
import org.kinward.web.shell.form.Option;
import org.springframework.web.servlet.ModelAndView;

/** The page about one document. */
final class OnePage {

    private OnePage() {
    }

    static ModelAndView of(DocumentReading.One one, Actor actor) {
        var document = one.document();
        var leads = one.at().leads(actor);
        return new ModelAndView("document/one").addObject("bar", one.at().bar(actor))
                .addObject("called", DocumentRows.title(document))
                .addObject("rows", DocumentRows.of(one.at(), document, one.names()))
                .addObject("document", one.id()).addObject("shows", document instanceof Document.Kept)
                .addObject("copies", leads)
                .addObject("second", leads && document instanceof Document.Waiting
                        && !document.head().put().by().equals(actor.person()))
                .addObject("waits", document instanceof Document.Waiting)
                .addObject("away", leads && !(document instanceof Document.Gone))
                .addObject("purposes", Option.all(ShowPurpose.values()))
                .addObject("pages", pages(document.head().pages()));
    }

    /** All pages, by their numbers. */
    private static List<Option> pages(int pages) {
        return IntStream.rangeClosed(1, pages).mapToObj(Integer::toString).map(page -> Option.said(page, page))
                .toList();
    }
}
