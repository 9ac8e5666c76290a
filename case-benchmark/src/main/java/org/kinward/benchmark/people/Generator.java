package org.kinward.benchmark.people;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.kinward.persistence.identity.InventedIdentity;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a migrated database with invented houses and children, house by house in one transaction each. Agencies have
 * ten houses, houses five hundred children.
 */
public final class Generator {

    private static final Logger LOG = LoggerFactory.getLogger(Generator.class);
    private static final int HOUSES_AN_AGENCY = 10;

    private final Connection loader;
    private final Chance chance;
    private final HouseTables houses;
    private final ChildTables children;
    private final IdentityTables identities;

    /**
     * @param loader
     *            a connection of {@code kinward_loader} without automatic commit
     */
    public Generator(Connection loader, InventedIdentity identity, long seed, Clock clock) {
        var now = clock.instant();
        this.loader = loader;
        this.chance = new Chance(seed);
        this.houses = new HouseTables(chance, now);
        this.children = new ChildTables(chance, now);
        this.identities = new IdentityTables(identity, chance, now);
        this.now = now;
    }

    private final java.time.Instant now;

    /** Adds so many children; says which house was the first, so that a run can sign in there. */
    public FirstHouse add(int count) throws SQLException, IOException {
        FirstHouse first = null;
        var agency = chance.id();
        for (var made = 0; made < count; made += House.CHILDREN) {
            if (made % (HOUSES_AN_AGENCY * House.CHILDREN) == 0) {
                agency = chance.id();
                houses.addAgency(agency);
            }
            var house = House.invent(agency, chance);
            fill(house, Math.min(House.CHILDREN, count - made));
            first = first == null ? new FirstHouse(house.place(), house.manager(), house.workers()) : first;
            LOG.info("{} children", made + House.CHILDREN);
        }
        return java.util.Objects.requireNonNull(first, "at least one child");
    }

    /** Where a benchmark signs in. */
    public record FirstHouse(java.util.UUID place, java.util.UUID manager, List<java.util.UUID> workers) {
    }

    private void fill(House house, int count) throws SQLException, IOException {
        houses.add(house);
        for (var n = 0; n < count; n++) {
            var child = InventedChild.invent(house, now, chance);
            children.add(child);
            identities.add(child);
        }
        send(houses.inOrder());
        send(children.inOrder());
        send(identities.inOrder());
        loader.commit();
    }

    private void send(List<CopyTable> tables) throws SQLException, IOException {
        var copy = loader.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            table.send(copy);
        }
    }
}
