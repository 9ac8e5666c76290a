/** Sessions: kept in the database through the accounts' connections, short, and holding ids only. */
@NullMarked
package org.kinward.web.access.session;

import org.jspecify.annotations.NullMarked;
