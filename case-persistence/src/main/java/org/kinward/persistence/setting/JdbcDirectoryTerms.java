package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.service.term.DirectoryTerm;
import org.kinward.core.service.term.DirectoryTerms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many days a line of the directory is old. */
@Repository
class JdbcDirectoryTerms extends JdbcAgencySetting<DirectoryTerm> implements DirectoryTerms {

    JdbcDirectoryTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.directory_term", DirectoryTerm.SHIPPED);
    }

    @Override
    DirectoryTerm read(ResultSet row) throws SQLException {
        return new DirectoryTerm(row.getInt("days"));
    }

    @Override
    List<Column> columns(DirectoryTerm value) {
        return List.of(new Column("days", value.days()));
    }
}
