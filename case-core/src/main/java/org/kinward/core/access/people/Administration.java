package org.kinward.core.access.people;

import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.audit.AuditTrail;

/** What every act of administration needs: one transaction, its audit entry in it, and the end of sessions. */
public record Administration(AccountsWork work, AuditTrail trail, Sessions sessions) {
}
