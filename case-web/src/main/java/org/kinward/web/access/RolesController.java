package org.kinward.web.access;

import java.util.Arrays;
import java.util.List;

import org.kinward.core.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Shows which pages open for which role, read from the pages themselves. */
@Controller
final class RolesController {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    RolesController(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** One role and the addresses that open for it. */
    record RolePages(Role role, List<String> pages) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/roles")
    String page(Model model) {
        model.addAttribute("roles", Arrays.stream(Role.values()).map(role -> new RolePages(role, pages(role)))
                .filter(role -> !role.pages().isEmpty()).toList());
        return "access/admin/roles";
    }

    private List<String> pages(Role role) {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(page -> Door.of(page.getValue().getMethod())
                        .filter(door -> door.kind() == Door.Kind.ROLES && door.roles().contains(role)).isPresent())
                .flatMap(page -> page.getKey().getPatternValues().stream()).distinct().sorted().toList();
    }
}
