package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.use.Use;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** A use in words. */
public final class UseWords {

    private UseWords() {
    }

    /** What it is called. */
    public static Words title(Use use) {
        return switch (use) {
            case Use.BeingRecorded _ -> Words.keyed("consent.told.title");
            case Use.Service(var service) -> Words.of(service);
            case Use.Sharing sharing -> Words.said(sharing.with().office());
            case Use.FamilyContact contact -> Words.of(contact.whom());
            case Use.Extra(var extra) -> Words.of(extra);
        };
    }

    /**
     * The five rows of the page, in their order: what is told and not asked, then contact with family, which is asked on its
     * own, before the rest.
     */
    public enum Kind {
        BEING_RECORDED, FAMILY_CONTACT, SERVICE, SHARING, EXTRA;

        /** Whether there may be several of it for one child. */
        boolean isGroup() {
            return this != BEING_RECORDED;
        }

        public static Kind of(Use use) {
            return switch (use) {
                case Use.BeingRecorded _ -> BEING_RECORDED;
                case Use.Service _ -> SERVICE;
                case Use.Sharing _ -> SHARING;
                case Use.FamilyContact _ -> FAMILY_CONTACT;
                case Use.Extra _ -> EXTRA;
            };
        }
    }

    /** What exactly is asked for. */
    public static List<SummaryRow> rows(Use use, ConsentCase at) {
        return switch (use) {
            case Use.Sharing(var with, var groups, var until) -> List.of(
                    SummaryRow.of("consent.row.office", Words.of(with.kind())), row("consent.row.groups", groups),
                    SummaryRow.of("consent.row.until", Words.said(at.written(until))));
            case Use.FamilyContact(_, var by, var says) -> List.of(
                    SummaryRow.of("consent.row.contact-by", Words.of(by)), row("consent.row.says", says));
            case Use.BeingRecorded _,Use.Service _,Use.Extra _ -> List.of();
        };
    }

    /** Whether it may be done now, and how far: the one answer that counts, before anything that was said. */
    public static SummaryRow may(Permit permit, ConsentCase at) {
        return HubWords.voice("consent.row.may", switch (permit) {
            case Permit.Yes(var limits) -> yes("consent.may.yes", limits, at);
            case Permit.OnlyPart(var limits, _, _) -> yes("consent.may.part", limits, at);
            case Permit.No(var why) -> Stream.concat(Stream.of(Words.keyed("consent.may.no")),
                    why.stream().sorted().map(Words::of)).toList();
        });
    }

    private static List<Words> yes(String key, Permit.Limits limits, ConsentCase at) {
        var lines = new ArrayList<>(List.of(Words.keyed(key)));
        limits.until().ifPresent(day -> lines.add(Words.keyed("consent.may.until", at.written(day))));
        limits.endsAt().ifPresent(end -> lines.add(Words.keyed("consent.may.ends", at.written(end))));
        limits.writtenBefore().ifPresent(end -> lines.add(Words.keyed("consent.may.before", at.written(end))));
        if (key.equals("consent.may.part")) {
            limits.groups().stream().sorted().map(Words::of).forEach(lines::add);
            limits.says().stream().sorted().map(Words::of).forEach(lines::add);
        }
        return lines;
    }

    /** Several constants, one a line. */
    public static <E extends Enum<E>> SummaryRow row(String key, Collection<E> constants) {
        return SummaryRow.of(key, constants.stream().sorted().map(Words::of).toArray(Words[]::new));
    }
}
