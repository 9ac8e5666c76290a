package org.kinward.persistence.database;

import java.util.UUID;

import org.springframework.dao.DataAccessException;

/** One statement as the role of the pages, and as one person: what came of it. Nothing of it stays. */
public record TriedAs(TestDatabase database, UUID person) {

    public static final String DONE = "it was done";

    public static final String NOTHING = "nothing was changed";

    /** What came of this statement. */
    public String of(String statement) {
        return after("", statement);
    }

    /** The same after others, each ended by a semicolon. */
    public String after(String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s
                        %s;
                        if not found then raise exception '%s'; end if;
                        raise exception '%s';
                    end $$""".formatted(person, before, statement, NOTHING, DONE)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
