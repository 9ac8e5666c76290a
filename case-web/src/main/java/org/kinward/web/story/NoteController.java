package org.kinward.web.story;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.story.AddNote;
import org.kinward.core.story.NoteKind;
import org.kinward.core.story.TellingWord;
import org.kinward.core.story.VisibleTo;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.casefile.StoryWords;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing a note. Words by which somebody could be found are shown to the writer, never kept in silence. */
@Controller
class NoteController {

    private final StoryReading reading;

    private final NoteWords words;

    private final AddNote add;

    private final Clock clock;

    NoteController(StoryReading reading, NoteWords words, AddNote add, Clock clock) {
        this.reading = reading;
        this.words = words;
        this.add = add;
        this.clock = clock;
    }

    /** What stands on the page besides: the note that is put right, and what a paper can say of itself. */
    @Component
    record NoteWords(StoryWords story, PaperDesk papers) {
    }

    /**
     * What kind of note somebody wants to write.
     *
     * @param corrects
     *            the note that is put right
     * @param told
     *            named when it was told on paper first
     */
    record Wanted(@Nullable String corrects, @Nullable String told) {

        NoteForm form() {
            return new NoteForm("", "", VisibleTo.ALL_ON_CASE.name(), corrects, "",
                    told == null ? null : PaperInput.first(), FormStamp.fresh(Revision.NEW));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.STORY_VIEWED)
    @GetMapping(CasePath.CASE + "/story/note")
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("wanted") Wanted wanted, Actor actor, Refill refill) {
        var empty = wanted.form();
        var read = reading.note(id, empty.corrected(), actor);
        var form = refill.form(NoteForm.class, "/c/" + id + "/story/note")
                .orElseGet(() -> read.events().stream().findFirst().map(empty::correcting).orElse(empty));
        return page(read, form, actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NOTE_ADDED)
    @PostMapping(CasePath.CASE + "/story/note")
    ModelAndView keep(@PathVariable UUID id, @ModelAttribute("form") NoteForm form, BindingResult result,
            Actor actor) {
        var read = reading.note(id, form.corrected(), actor);
        var head = read.head();
        var said = form.read(result, () -> words.papers().ground(actor));
        if (said.isEmpty()) {
            return page(read, form, actor);
        }
        var where = new AddNote.Where(new CaseFileId(head.ids().file()), new IntakeId(head.ids().intake()),
                head.reference(), form.corrected());
        var request = new AddNote.Request(form.id(), where, said.get(), form.tellingWordsAre());
        return switch (add.add(request, actor, clock.instant())) {
            case AddNote.Outcome.Wait(var left) -> {
                result.rejectValue("words", "story.note.wait", new Object[]{left.toSeconds() + 1}, null);
                var page = page(read, form, actor);
                page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                yield page;
            }
            case AddNote.Outcome.Kept _ -> saved(form, id);
            case AddNote.Outcome.OtherNote _ -> anew(page(read, form, actor), form, result);
            case AddNote.Outcome.Telling(var found) -> page(read, form, actor)
                    .addObject("telling", found.kinds().stream().sorted().map(NoteController::problem).toList())
                    .addObject("masked", found.masked(said.get().text()).words())
                    .addObject("mayKeep", found.mayBeKeptAsWritten());
        };
    }

    /** This form has kept another note: whether this is one more is asked, on a form of its own. */
    private static ModelAndView anew(ModelAndView page, NoteForm form, BindingResult result) {
        result.reject("story.note.other");
        return page.addObject("form", form.again()).addObject(BindingResult.MODEL_KEY_PREFIX + "form", result);
    }

    private static ModelAndView saved(NoteForm form, UUID file) {
        var said = form.corrects().isEmpty() ? "noted" : "corrected";
        return new ModelAndView("redirect:/c/" + file + "/story?" + said);
    }

    private ModelAndView page(StoryReading.Read read, NoteForm form, Actor actor) {
        var page = new ModelAndView("story/note").addObject("bar", CaseBar.of(read.head(), actor, "story"))
                .addObject("old", words.story().words(read.events(), actor))
                .addObject("kinds", Option.all(NoteKind.values())).addObject("readers", readers())
                .addObject("telling", List.of());
        return words.papers().asking(page, form.paper(), actor);
    }

    private static List<Option> readers() {
        return Option.all(VisibleTo.values());
    }

    private static String problem(TellingWord.Kind kind) {
        return "story.telling." + kind;
    }
}
