package org.kinward.web.shell.trouble;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.saving.NoRoomLeft;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells from what was thrown which trouble it is. */
final class Cause {

    private static final List<String> PASSING = List.of("08", "57P", "53", "40", "25P03", "25P04", "55P03", "57014");

    private Cause() {
    }

    static Trouble of(Throwable thrown) {
        return chain(thrown).map(Cause::single).filter(trouble -> trouble != Trouble.BROKEN).findFirst()
                .orElse(Trouble.BROKEN);
    }

    private static Trouble single(Throwable thrown) {
        return switch (thrown) {
            // an id that is no id leads to the same page as an id that nobody has
            case NotThere _,MethodArgumentTypeMismatchException _ -> Trouble.NOT_FOUND;
            case StaleRevision _ -> Trouble.CHANGED;
            case Passwords.TooBusy _ -> Trouble.BUSY;
            case NoRoomLeft _ -> Trouble.NO_ROOM;
            case UnreadableForm _ -> Trouble.WRONG_INPUT;
            case MaxUploadSizeExceededException _ -> Trouble.TOO_LARGE;
            case MultipartException _ -> Trouble.WRONG_INPUT;
            case InvalidParameterException invalid -> Trouble.of(invalid.getErrorCode());
            case ErrorResponse response -> Trouble.of(response.getStatusCode().value());
            case SQLTransientException _,ConnectException _ -> Trouble.UNAVAILABLE;
            case SQLException sql when isGone(sql) -> Trouble.UNAVAILABLE;
            default -> Trouble.BROKEN;
        };
    }

    /**
     * Class 08 is a lost connection, 57P a server that goes down or comes up, 53 one that has no room left, 40 a
     * transaction taken back because two pressed at once, 25P one that was ended because it did nothing for too long,
     * 55P03 a lock and 57014 a statement that was not waited for any longer. What comes of all of them: try again.
     */
    private static boolean isGone(SQLException thrown) {
        var state = thrown.getSQLState();
        return state != null && PASSING.stream().anyMatch(state::startsWith);
    }

    /** With what went wrong first: a lost connection cannot even take back what it had begun. */
    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20)
                .flatMap(cause -> cause instanceof TransactionSystemException lost
                        && lost.getApplicationException() != null
                                ? Stream.concat(Stream.of(lost), chain(lost.getApplicationException()))
                                : Stream.of(cause));
    }
}
