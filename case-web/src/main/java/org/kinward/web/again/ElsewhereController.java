package org.kinward.web.again;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.slot.OtherFiles;
import org.kinward.reporting.casefile.FilesBeside;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may not come near, as the other files of the child say it; on the child's last file, for a minute. */
@Controller
class ElsewhereController {

    private final CaseReading cases;

    private final FilesBeside beside;

    private final OtherFiles others;

    ElsewhereController(CaseReading cases, FilesBeside beside, OtherFiles others) {
        this.cases = cases;
        this.beside = beside;
        this.others = others;
    }

    /** A line on its way to the screen. It prints itself as hidden. */
    record Line(String clear) {

        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.RECORD_VIEWED,
            AuditAction.IDENTITY_SHOWN})
    @PostMapping(CasePath.CASE + "/show/elsewhere")
    ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var head = cases.head(id, AuditAction.RECORD_VIEWED);
        if (!head.care().said().elsewhere() || beside.of(id).later().isPresent()) {
            throw new NotThere();
        }
        List<Line> lines = others.warnings(head.reference(), VaultField.MAY_NOT_COME_NEAR, actor).values().stream()
                .map(text -> new Line(text.clear())).toList();
        response.setHeader("Refresh", "60; url=/c/" + id);
        return new ModelAndView("again/elsewhere-shown").addObject("bar", CaseBar.of(head, actor, "show"))
                .addObject("lines", lines);
    }
}
