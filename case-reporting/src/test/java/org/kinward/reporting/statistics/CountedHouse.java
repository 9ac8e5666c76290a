package org.kinward.reporting.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An agency of its own with children, snapshots of it, and whoever counts. */
final class CountedHouse {

    static final Instant NOW = ReportingTest.Floor.MONDAY;
    static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    final StatisticsFloor floor;
    final House house;
    final PlaceId place;
    final PersonId worker;

    CountedHouse(StatisticsFloor floor) {
        this.floor = floor;
        house = new House(floor.database(), floor.manager());
        place = house.place("House " + house.agency().value());
        worker = house.person("Ama", "place_manager", place);
    }

    House.Recorded girl(int years) {
        return house.girl(new House.Wanted(place, worker, NOW.minusSeconds(86_400), ""), years);
    }

    void girls(int count, int years) {
        IntStream.range(0, count).forEach(_ -> girl(years));
    }

    House.Recorded recorded() {
        return house.record(new House.Wanted(place, worker, NOW.minusSeconds(86_400), ""));
    }

    /** Somebody wrote down in which region its home is. */
    void comesFrom(House.Recorded child, String region) {
        run("""
                do $$ declare names text; begin
                    select string_agg(attname, ', ') into names from pg_attribute where attrelid = 'casework.first_days_origin'::regclass
                        and attnum > 0 and not attisdropped and attname ~ '_standing$' and attname not in ('home_region_standing');
                    execute 'insert into casework.first_days_origin (intake_id, told_by, told_on, version, home_region, '
                        || 'home_region_standing, ' || names || ') select ''%s'', ''CHILD'', current_date, 0, ''%s'', ''SAID_BY_CHILD'', '
                        || regexp_replace(names, '[a-z_]+', '''NOT_KNOWN''', 'g');
                end $$""".formatted(child.intake(), region));
    }

    Snapshot take(Instant at) {
        return floor.snapshots().take(house.agency(), Optional.of(worker),
                at) instanceof SnapshotOutcome.Taken(var taken)
                        ? taken
                        : Objects.requireNonNull(null, "nothing was taken");
    }

    /** Declares what of 2026 may leave the house. */
    KeptFamily declared(ReleaseFamily.Protection protection, OfferedTable... tables) {
        return declared(protection, OwnBands.NONE, tables);
    }

    /** The same in groups of places. */
    KeptFamily declared(ReleaseFamily.Protection protection, OwnBands places, OfferedTable... tables) {
        var family = new KeptFamily(new FamilyId(UUID.randomUUID()), house.agency(),
                new ReleaseFamily(2026, Optional.of(house.agency().value()), FamilyCube.of(List.of(tables), places),
                        Thresholds.USUAL, 28, protection),
                worker, NOW);
        if (!floor.desk().ledgers().declare(family)) {
            throw new IllegalStateException("declared before");
        }
        return family;
    }

    /** A table to which chance may be added, as it was really counted. */
    NoisyLedgers.Counting.Counted noisy(KeptFamily family, OfferedTable table, OptionalInt snapshot) {
        return (NoisyLedgers.Counting.Counted) floor.desk().noisy().count(family, new NoisyTable(table), snapshot);
    }

    /** Writes past every fence; {@code :agency} is this one. */
    void run(String... statements) {
        for (var statement : statements) {
            floor.database().superuser().sql(statement).param("agency", house.agency().value()).update();
        }
    }

    /** The same past the triggers. */
    void runBehindTheTriggers(String statements) {
        run("do $$ begin set local session_replication_role = replica; " + statements + "; end $$");
    }

    /** Each category with its figure, as "GIRL 2, NOT_ASKED_YET 1". */
    String by(Criterion criterion, Optional<Instant> asOf) {
        var question = new TableQuestion(Unit.CHILDREN, Set.of(house.agency()),
                List.of(Population.of(YEAR, Happening.RECORDED)), List.of(criterion), asOf);
        var table = ((TableOutcome.Counted) floor.tables().count(question)).table();
        var categories = table.headings().getFirst().categories();
        return Stream.concat(Stream.of("all " + table.populations().getFirst().total()),
                IntStream.range(0, categories.size())
                        .filter(at -> table.populations().getFirst().of(0, at + 1) > 0)
                        .mapToObj(at -> categories.get(at) + " " + table.populations().getFirst().of(0, at + 1)))
                .collect(Collectors.joining(", "));
    }

    /** Looks as a role that was told these agencies; whatever it changes is taken back. */
    <T> T as(String role, Set<AgencyId> agencies, Function<JdbcClient, T> look) {
        var source = floor.database().source(role);
        var sql = JdbcClient.create(source);
        return Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            status.setRollbackOnly();
            sql.sql("select set_config('kinward.agencies', ?, true)").param(agencies.stream()
                    .map(agency -> agency.value().toString()).collect(Collectors.joining(",", "{", "}")))
                    .query(String.class).single();
            return look.apply(sql);
        }));
    }
}
