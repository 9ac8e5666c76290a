package org.kinward.persistence.statistics.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was declared about a family, from and to its rows. */
record FamilyRows(JdbcClient sql) {

    List<KeptFamily> all() {
        var cubes = cubes("");
        return sql.sql("select * from statistics.release_family order by year desc")
                .query((row, _) -> family(row, cubes)).list();
    }

    Optional<KeptFamily> one(FamilyId id) {
        var cubes = cubes("where d.family_id = '" + id.value() + "'");
        return sql.sql("select * from statistics.release_family where id = :id").param("id", id.value())
                .query((row, _) -> family(row, cubes)).optional();
    }

    /** False where the year was declared before. */
    boolean add(KeptFamily family) {
        var declared = family.declared();
        int added = sql.sql("""
                insert into statistics.release_family (id, agency_id, year, for_public, for_partners, days, declared_by, declared_at,
                    protection)
                values (:id, :agency, :year, :public, :partners, :days, :by, :at, :protection) on conflict (agency_id, year) do nothing
                """).param("id", family.id().value()).param("agency", family.agency().value())
                .param("year", declared.year()).param("public", declared.thresholds().forPublic())
                .param("partners", declared.thresholds().forPartners()).param("days", declared.days())
                .param("by", family.by().value()).param("at", moment(family.at()))
                .param("protection", declared.protection().name()).update();
        if (added == 0) {
            return false;
        }
        addCube(family.id(), declared.cube());
        return true;
    }

    private void addCube(FamilyId id, BaseCube cube) {
        for (int place = 0; place < cube.dimensions().size(); place++) {
            var dimension = cube.dimensions().get(place);
            sql.sql("insert into statistics.family_dimension values (?, ?, ?, ?, ?)").params(id.value(), place,
                    dimension.name(), dimension.categories().toArray(String[]::new), dimension.sensitive()).update();
        }
        for (int table = 0; table < cube.tables().size(); table++) {
            var named = cube.tables().get(table);
            sql.sql("insert into statistics.family_table values (?, ?, ?)").params(id.value(), table, named.name())
                    .update();
            for (int place = 0; place < named.by().size(); place++) {
                var banding = named.by().get(place);
                sql.sql("insert into statistics.family_banding values (?, ?, ?, ?, ?::smallint[])").params(id.value(),
                        table, place, banding.dimension(), banding.bandOf().toArray(Integer[]::new)).update();
            }
        }
    }

    private static KeptFamily family(ResultSet row, Map<UUID, BaseCube> cubes) throws SQLException {
        var id = new FamilyId(row.getObject("id", UUID.class));
        var agency = row.getObject("agency_id", UUID.class);
        var declared = new ReleaseFamily(row.getInt("year"), Optional.of(agency),
                Objects.requireNonNull(cubes.get(id.value())),
                new Thresholds(row.getInt("for_public"), row.getInt("for_partners")), row.getInt("days"),
                ReleaseFamily.Protection.valueOf(row.getString("protection")));
        return new KeptFamily(id, new AgencyId(agency), declared,
                new PersonId(row.getObject("declared_by", UUID.class)),
                row.getObject("declared_at", OffsetDateTime.class).toInstant());
    }

    /** Of every family that the agency sees, or of one of them: two statements, however many there are. */
    private Map<UUID, BaseCube> cubes(String which) {
        var dimensions = new HashMap<UUID, List<Dimension>>();
        sql.sql("select d.family_id, d.name, d.categories, d.sensitive from statistics.family_dimension d " + which
                + " order by d.place")
                .query(row -> {
                    dimensions.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Dimension(row.getString(2), List.of((String[]) row.getArray(3).getArray()),
                                    row.getBoolean(4)));
                });
        var tables = tables(which);
        var cubes = new HashMap<UUID, BaseCube>();
        dimensions.forEach((family, its) -> cubes.put(family,
                new BaseCube(its, tables.getOrDefault(family, Map.of()).entrySet().stream()
                        .map(table -> new NamedTable(table.getKey(), table.getValue())).toList())));
        return cubes;
    }

    private Map<UUID, Map<String, List<Banding>>> tables(String which) {
        var tables = new HashMap<UUID, Map<String, List<Banding>>>();
        sql.sql("""
                select d.family_id, d.name, b.dimension, b.band_of::integer[] from statistics.family_table d
                join statistics.family_banding b on b.family_id = d.family_id and b.table_place = d.place
                """ + which + " order by d.place, b.place").query(row -> {
            tables.computeIfAbsent(row.getObject(1, UUID.class), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                    .add(new Banding(row.getInt(3), List.of((Integer[]) row.getArray(4).getArray())));
        });
        return tables;
    }

    /** As the database keeps moments. */
    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
