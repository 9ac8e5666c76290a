package org.kinward.persistence.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Homes with their versions, and how they were seen: only ever added to. */
@Repository
class JdbcFamilies implements Families {

    private static final String SELECT = """
            select y.id, y.case_file_id, l.*
            from casework.return_family y
            join lateral (select * from casework.return_family_line x where x.family_id = y.id order by x.number desc limit 1) l
                on true
            """;

    private final JdbcClient casework;

    JdbcFamilies(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void write(Family family, Written written) {
        if (family.revision().number() == 0) {
            ReturnColumns.kept(casework.sql("""
                    insert into casework.return_family (id, case_file_id, found_by, found_at) values (:id, :file, :by, :at)
                    on conflict do nothing
                    """).param("id", family.id().value()).param("file", family.file().value())
                    .param("by", written.by().value()).param("at", ReturnColumns.column(written.at())).update());
        }
        var found = family.found();
        var told = family.told();
        ReturnColumns.kept(casework.sql("""
                insert into casework.return_family_line (family_id, number, how_found, who, abroad, sent, want_back, why,
                    written_by, written_at)
                values (:id, :number, :found, :who, :abroad, :sent, :want, :why, :by, :at) on conflict do nothing
                """).param("id", family.id().value()).param("number", family.revision().number() + 1)
                .param("found", found.by().name()).param("who", found.who().name()).param("abroad", found.abroad())
                .param("sent", told.sent().name()).param("want", told.want().name()).param("why", told.why())
                .param("by", written.by().value()).param("at", ReturnColumns.column(written.at())).update());
    }

    @Override
    @Transactional
    public Optional<Family> find(FamilyId id) {
        return casework.sql(SELECT + "where y.id = :id").param("id", id.value()).query((row, _) -> family(row))
                .optional();
    }

    @Override
    @Transactional
    public List<Family> of(CaseFileId file) {
        return casework.sql(SELECT + "where y.case_file_id = :file order by y.found_at, y.id")
                .param("file", file.value()).query((row, _) -> family(row)).list();
    }

    @Override
    @Transactional
    public void seen(HomeVisit visit) {
        var seen = visit.seen();
        ReturnColumns.kept(casework.sql("""
                insert into casework.return_home_visit (family_id, number, seen_on, went, danger, siblings, school, income, words,
                    written_by, written_at)
                values (:id, :number, :on, :went, :danger, :siblings, :school, :income, :words, :by, :at) on conflict do nothing
                """).param("id", visit.family().value()).param("number", visit.number().number() + 1)
                .param("on", visit.on()).param("went", visit.by().name()).param("danger", seen.danger().name())
                .param("siblings", seen.siblings().name()).param("school", seen.school().name())
                .param("income", seen.income().name()).param("words", visit.words())
                .param("by", visit.written().by().value()).param("at", ReturnColumns.column(visit.written().at()))
                .update());
    }

    @Override
    @Transactional
    public List<HomeVisit> visits(CaseFileId file) {
        return casework.sql("""
                select v.* from casework.return_home_visit v join casework.return_family y on y.id = v.family_id
                where y.case_file_id = :file order by v.written_at desc, v.number desc
                """).param("file", file.value()).query((row, _) -> visit(row)).list();
    }

    private static Family family(ResultSet row) throws SQLException {
        return new Family(new FamilyId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), new Revision(row.getLong("number")),
                new Family.Found(Family.FoundBy.valueOf(row.getString("how_found")), Kin.valueOf(row.getString("who")),
                        row.getBoolean("abroad")),
                new Family.Told(Family.WhoSent.valueOf(row.getString("sent")),
                        Family.WantBack.valueOf(row.getString("want_back")), row.getString("why")));
    }

    private static HomeVisit visit(ResultSet row) throws SQLException {
        return new HomeVisit(new FamilyId(row.getObject("family_id", UUID.class)), new Revision(row.getLong("number")),
                row.getObject("seen_on", LocalDate.class), HomeVisit.WentThere.valueOf(row.getString("went")),
                new HomeVisit.Seen(HomeVisit.DangerThere.valueOf(row.getString("danger")),
                        HomeVisit.SiblingsThere.valueOf(row.getString("siblings")),
                        HomeVisit.SchoolThere.valueOf(row.getString("school")),
                        HomeVisit.IncomeThere.valueOf(row.getString("income"))),
                row.getString("words"), ReturnColumns.written(row, "written"));
    }
}
