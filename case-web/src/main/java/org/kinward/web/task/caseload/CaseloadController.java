package org.kinward.web.task.caseload;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.reporting.task.CaseloadLine;
import org.kinward.reporting.task.Caseloads;
import org.kinward.reporting.task.TaskPosition;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the children of one worker weigh, in its parts, each with its list. */
@Controller
class CaseloadController {

    private static final String CASELOAD = "/team/{worker}/caseload";

    private final CaseloadReading reading;

    CaseloadController(CaseloadReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(CASELOAD)
    ModelAndView parts(@PathVariable UUID worker) {
        var parts = reading.parts(worker);
        var rows = Arrays.stream(Lives.values())
                .map(lives -> row(worker, lives, parts.children().getOrDefault(lives, 0), parts.weight().of(lives)))
                .toList();
        return new ModelAndView("task/caseload").addObject("who", parts.name()).addObject("rows", rows)
                .addObject("worker", worker).addObject("weight", parts.weight().of(parts.children()));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(CASELOAD + "/list")
    ModelAndView list(@PathVariable UUID worker, @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String behind) {
        if (of.isEmpty()) {
            reading.parts(worker);
            return new ModelAndView("redirect:" + path(worker));
        }
        var how = Arrays.stream(Lives.values()).filter(one -> word(one).equals(of)).findFirst()
                .orElseThrow(NotThere::new);
        var found = reading.lines(worker, how, position(at, behind));
        var shown = found.lines().stream().limit(Caseloads.MOST).toList();
        var first = list(worker, how);
        return new ModelAndView("task/caseload-list").addObject("who", found.name()).addObject("worker", worker)
                .addObject("lives", Option.termKey(how))
                .addObject("cards", shown.stream().map(CaseloadController::card).toList())
                .addObject("next", found.lines().size() > Caseloads.MOST ? first + after(shown.getLast()) : null)
                .addObject("start", at.isEmpty() ? null : first);
    }

    private static SummaryRow row(UUID worker, Lives lives, int children, BigDecimal each) {
        var row = SummaryRow.of(Option.termKey(lives), Words.keyed("task.caseload.part", children, each,
                each.multiply(BigDecimal.valueOf(children))));
        return children == 0 ? row : row.at(list(worker, lives), "task.review.see");
    }

    private static String path(UUID worker) {
        return "/team/" + worker + "/caseload";
    }

    private static String list(UUID worker, Lives lives) {
        return path(worker) + "/list?of=" + word(lives);
    }

    private static String word(Lives lives) {
        return lives.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String after(CaseloadLine last) {
        return "&at=" + last.opened() + "&behind=" + last.file();
    }

    /** A page that no link of ours leads to is not there. */
    private static Optional<TaskPosition> position(String at, String behind) {
        try {
            return Cursor.read(at, behind).map(last -> new TaskPosition(last.at(), last.behind()));
        } catch (UnreadableForm notOurs) {
            throw new NotThere();
        }
    }

    private static Card card(CaseloadLine line) {
        return new Card(line.reference().shown(), "/c/" + line.file(),
                line.callWord().map(word -> List.of(Words.keyed("child.call-word", word))).orElse(List.of()), null);
    }
}
