package org.kinward.web.service.directory;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.service.account.KeepProviderAccount;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.web.access.Allowed;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator says who answers for a provider: people who are here for nothing else. */
@Controller
class AccountController {

    private static final String ACCOUNTS = ServicePath.SERVICES + "/accounts";

    private final DirectoryDesk desk;
    private final Answering answering;
    private final KeepProviderAccount keep;

    AccountController(DirectoryDesk desk, Answering answering, KeepProviderAccount keep) {
        this.desk = desk;
        this.answering = answering;
        this.keep = keep;
    }

    /** Who answers, and who could. */
    @Component
    static class Answering {

        private final ProviderAccounts accounts;

        Answering(ProviderAccounts accounts) {
            this.accounts = accounts;
        }

        @Transactional
        public List<ProviderAccounts.Account> of(ProviderId id) {
            return accounts.of(id);
        }

        @Transactional
        public List<ProviderAccounts.Account> free() {
            return accounts.free();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(ACCOUNTS)
    ModelAndView page(@RequestParam(defaultValue = "") String line, Actor actor) {
        if (line.isEmpty()) {
            return new ModelAndView("redirect:" + ServicePath.SERVICES);
        }
        return shown(ServicePath.id(line), actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.ROLE_GIVEN)
    @PostMapping(ACCOUNTS)
    ModelAndView give(@RequestParam(defaultValue = "") String line, @RequestParam(defaultValue = "") String person,
            Actor actor) {
        var id = ServicePath.id(line);
        return came(person.isEmpty() ? KeepProviderAccount.Outcome.NOT_FREE : keep.give(new ProviderId(id),
                new PersonId(ServicePath.id(person)), actor, desk.moment()), id, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.ROLE_TAKEN)
    @PostMapping(ACCOUNTS + "/end")
    ModelAndView take(@RequestParam(defaultValue = "") String line, @RequestParam(defaultValue = "") String person,
            Actor actor) {
        var id = ServicePath.id(line);
        return came(keep.take(new ProviderId(id), new PersonId(ServicePath.id(person)), actor, desk.moment()), id,
                actor);
    }

    private ModelAndView came(KeepProviderAccount.Outcome outcome, UUID id, Actor actor) {
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:" + ServicePath.line("accounts", id));
            case NOT_FREE, NO_ACCOUNT_FOR_THIS_KIND -> {
                var page = shown(id, actor).addObject("problem", "service.accounts." + outcome);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView shown(UUID id, Actor actor) {
        var one = desk.one(id, actor);
        return new ModelAndView("service/accounts").addObject("line", id)
                .addObject("called", one.line().facts().office().name())
                .addObject("may", one.line().facts().office().mayHaveAccount())
                .addObject("there", answering.of(one.line().id()))
                .addObject("free", answering.free().stream()
                        .map(free -> Option.said(free.person().value().toString(), free.name())).toList());
    }
}
