package org.kinward.reporting.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;

/** Reads an answer from its two columns, value and {@code <value>_standing}. */
final class AnswerColumns {

    private AnswerColumns() {
    }

    static <E extends Enum<E>> Answer<E> one(ResultSet row, String column, Class<E> type) throws SQLException {
        return of(row.getString(column), row.getString(column + "_standing"), name -> Enum.valueOf(type, name));
    }

    static <E extends Enum<E>> Answer<Set<E>> some(ResultSet row, String column, Class<E> type) throws SQLException {
        var array = row.getArray(column);
        var names = array == null ? null : (String[]) array.getArray();
        return of(names, row.getString(column + "_standing"), given -> {
            var set = EnumSet.noneOf(type);
            Arrays.stream(given).forEach(name -> set.add(Enum.valueOf(type, name)));
            return set;
        });
    }

    static <T> Answer<T> text(ResultSet row, String column, String standing, Function<String, T> reading)
            throws SQLException {
        return of(row.getString(column), row.getString(standing), reading);
    }

    static Answer<Boolean> yesOrNo(ResultSet row, String column) throws SQLException {
        return of(row.getString(column), row.getString(column + "_standing"), "t"::equals);
    }

    /** A page that was never saved has no standing; then nobody has asked. */
    private static <C, T> Answer<T> of(@Nullable C value, @Nullable String standing, Function<C, T> reading) {
        if (standing == null) {
            return Answer.notAsked();
        }
        if (value != null) {
            return Answer.known(reading.apply(value), Certainty.valueOf(standing));
        }
        return Arrays.stream(Reason.values()).filter(reason -> reason.name().equals(standing)).findFirst()
                .<Answer<T>>map(Answer::missing).orElseGet(() -> Answer.missing(Reason.NOT_KNOWN));
    }
}
