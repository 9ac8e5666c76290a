/** The page of the auditor: what the people of the agency opened, changed and were refused. */
@NullMarked
package org.kinward.web.audit.trail;

import org.jspecify.annotations.NullMarked;
