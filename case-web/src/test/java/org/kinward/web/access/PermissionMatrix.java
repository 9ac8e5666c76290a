package org.kinward.web.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.kinward.core.access.Role;
import org.kinward.persistence.database.TestDatabase;

/** What every page must keep, looked at page by page. Each check answers with the lines of the plan that do not keep it. */
record PermissionMatrix(List<AccessPlan.Page> pages, TestDatabase database) {

    /** Pages with an id that nobody of these people could open with an id of the own agency. */
    List<String> shutToEverybody(Map<Role, Browser> people) {
        return withIds().stream()
                .filter(page -> people.keySet().stream().filter(role -> opensFor(page, role)).map(people::get)
                        .map(browser -> browser
                                .get(filled(page.pattern(), MatrixIds.of("Lantern", page.pattern(), database))))
                        .noneMatch(answer -> Set.of(200, 302).contains(answer.statusCode())))
                .map(AccessPlan.Page::line).toList();
    }

    /** Pages that somebody of this role got although the plan does not name the role. */
    List<String> openTo(Role role, Browser browser) {
        return gets().stream().filter(page -> !opensFor(page, role))
                .filter(page -> browser.get(filled(page.pattern(), UUID.randomUUID())).statusCode() != 404)
                .map(AccessPlan.Page::line).toList();
    }

    /** Forms of the plan that were taken from somebody whose role it does not name. */
    List<String> takenFrom(Role role, Browser browser) {
        var token = Browser.filled(Browser.parsed(browser.get("/profile")), "/profile/password", Map.of());
        return of("POST").stream().filter(page -> !opensFor(page, role))
                .filter(page -> browser.post(filled(page.pattern(), UUID.randomUUID()), token).statusCode() != 404)
                .map(AccessPlan.Page::line).toList();
    }

    /** Pages that somebody who has not signed in got. */
    List<String> openToNobody(Browser browser) {
        return gets().stream().filter(page -> page.door().kind() != Door.Kind.EVERYONE)
                .filter(page -> browser.get(filled(page.pattern(), UUID.randomUUID())).statusCode() != 303)
                .map(AccessPlan.Page::line).toList();
    }

    /** Pages that tell this person another agency's id from one that nobody has, or either from no page at all. */
    List<String> telling(Role role, Browser browser) {
        var missing = masked(browser.get("/no-such-page"));
        return withIds().stream().filter(page -> opensFor(page, role))
                .filter(page -> MatrixIds.foreign(page.pattern(), database).stream()
                        .anyMatch(id -> !masked(browser.get(filled(page.pattern(), id))).equals(missing)))
                .map(AccessPlan.Page::line).toList();
    }

    /** Addresses with an id of which no line of {@link MatrixIds} says where it comes from. */
    List<String> unknown() {
        return pages.stream().filter(PermissionMatrix::hasId).map(AccessPlan.Page::pattern)
                .filter(pattern -> !MatrixIds.knows(pattern)).distinct().toList();
    }

    private List<AccessPlan.Page> withIds() {
        return gets().stream().filter(PermissionMatrix::hasId).toList();
    }

    private List<AccessPlan.Page> gets() {
        return of("GET");
    }

    private List<AccessPlan.Page> of(String method) {
        return pages.stream().filter(page -> page.method().equals(method)).toList();
    }

    private static boolean hasId(AccessPlan.Page page) {
        return MatrixIds.withWords(page.pattern()).contains("{") && page.door().kind() != Door.Kind.EVERYONE;
    }

    private static boolean opensFor(AccessPlan.Page page, Role role) {
        return page.door().kind() != Door.Kind.ROLES || page.door().roles().contains(role);
    }

    static String filled(String pattern, UUID id) {
        return MatrixIds.withWords(pattern).replaceAll("/days/\\{sheet[^/]*}", "/days/help-daily")
                .replaceAll("/later/\\{sheet[^/]*}", "/later/how-far").replaceAll("\\{number[^/]*}", "1")
                .replaceAll("\\{sheet[^/]*}", "safety").replaceAll("\\{[^/]*}", id.toString());
    }

    /** Tokens, stamps and the address itself differ from answer to answer; nothing else may. */
    private static String masked(HttpResponse<String> answer) {
        var text = answer.statusCode() + answer.body();
        for (var different : new String[]{"value=\"[^\"]*\"", "nonce=\"[^\"]*\"", "\\?to=[^\"]*"}) {
            text = Pattern.compile(different).matcher(text).replaceAll("*");
        }
        return text;
    }
}
