package org.kinward.web.access.roles;

import org.kinward.core.access.Role;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what each role sees and does. Nothing can be changed here. */
@Controller
final class RolesController {

    private final RoleMatrix matrix;

    RolesController(RoleMatrix matrix) {
        this.matrix = matrix;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/roles")
    String page(Model model) {
        model.addAttribute("matrix", matrix.matrix());
        return "access/admin/roles";
    }
}
