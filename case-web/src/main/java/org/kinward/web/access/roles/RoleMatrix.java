package org.kinward.web.access.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.access.Role;
import org.kinward.web.access.Door;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Deeds by roles. Its source is the rule at each page, as for the printed access plan: nothing is written twice. */
@Component
final class RoleMatrix {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    RoleMatrix(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** How far a role may do it. */
    enum Extent {
        YES, PART, NO
    }

    /** One deed, and how far each role of the matrix may do it. */
    record Line(Deed deed, List<Extent> extents) {

        Line {
            extents = List.copyOf(extents);
        }
    }

    /** The whole of it; roles that open nothing of their own are left out. */
    record Matrix(List<Role> roles, List<Line> lines) {

        Matrix {
            roles = List.copyOf(roles);
            lines = List.copyOf(lines);
        }
    }

    Matrix matrix() {
        var doors = doors();
        var roles = Arrays.stream(Role.values()).filter(role -> doors.values().stream().flatMap(List::stream)
                .anyMatch(door -> door.kind() == Door.Kind.ROLES && door.roles().contains(role))).toList();
        var lines = doors.entrySet().stream().map(deed -> new Line(deed.getKey(),
                roles.stream().map(role -> extent(deed.getValue(), role)).toList())).toList();
        return new Matrix(roles, lines);
    }

    private Map<Deed, List<Door>> doors() {
        var doors = new EnumMap<Deed, List<Door>>(Deed.class);
        mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(page -> Door.of(page.getValue().getMethod())
                        .filter(door -> door.kind() != Door.Kind.EVERYONE)
                        .ifPresent(door -> deeds(door, page.getKey().getPatternValues().stream())
                                .forEach(deed -> doors.computeIfAbsent(deed, _ -> new ArrayList<>()).add(door))));
        return doors;
    }

    private static Stream<Deed> deeds(Door door, Stream<String> patterns) {
        return door.kind() == Door.Kind.STAFF ? Stream.of(Deed.OWN_ACCOUNT) : patterns.map(Deed::at);
    }

    private static Extent extent(List<Door> doors, Role role) {
        if (doors.stream().allMatch(door -> door.roles().contains(role))) {
            return Extent.YES;
        }
        return doors.stream().anyMatch(door -> door.roles().contains(role)) ? Extent.PART : Extent.NO;
    }
}
