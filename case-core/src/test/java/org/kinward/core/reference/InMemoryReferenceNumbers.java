package org.kinward.core.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers in a map, for tests without a database. */
public final class InMemoryReferenceNumbers implements ReferenceNumbers {

    private enum State {
        RESERVED, ISSUED, RETIRED
    }

    private final Map<ReferenceNumber, State> states = new HashMap<>();

    @Override
    public boolean reserve(ReferenceNumber number) {
        return states.putIfAbsent(number, State.RESERVED) == null;
    }

    @Override
    public boolean issue(ReferenceNumber number) {
        return states.replace(number, State.RESERVED, State.ISSUED);
    }

    @Override
    public int retire(Set<ReferenceNumber> numbers) {
        return (int) numbers.stream().filter(number -> states.replace(number, State.RESERVED, State.RETIRED)).count();
    }

    /** How many are known. */
    public int many() {
        return states.size();
    }
}
