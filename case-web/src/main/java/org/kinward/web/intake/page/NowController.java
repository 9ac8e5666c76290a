package org.kinward.web.intake.page;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.answer.Answer;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.child.SealedHealthSigns.SealedSign;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.choice.Calls;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.SealedSigns;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The card between two sheets: what must be done at once, and who to call. The record stays open. */
@Controller
class NowController {

    private static final int FOR_SAFETY = 5;
    private static final int FOR_OTHERS = 4;

    /**
     * What must be done at once.
     *
     * @param words
     *            start of its message keys
     * @param last
     *            a last sentence, or null
     * @param ways
     *            where to go on from here
     */
    record NowPage(String words, List<Step> steps, @Nullable String last, Ways ways) {

        public String title() {
            return words + "title";
        }
    }

    /** On, back to what was answered, or to the list of tasks, to come back later. */
    record Ways(String next, String sheet, String hub, boolean draft) {
    }

    /** One thing to do, and what it is about. */
    record Step(@Nullable String about, String key) {
    }

    private final ReadFirstHour read;
    private final SealedSigns signs;
    private final Grounds grounds;

    NowController(ReadFirstHour read, SealedSigns signs, Grounds grounds) {
        this.read = read;
        this.signs = signs;
        this.grounds = grounds;
    }

    @GetMapping(IntakePath.INTAKE + "/{sheet:safety|health|others}/now")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.SEALED_SHOWN})
    String now(Press press, Model model) {
        var opened = read.page(press.intake(), press.kind().page()).orElseThrow(NotThere::new);
        var next = new Ways(After.next(press.kind(), opened), IntakePath.of(press.intake(), press.kind().path()),
                IntakePath.hub(press.intake()), opened.isDraft());
        var ground = grounds.of(opened);
        model.addAttribute("childBar", ChildBar.of(opened, ground.today()));
        model.addAttribute("numbers", Calls.of(press.kind(), ground.numbers()));
        model.addAttribute("page", switch (press.kind()) {
            case SAFETY ->
                new NowPage("intake.safety.now.", steps("safety", FOR_SAFETY), "intake.safety.now.task", next);
            case OTHERS ->
                new NowPage("intake.others.now.", steps("others", FOR_OTHERS), "intake.safety.now.task", next);
            case HEALTH -> new NowPage("intake.health.now.", health(opened, press), "intake.health.now.sealed", next);
            default -> throw new NotThere();
        });
        return "intake/now";
    }

    private static List<Step> steps(String sheet, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(step -> new Step(null, "intake." + sheet + ".now." + step))
                .toList();
    }

    private List<Step> health(Opened opened, Press press) {
        var seen = opened.page(HealthSeen.class)
                .map(page -> page.signs() instanceof Answer.Known<Set<HealthSign>>(var ticked, _) ? ticked
                        : Set.<HealthSign>of())
                .orElse(Set.of());
        var sealed = signs.shownTo(press.actor(), opened.intake().reference()).orElse(Set.<SealedSign>of());
        return Stream.<Enum<?>>concat(seen.stream().sorted(), sealed.stream().sorted())
                .map(sign -> new Step(Option.termKey(sign), "intake.health.call." + sign.name())).toList();
    }
}
