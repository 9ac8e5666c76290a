/** Settings of an agency as rows that are only ever added. */
@NullMarked
package org.kinward.persistence.setting;

import org.jspecify.annotations.NullMarked;
