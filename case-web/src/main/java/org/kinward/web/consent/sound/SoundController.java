package org.kinward.web.consent.sound;

import java.time.Clock;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.sound.KeepRecording;
import org.kinward.core.consent.sound.NewRecording;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An administrator puts a recording beside the words of one language, puts in another one, or takes it away. */
@Controller
class SoundController {

    static final String SOUND = "/admin/statements/sound";

    private static final String FORM = "form";

    /** In millions of bytes, as it is told. */
    private static final int LARGEST = SoundFile.LARGEST / 1_000_000;

    private final SoundReading reading;

    private final KeepRecording keep;

    private final Clock clock;

    SoundController(SoundReading reading, KeepRecording keep, Clock clock) {
        this.reading = reading;
        this.keep = keep;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(SOUND)
    ModelAndView page(@ModelAttribute("of") SoundForm of, Actor actor) {
        return of.version().isEmpty() ? new ModelAndView("redirect:/admin/statements")
                : fresh(reading.page(of, actor), of);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.STATEMENT_RECORDED)
    @PostMapping(SOUND)
    ModelAndView put(@ModelAttribute(FORM) SoundForm form, BindingResult errors, Actor actor) {
        return switch (form.read()) {
            case SoundFile.Read.Sound(var file) -> kept(form, Optional.of(file), actor);
            case SoundFile.Read.Wrong(var problem) -> {
                errors.rejectValue("file", "consent.sound.problem." + problem, new Object[]{LARGEST}, null);
                yield around(reading.page(form, actor), form);
            }
        };
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.STATEMENT_RECORDED)
    @PostMapping(SOUND + "/end")
    ModelAndView takeAway(@ModelAttribute(FORM) SoundForm form, Actor actor) {
        return kept(form, Optional.empty(), actor);
    }

    private ModelAndView kept(SoundForm form, Optional<SoundFile> file, Actor actor) {
        var page = reading.page(form, actor);
        var wanted = new NewRecording(new SoundId(form.stamp().idempotencyKey()), form.ofVersion(),
                new SpokenLanguage(form.language()), seen(form), file,
                actor.person(), clock.instant());
        try {
            return switch (keep.keep(wanted)) {
                case KEPT -> new ModelAndView("redirect:" + SOUND + "?version=" + form.version() + "&language="
                        + form.language());
                case NO_SUCH_TEXT -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var stale = fresh(page, form).addObject("stale", true);
            stale.setStatus(HttpStatus.CONFLICT);
            return stale;
        }
    }

    /** A number that no page of ours shows is one that nobody has seen. */
    private static int seen(SoundForm form) {
        return (int) Math.min(Integer.MAX_VALUE - 1, form.stamp().shownRevision().number());
    }

    private static ModelAndView fresh(SoundReading.Page page, SoundForm of) {
        return around(page, of).addObject(FORM,
                SoundForm.fresh(of.ofVersion(), page.text().language(), page.lines()));
    }

    private static ModelAndView around(SoundReading.Page page, SoundForm of) {
        return new ModelAndView("consent/sound").addObject("page", page).addObject("largest", LARGEST)
                .addObject("language", of.language());
    }
}
