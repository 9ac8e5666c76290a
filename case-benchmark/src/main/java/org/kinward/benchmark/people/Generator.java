package org.kinward.benchmark.people;

import java.io.IOException;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.persistence.identity.InventedIdentity;

/**
 * Fills a migrated database with invented houses and children, house by house in one transaction each; while one is
 * stored the next is invented. Agencies have ten houses, houses five hundred children.
 */
public final class Generator {

    private static final int HOUSES_AN_AGENCY = 10;

    private final Sending sending;
    private final Chance chance;
    private final HouseTables houses;
    private final ChildTables children;
    private final HouseRows records;
    private final IdentityTables identities;
    private final Instant now;

    /**
     * @param loader
     *            a connection of {@code kinward_loader} without automatic commit
     * @param records
     *            what is left behind by work on records, of the same chance
     */
    public Generator(Connection loader, InventedIdentity identity, Start start,
            Function<Chance, HouseRows> records) {
        var now = start.now();
        this.sending = new Sending(loader);
        this.chance = new Chance(start.seed());
        this.houses = new HouseTables(chance, now);
        this.children = new ChildTables(chance);
        this.records = records.apply(chance);
        this.identities = new IdentityTables(identity, chance, now);
        this.now = now;
    }

    /** Which chance, and up to which moment something has happened. */
    public record Start(long seed, Instant now) {
    }

    /** Adds so many children; says which house was the first, so that a run can sign in there. */
    public FirstHouse add(int count) throws IOException {
        @Nullable
        FirstHouse first = null;
        var agency = chance.id();
        for (var made = 0; made < count; made += House.CHILDREN) {
            if (made % (HOUSES_AN_AGENCY * House.CHILDREN) == 0) {
                agency = chance.id();
                houses.addAgency(agency);
            }
            var house = House.invent(agency, chance);
            sending.send(invent(house, Math.min(House.CHILDREN, count - made)));
            first = first == null ? new FirstHouse(house.place(), house.manager(), house.workers()) : first;
        }
        sending.end();
        return Objects.requireNonNull(first, "at least one child");
    }

    /** Where a benchmark signs in. */
    public record FirstHouse(UUID place, UUID manager, List<UUID> workers) {
    }

    private List<CopyTable.Rows> invent(House house, int count) {
        houses.add(house);
        var invented = ComeTogether
                .of(Stream.generate(() -> InventedChild.invent(house, now, chance)).limit(count).toList(), chance);
        invented.all().forEach(one -> children.add(one, invented.with(one)));
        identities.add(house, records.add(house, invented));
        return Stream.of(houses.inOrder(), children.inOrder(), records.inOrder(), identities.inOrder())
                .flatMap(List::stream).map(CopyTable::take).toList();
    }
}
