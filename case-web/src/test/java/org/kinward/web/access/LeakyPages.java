package org.kinward.web.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages as nobody should write them, put into the running program for the time of one test. */
final class LeakyPages implements AutoCloseable {

    static final String FOREIGN_RECORD = "/c/{id}/test-foreign-record";
    static final String SAYS_FORBIDDEN = "/c/{id}/test-says-forbidden";
    static final String UNKNOWN = "/test-unknown/{id}";

    private final RequestMappingHandlerMapping mapping;
    private final TestDatabase database;

    private LeakyPages(RequestMappingHandlerMapping mapping, TestDatabase database) {
        this.mapping = mapping;
        this.database = database;
    }

    static LeakyPages in(RequestMappingHandlerMapping mapping, TestDatabase database) {
        var leaky = new LeakyPages(mapping, database);
        leaky.open(FOREIGN_RECORD, "foreignRecord");
        leaky.open(SAYS_FORBIDDEN, "saysForbidden");
        leaky.open(UNKNOWN, "saysForbidden");
        return leaky;
    }

    /** Those of them alone that have a line of {@link MatrixIds}, as the program itself names them. */
    PermissionMatrix matrix() {
        return new PermissionMatrix(AccessPlan.pages(mapping).stream()
                .filter(page -> page.handler().getBeanType() == LeakyPages.class)
                .filter(page -> MatrixIds.knows(page.pattern())).toList(), database);
    }

    /** A plan that says "for administrators only" of doors that everybody who is signed in finds open. */
    PermissionMatrix withoutTheirGuard() {
        var rule = new HandlerMethod(this, method("forAdministrators"));
        return new PermissionMatrix(List.of(new AccessPlan.Page("GET", "/help", rule),
                new AccessPlan.Page("POST", "/profile/password", rule)), database);
    }

    @Override
    public void close() {
        List.of(FOREIGN_RECORD, SAYS_FORBIDDEN, UNKNOWN).forEach(path -> mapping.unregisterMapping(at(path)));
    }

    /** Asks the database as somebody whom no policy binds. */
    @Allowed(roles = Role.SOCIAL_WORKER)
    ResponseEntity<String> foreignRecord(@PathVariable("id") UUID id) {
        return database.superuser().sql("""
                select i.reference from casework.case_file f join casework.intake i on i.id = f.intake_id where f.id = ?
                """).param(id).query(String.class).optional().map(ResponseEntity::ok).orElseThrow(NotThere::new);
    }

    /** Shows nothing of the record but that there is one. */
    @Allowed(roles = Role.SHELTER_MANAGER)
    ResponseEntity<String> saysForbidden(@PathVariable("id") UUID id) {
        return database.superuser().sql("select 'not for you' from casework.case_file where id = ?").param(id)
                .query(String.class).optional().map(ResponseEntity.status(404)::body).orElseThrow(NotThere::new);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    void forAdministrators() {
        // only the rule at it is asked for
    }

    private void open(String path, String page) {
        mapping.registerMapping(at(path), this, method(page));
    }

    private RequestMappingInfo at(String path) {
        return RequestMappingInfo.paths(path).methods(RequestMethod.GET).options(mapping.getBuilderConfiguration())
                .build();
    }

    private static Method method(String name) {
        return Arrays.stream(LeakyPages.class.getDeclaredMethods()).filter(one -> one.getName().equals(name))
                .findFirst().orElseThrow();
    }
}
