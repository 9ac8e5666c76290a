package org.kinward.web.later.suspect;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.later.suspect.SendDecision;
import org.kinward.core.later.suspect.SuspectedPerson;
import org.kinward.core.later.suspect.SuspectedPerson.KnownFrom;
import org.kinward.core.later.suspect.SuspectedPerson.Part;
import org.kinward.core.later.suspect.SuspectedPerson.SuspectRole;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Suspected persons of a record: how many are sealed, one of them for a minute, and who was told by which decision. */
@Controller
class SuspectController {

    static final String SUSPECTS = CasePath.CASE + "/suspects";

    /** In the address after a save. */
    static final String KEPT = "kept";

    private final SuspectReading reading;

    private final Vault vault;

    SuspectController(SuspectReading reading, Vault vault) {
        this.reading = reading;
        this.vault = vault;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(SUSPECTS)
    ModelAndView all(@PathVariable UUID id, @RequestParam(name = KEPT, required = false) @Nullable String kept,
            Actor actor) {
        var at = reading.at(id, actor);
        var held = at.leads() ? vault.held(at.head().reference(), actor).stream()
                .filter(one -> one.field() == VaultField.SUSPECTED_PERSON).map(HeldField::item).sorted().toList()
                : List.<Integer>of();
        return new ModelAndView("later/suspects").addObject("bar", CaseBar.of(at.head(), actor, "days"))
                .addObject("leads", at.leads()).addObject("held", held).addObject(KEPT, kept != null)
                .addObject("decisions", at.decisions().stream().map(one -> entry(one, at)).toList());
    }

    /** One press opens one person, for a minute; the vault writes the look down. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.RECORD_VIEWED, AuditAction.SEALED_SHOWN})
    @PostMapping(SUSPECTS + "/show")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String item, Actor actor,
            HttpServletResponse response) {
        var at = reading.atLead(id, actor);
        var number = TypedNumber.read(item);
        if (number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() >= VaultSlot.MOST_ITEMS) {
            throw new NotThere();
        }
        var slot = new VaultSlot(at.head().reference(), VaultField.SUSPECTED_PERSON, number.getAsInt());
        if (!(vault.show(slot, actor) instanceof Shown.Value(var text))) {
            throw new NotThere();
        }
        response.setHeader("Refresh", "60; url=/c/" + id + "/suspects");
        return new ModelAndView("later/suspect-shown").addObject("bar", CaseBar.of(at.head(), actor, "days"))
                .addObject("rows", rows(text));
    }

    private static List<SummaryRow> rows(VaultText text) {
        return SuspectedPerson.of(text).map(person -> Stream.of(Part.values())
                .filter(person.parts()::containsKey)
                .map(part -> SummaryRow.of(Option.termKey(part), said(part, person.parts().getOrDefault(part, ""))))
                .toList()).orElseGet(() -> List.of(SummaryRow.of("later.suspect.words", Words.said(text.clear()))));
    }

    private static Words said(Part part, String words) {
        return switch (part) {
            case ROLE -> Fields.maybe(words, SuspectRole.class).map(Words::of).orElseGet(() -> Words.said(words));
            case SOURCE -> Fields.maybe(words, KnownFrom.class).map(Words::of).orElseGet(() -> Words.said(words));
            case NAME, OTHER_NAMES, PHONE, VEHICLE, PLACE, MORE -> Words.said(words);
        };
    }

    private static TimelineEntry entry(SendDecision one, SuspectReading.Case at) {
        var days = new Days();
        var lines = List.of(Words.of(one.forWhat().ground()), Words.said(one.why()), Words.of(one.forWhat().child()),
                Words.keyed(one.holds(at.said().now()) ? "later.send.until" : "later.send.over",
                        days.written(one.until(), at.said().zone())));
        return new TimelineEntry(Option.termKey(one.forWhat().to()), at.said().names().get(one.by()), one.at(),
                days.written(one.at(), at.said().zone()), lines);
    }
}
