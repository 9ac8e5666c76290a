package org.kinward.web.consent.record;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Puts consent of one child into words. */
final class HubWords {

    private HubWords() {
    }

    static HubPage of(ConsentReading.Hub hub, Actor actor) {
        var at = hub.at();
        var groups = Stream.of(UseWords.Kind.values()).filter(UseWords.Kind::isGroup)
                .map(kind -> new HubPage.Group(kind.name(), IntStream
                        .range(0, hub.consents().size())
                        .filter(i -> kind == UseWords.Kind.of(hub.consents().get(i).use()))
                        .mapToObj(i -> line(hub.consents().get(i), hub.permits().get(i), at)).toList()))
                .toList();
        return new HubPage(RecordedWords.of(hub), WhoWords.rows(hub.who(), at), !hub.who().canBeAsked(at.today()),
                groups,
                hub.emergencies().stream().map(one -> EmergencyWords.of(one, hub, actor)).toList());
    }

    private static HubPage.Line line(Consent consent, Permit permit, ConsentCase at) {
        var voices = List.of(voice("consent.row.child", VoiceWords.brief(consent.child(), at)),
                voice("consent.row.answers", VoiceWords.brief(consent.whoAnswers(), at)));
        var rows = Stream.of(List.of(UseWords.may(permit, at)), UseWords.rows(consent.use(), at), voices)
                .flatMap(List::stream).toList();
        return new HubPage.Line(UseWords.title(consent.use()),
                ConsentPath.row(at.head().ids().file(), consent.id().value()), rows, links(consent));
    }

    /** Where each yes is taken back in one press (F79). */
    static List<Link> links(Consent consent) {
        return Stream.of(Whose.values()).filter(whose -> consent.of(whose) instanceof Voice.Agreed)
                .map(whose -> takesBack(consent, whose)).toList();
    }

    private static Link takesBack(Consent consent, Whose whose) {
        return Link.to(ConsentPath.of(consent.file().value(), "withdraw") + "?row=" + consent.id().value() + "&whose="
                + whose, "consent.row.withdraw." + whose);
    }

    static SummaryRow voice(String key, List<Words> lines) {
        return SummaryRow.of(key, lines.toArray(Words[]::new));
    }
}
