package org.kinward.core.shelter.near;

import java.util.ArrayList;
import java.util.List;

/** As the database keeps it. */
public final class InMemoryCameNears implements CameNears {

    private final List<CameNear> kept = new ArrayList<>();

    @Override
    public void add(CameNear one) {
        kept.add(one);
    }

    public List<CameNear> all() {
        return List.copyOf(kept);
    }
}
