/**
 * Who looked at what: the lines of the audit trail of all streams, for the owner of a case and for the auditor. Nothing
 * here can be changed, and nothing a child told is in it.
 */
@NullMarked
package org.kinward.reporting.audit;

import org.jspecify.annotations.NullMarked;
