package org.kinward.web.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Role;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the program with its rule, as the program itself knows them. */
final class AccessPlan {

    /** One method at one address. */
    record Page(String method, String pattern, HandlerMethod handler) {

        Door door() {
            return Door.of(handler.getMethod()).orElseThrow(() -> new AssertionError("no rule at " + handler));
        }

        String line() {
            return "| " + method + " | `" + pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}") + "` | " + who() + " | "
                    + door().audit().stream().map(Enum::name).collect(Collectors.joining(", ")) + " |";
        }

        private String who() {
            return switch (door().kind()) {
                case EVERYONE -> "everyone";
                case STAFF -> "everyone signed in";
                case ROLES -> door().roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
            };
        }
    }

    private AccessPlan() {
    }

    /** The pages of our own; the framework's error page is not one. */
    static List<Page> pages(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.kinward"))
                .flatMap(entry -> methods(entry.getKey()).stream().flatMap(method -> entry.getKey().getPatternValues()
                        .stream().map(pattern -> new Page(method, pattern, entry.getValue()))))
                .sorted(Comparator.comparing(Page::pattern).thenComparing(Page::method)).toList();
    }

    static String printed(List<Page> pages, Set<String> withoutFence) {
        return """
                # Who may open what

                Printed by AccessPlanTest from the annotations at the pages; do not edit. Everybody who is not named gets the
                same page as for an address that does not exist. To print it anew: `-Dkinward.access-plan.write=true`.

                | method | address | opens for | written in the audit trail |
                |---|---|---|---|
                """ + pages.stream().map(Page::line).collect(Collectors.joining("\n"))
                + "\n\n## Casework tables without row-level security\n\nThey hold nothing of one child or agency.\n\n"
                + withoutFence.stream().sorted().map(table -> "- `casework." + table + "`")
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Set<String> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
