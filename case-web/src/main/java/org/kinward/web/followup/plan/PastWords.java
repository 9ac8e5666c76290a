package org.kinward.web.followup.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.core.lists.CodeList;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says what happened: visits with what was heard, and what was not done. */
final class PastWords {

    private PastWords() {
    }

    /** The newest first. */
    static List<TimelineEntry> entries(WholeReading.Whole whole) {
        return Stream.concat(whole.lists().visits().stream().map(one -> visit(one, whole)),
                whole.lists().past().stream().filter(one -> one.how() != ContactEnd.How.DONE)
                        .map(one -> missed(one, whole)))
                .sorted(FollowUpPage.NEWEST).toList();
    }

    private static TimelineEntry missed(ContactEnd end, WholeReading.Whole whole) {
        var lines = new ArrayList<Words>();
        end.reason().map(Words::of).ifPresent(lines::add);
        lines.add(Words.keyed("followup.was-due", whole.at().written(end.contact().due())));
        if (!end.words().isEmpty()) {
            lines.add(Words.said(end.words()));
        }
        return new TimelineEntry("followup.past." + end.how(), whole.names().get(end.written().by()),
                end.written().at(), whole.at().written(end.written().at()), lines);
    }

    private static TimelineEntry visit(WholeVisit one, WholeReading.Whole whole) {
        var visit = one.visit();
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("followup.visited-on", whole.at().written(visit.met().on())));
        lines.add(Words.of(visit.met().where()));
        visit.noticed().signs().stream().map(sign -> whole.words().words(CodeList.TRAFFICKED_AGAIN, sign))
                .forEach(lines::add);
        if (visit.noticed().siblings() == Siblings.SOMEBODY_AWAY) {
            lines.add(Words.keyed("followup.sibling-away"));
        }
        one.heard().ifPresent(heard -> lines.addAll(heard(heard)));
        return new TimelineEntry(Option.termKey(visit.met().how()), whole.names().get(visit.written().by()),
                visit.written().at(), whole.at().written(visit.written().at()), lines);
    }

    /** Everything that is not well, with the words of the child; then what helped. */
    private static List<Words> heard(Heard heard) {
        var lines = new ArrayList<Words>();
        Arrays.stream(Question.values())
                .filter(one -> heard.how(one) != HowIs.WELL || !heard.said(one).words().isEmpty())
                .forEach(one -> {
                    lines.add(Words.keyed("followup.answer", term(one), term(heard.how(one))));
                    said(lines, heard.said(one).words());
                });
        if (heard.besides().thinksOfLeaving() == YesNo.YES) {
            lines.add(Words.keyed("followup.leaving"));
        }
        said(lines, heard.help().helped());
        said(lines, heard.help().didNot());
        said(lines, heard.help().promised());
        return lines;
    }

    private static void said(List<Words> lines, String words) {
        if (!words.isEmpty()) {
            lines.add(Words.said(words));
        }
    }

    private static DefaultMessageSourceResolvable term(Enum<?> constant) {
        return new DefaultMessageSourceResolvable(Option.termKey(constant));
    }
}
