package org.kinward.web.shell.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.web.shell.page.Link;
import org.springframework.stereotype.Component;

/** Which links a person sees on top of every page. Only pages that exist are linked; there are never more than five. */
@Component
final class Navigation {

    private static final int MOST = 5;

    private static final List<Door> DOORS = List.of(
            new Door("/today", "shell.nav.today", Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER,
                    Role.DATA_OFFICER),
            new Door("/team", "shell.nav.team", Role.SHELTER_MANAGER),
            new Door("/children", "shell.nav.children", Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER),
            new Door("/services", "shell.nav.services", Role.SOCIAL_WORKER, Role.ADMINISTRATOR),
            new Door("/referred", "shell.nav.referred", Role.PROVIDER),
            new Door("/legal", "shell.nav.legal", Role.PROVIDER),
            new Door("/approvals", "shell.nav.approvals", Role.SHELTER_MANAGER),
            new Door("/reports", "shell.nav.reports", Role.DATA_OFFICER, Role.SHELTER_MANAGER),
            new Door("/codes", "shell.nav.codes", Role.ADMINISTRATOR, Role.SHELTER_MANAGER),
            new Door("/admin/people", "shell.nav.people", Role.ADMINISTRATOR),
            new Door("/admin/agencies", "shell.nav.agencies", Role.ADMINISTRATOR),
            new Door("/admin/lists", "shell.nav.lists", Role.ADMINISTRATOR),
            new Door("/releases", "shell.nav.releases", Role.DATA_OFFICER),
            new Door("/exports", "shell.nav.exports", Role.DATA_OFFICER),
            new Door("/audit", "shell.nav.audit", Role.AUDITOR));

    private final ExistingPages pages;

    Navigation(ExistingPages pages) {
        this.pages = pages;
    }

    List<Link> linksFor(Actor actor, String path) {
        return DOORS.stream().filter(door -> door.opensFor(actor) && pages.has(door.href()))
                .limit(MOST).map(door -> Link.to(door.href(), door.key()).asCurrent(door.isOpenAt(path))).toList();
    }

    private record Door(String href, String key, Set<Role> roles) {

        Door(String href, String key, Role... roles) {
            this(href, key, Set.copyOf(Arrays.asList(roles)));
        }

        boolean opensFor(Actor actor) {
            return roles.stream().anyMatch(actor::is);
        }

        boolean isOpenAt(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }
    }
}
