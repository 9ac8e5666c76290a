package org.kinward.web.consent.record;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.use.Use;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Puts consent of one child into words. */
final class HubWords {

    private HubWords() {
    }

    static HubPage of(ConsentReading.Hub hub, Actor actor) {
        var at = hub.at();
        var groups = Stream.of(UseKind.values()).map(kind -> new HubPage.Group(kind.name(), hub.consents().stream()
                .filter(consent -> kind == UseKind.of(consent.use())).map(consent -> line(consent, at)).toList()))
                .toList();
        var narrow = hub.told().filter(HubWords::refused).isPresent();
        return new HubPage(told(hub), narrow, WhoWords.rows(hub.who(), at), !hub.who().canBeAsked(at.today()), groups,
                hub.emergencies().stream().map(one -> EmergencyWords.of(one, at, actor)).toList());
    }

    static boolean refused(ToldChild told) {
        return told.response() instanceof Answer.Known<ChildsResponse>(var how, _)
                && how == ChildsResponse.DOES_NOT_AGREE;
    }

    private static HubPage.Line line(Consent consent, ConsentCase at) {
        var voices = List.of(voice("consent.row.child", VoiceWords.brief(consent.child(), at)),
                voice("consent.row.answers", VoiceWords.brief(consent.whoAnswers(), at)));
        var rows = Stream.concat(UseWords.rows(consent.use(), at).stream(), voices.stream()).toList();
        return new HubPage.Line(UseWords.title(consent.use()),
                ConsentPath.row(at.head().ids().file(), consent.id().value()), rows);
    }

    static SummaryRow voice(String key, List<Words> lines) {
        return SummaryRow.of(key, lines.toArray(Words[]::new));
    }

    /** Not consent: the child is told, and what the child thinks of it is written down. */
    private static List<SummaryRow> told(ConsentReading.Hub hub) {
        var page = "/intake/" + hub.at().head().ids().intake() + "/told";
        var response = hub.told().map(ToldChild::response).orElseGet(Answer::notAsked);
        var words = switch (response) {
            case Answer.Known<ChildsResponse>(var how, _) -> Words.of(how);
            case Answer.Missing<ChildsResponse>(var reason) -> Words.of(reason);
        };
        return List.of(SummaryRow.of("consent.told.view", words).changedAt(page));
    }

    /** The groups of the page, in their order. */
    enum UseKind {
        SERVICE, SHARING, FAMILY_CONTACT, EXTRA;

        static UseKind of(Use use) {
            return switch (use) {
                case Use.Service _ -> SERVICE;
                case Use.Sharing _ -> SHARING;
                case Use.FamilyContact _ -> FAMILY_CONTACT;
                case Use.Extra _ -> EXTRA;
            };
        }
    }
}
