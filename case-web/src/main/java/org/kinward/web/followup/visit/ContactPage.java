package org.kinward.web.followup.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.web.servlet.ModelAndView;

/** What stands over every form by which a child is reached: the bar, how to reach it without harm, and what is due. */
final class ContactPage {

    private ContactPage() {
    }

    /** A page about one contact. */
    static ModelAndView of(String view, FollowUpReading.At one, Actor actor) {
        return of(view, one.at(), one.safe(), actor).addObject("facts", facts(one.contact(), one.at()));
    }

    /** A page about none. */
    static ModelAndView of(String view, FollowUpCase at, Optional<SafeToContact> safe, Actor actor) {
        return new ModelAndView(view).addObject("bar", at.bar(actor)).addObject("safe", safe(at, safe))
                .addObject("facts", List.of());
    }

    private static SafeContactWords safe(FollowUpCase at, Optional<SafeToContact> safe) {
        return SafeContactWords.of(safe, intake(at));
    }

    private static UUID intake(FollowUpCase at) {
        return at.at().head().ids().intake();
    }

    private static List<SummaryRow> facts(Contact contact, FollowUpCase at) {
        return List.of(SummaryRow.of("followup.due", Words.said(at.written(contact.due()))),
                SummaryRow.of("followup.need", Words.of(contact.need())));
    }

    /** How a contact ended, for somebody who was not the first to say so. */
    static List<SummaryRow> stands(ContactEnd end, FollowUpCase at) {
        var how = end.reason().map(Words::of).orElseGet(() -> Words.keyed("followup.past." + end.how()));
        var lines = Stream.of(how, Words.said(end.words()), Words.said(at.written(end.written().at())))
                .filter(line -> !"".equals(line.text())).toList();
        return List.of(new SummaryRow("followup.stands", lines, null, "shell.change"));
    }
}
