package org.kinward.web.service.directory;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A line was looked at and is right; or it takes nobody for now, takes children again, is found no more. */
@Controller
class ProviderLineController {

    private final DirectoryDesk desk;
    private final KeepProvider keep;

    ProviderLineController(DirectoryDesk desk, KeepProvider keep) {
        this.desk = desk;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ServicePath.SERVICES + "/checked")
    String checked(@RequestParam(defaultValue = "") String line, @RequestParam(defaultValue = "") String revision,
            Actor actor) {
        return kept(line, new KeepProvider.Wish.Check(), revision, actor);
    }

    /** What was chosen is a state of ours, or nothing happens. */
    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ServicePath.SERVICES + "/state")
    String become(@RequestParam(defaultValue = "") String line, @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String state, Actor actor) {
        Optional<ProviderState> to = Fields.maybe(state, ProviderState.class);
        return to.isPresent() ? kept(line, new KeepProvider.Wish.Become(to.get()), revision, actor)
                : back(line, "");
    }

    private String kept(String line, KeepProvider.Wish wish, String revision, Actor actor) {
        var id = ServicePath.id(line);
        try {
            var outcome = keep.keep(new KeepProvider.Press(new ProviderId(id), wish,
                    new FormStamp("", revision).shownRevision()), actor, desk.today(actor));
            if (outcome == KeepProvider.Outcome.NOT_THERE) {
                throw new NotThere();
            }
            return back(line, outcome == KeepProvider.Outcome.KEPT ? "&saved" : "");
        } catch (StaleRevision faster) {
            return back(line, "&stale");
        }
    }

    private static String back(String line, String mark) {
        return "redirect:" + ServicePath.line("one", ServicePath.id(line)) + mark;
    }
}
