package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.page.Press.Answered;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.ToldTexts;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.PresumedWords;
import org.kinward.web.intake.words.ToldAlready;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The sheets of the first hour, of the first days and of later, all opened and saved in one way. */
@Controller
class SheetController {

    private final SheetDesk desk;
    private final Sheets sheets;
    private final Statements statements;
    private final ToldTexts texts;

    SheetController(SheetDesk desk, Sheets sheets, Statements statements, ToldTexts texts) {
        this.desk = desk;
        this.sheets = sheets;
        this.statements = statements;
        this.texts = texts;
    }

    @GetMapping({IntakePath.SHEET, IntakePath.DAYS_SHEET, IntakePath.LATER_SHEET})
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.SEALED_SHOWN})
    String open(Press press, Refill refill, Model model) {
        var seen = desk.open(press);
        if (refill.sentTo().filter(IntakePath.of(press.intake(), press.kind().path())::equals).isPresent()) {
            model.addAttribute("form", Sheet.sent(press));
            model.addAttribute(SeenBefore.NAME, press.sent().one(SeenBefore.NAME));
            return show(seen, press, model);
        }
        var saved = sheets.saved(seen, press);
        model.addAttribute("form", saved);
        model.addAttribute(SeenBefore.NAME, saved.seen());
        return show(seen, press, model);
    }

    /** One press: what others have told about the topic of this sheet stands over what is typed, for five minutes. */
    @PostMapping(IntakePath.SHEET + "/told")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.IDENTITY_SHOWN})
    String told(Press press, Model model) {
        var seen = desk.open(press);
        var saved = sheets.saved(seen, press);
        var closed = sheets.around(seen, press, saved.q(), Map.of());
        if (!closed.mayRead() || closed.toldAlready().isEmpty()) {
            throw new NotThere();
        }
        var typed = !press.sent().one("stamp.key").isEmpty();
        var form = typed ? Sheet.sent(press) : saved;
        model.addAttribute("form", form);
        model.addAttribute(SeenBefore.NAME,
                typed ? press.sent().one(SeenBefore.NAME) : form.seen());
        model.addAttribute("hideTo", IntakePath.of(press.intake(), press.kind().path()));
        var told = closed.toldAlready().stream().map(ToldAlready.Told::item).toList();
        return show(seen, press, texts.read(seen.opened(), told, press.actor()), model);
    }

    @PostMapping({IntakePath.SHEET, IntakePath.DAYS_SHEET, IntakePath.LATER_SHEET})
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_ANSWERED, AuditAction.ANSWER_CHANGED, AuditAction.IDENTITY_WRITTEN})
    String save(Press pressed, Model model, HttpServletResponse answer) {
        statements.refuseInvented(pressed);
        return switch (desk.save(pressed)) {
            case Answered.Done(var to) -> "redirect:" + to;
            case Answered.Again again -> showAgain(again, model);
            case Answered.Conflict(var page, var choices, _, _) -> {
                answer.setStatus(HttpStatus.CONFLICT.value());
                model.addAllAttributes(choices.getModel());
                model.addAttribute("page", page);
                model.addAttribute("childBar", page.bar());
                yield "intake/conflict";
            }
        };
    }

    private String showAgain(Answered.Again again, Model model) {
        model.addAttribute("form", again.form());
        model.addAttribute(SeenBefore.NAME, again.press().sent().one(SeenBefore.NAME));
        if (again.wrong().hasErrors()) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", again.wrong());
        }
        return show(again.seen(), again.press(), model);
    }

    private String show(Seen seen, Press press, Model model) {
        return show(seen, press, Map.of(), model);
    }

    private String show(Seen seen, Press press, Map<Integer, String> told, Model model) {
        var questions = model.getAttribute("form") instanceof Sheet sheet ? sheet.q() : sheets.saved(seen, press).q();
        model.addAttribute("page", sheets.around(seen, press, questions, told));
        model.addAttribute("way", press.way());
        model.addAttribute("childBar", ChildBar.of(seen.opened(), seen.ground().today()));
        if (press.kind() == SheetKind.SEX_AGE || press.kind() == SheetKind.OTHERS) {
            PresumedWords.ofAge(seen.opened(), seen.ground().today())
                    .ifPresent(presumed -> model.addAttribute("presumed", presumed));
        }
        model.addAttribute("known", Sheets.known(seen, press));
        model.addAttribute("paper", seen.pagePaper().map(PagePapers.Around::mark).orElse(List.of()));
        seen.pagePaper().ifPresent(paper -> model.addAllAttributes(PaperDesk.choices(paper.ground())));
        model.addAttribute("otherRooms", Sheet.sent(press).showsOtherRooms(seen.ground()));
        statements.shown(seen, press.kind()).ifPresent(shown -> model.addAttribute("statement", shown));
        return "intake/sheet";
    }
}
