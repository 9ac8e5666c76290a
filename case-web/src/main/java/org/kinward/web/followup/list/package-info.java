/** The lists of visits: what is due, and the paper of one day, which holds a call word and an hour and nothing else. */
@NullMarked
package org.kinward.web.followup.list;

import org.jspecify.annotations.NullMarked;
